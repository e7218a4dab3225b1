import { firstNames } from './first-names.ts';

/** What follows an eponym or an institution named after somebody. */
const follows =
  /^(?:-(?!(?:gutt?en|jent[aeo]n?|mannen|babyen|ungen|familien|familia)(?!\p{L}))\p{Ll}|(?:s|['’]s?)?[\s-](?:syndrom|sykdom|sjukdom|disease|syndrome|anomali|lymfom|lymphoma|svulst|tumor|sarkom|anemi|dystrofi|parese|ataksi|nefritt|tyreoiditt|refleks|test|skala|fenomen|[Hh]ospital|[Hh]ospice|[Ss]ykehus|[Ss]jukehus|barne?sykehus|barne?sjuke?hus|[Kk]linikk|[Ss]tiftelse|[Ll]egat|[Mm]inde|[Hh]us|[Mm]inne|fond|skole|skule|barnehage|senter|sos|metode|modell|vei|veg|gate|plass)(?!\p{Lu})|(?:\sV|’s|'s|s)?\s(?:vidaregåande|videregående|ungdomssk|barnesk|folkehøgsk|folkehøysk|grunnsk|universitet|kreftfond|minnefond|forskningsfond|forskingsfond|(?:fond|fund|foundation|room|ward|school|kindergarten|award|prize|house|bock|Bock|pris|prisen|sal|salen|rom|rommet|stue|avdeling|charity|legesenter|legekontor|kommune|fylke|fylkeskommune)(?!\p{L})|\p{Ll}+\s(?:fond|legat|stiftelse|stifting|skole|skule|hospital)(?!\p{L})))/u;

/** Royals and saints, and rooms, which are called after somebody: «stue Astrid Lindgren». */
const precedes =
  /(?<!\p{L})(?:[Kk]ong|[Dd]ronning|[Pp]rins|[Pp]rinsesse|[Kk]ronprins|[Kk]ronprinsesse|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|Sankt|St\.|Saint|Color|Stena|[Ss]tue|[Ss]tua|[Rr]om|[Rr]ommet|[Mm]øterom|[Mm]øterommet|[Aa]vdeling|[Aa]vdelingen|[Ss]engepost|[Rr]oom|[Ww]ard) $/u;

/** Institutions, methods and stories that are known by a name alone. */
const wellKnown =
  /^(?:Ronald McDonald|Cornelia [Dd]e Lange|Marie Curie|Marte Meo|Stine Sofies?|Sophies|Henrik Homans|Emma Hjorths?|Nic Waals|Ole Vig|Thor Heyerdahl|Roald Amundsen|Roald Dahl|Astrid Lindgren|Harry Potter|Tante (?:Pose|Sofie)|Pose|Petter Dass|Karl Johans?|Carl Johans?)(?:s|$|\s)/u;

/** Stories and those who wrote them, known by more than the name found: «Karsten og Petra», «Thomas the Tank Engine». */
const ofStories =
  /(?<!\p{L})(?:Karsten og Petra|Petra og Karsten|Ole Brumm|Thomas the Tank|Alice i Eventyrland|Alice in Wonderland|Brannmann Sam|Fireman Sam|Byggmester Bob|Emil i Lønneberget|Emil fra Lønneberget|Albert Åberg|Pippi Langstrømpe|Hans og Grete|Tom og Jerry|Knerten og Lillebror|Mikke Mus|Donald Duck|Postmann Pat|Elsa og Anna|Anna og Elsa|Teodor og Lillebror|Maja Bie|Biene Maja|Barbie|Peter Pan|Charlie Chaplin)(?!\p{L})/gu;

/** «Andreas Hus»: the last word tells. */
const institution =
  /\s(?:Hus|House|Minde|Minne|Hospice|Hospital|Sykehus|Sjukehus|Stiftelse|Legat|Fond|Senter|Skole|Skule|Barnehage|Klinikk|Institutt|Syndrome?|Disease)$/u;

/** Where a child goes, or what it has there: with the name in the genitive it is the child's, «Emmas skole». */
const childs = /^ (?:skole|skule|barnehage|plass|rom|klasse|avdeling|school|kindergarten|nursery|room|class)/u;

/** Whether the name from `start` to `end` is that of a diagnosis, a place or an institution, or of somebody known to all. */
export function isNamesake(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (wellKnown.test(name) || institution.test(name) || isOfStory(text, start, end)) return true;
  if (childs.test(text.slice(end, end + 15)) && isOfFirstName(name)) return false;
  return follows.test(text.slice(end, end + 40)) || precedes.test(text.slice(Math.max(0, start - 20), start));
}

function isOfStory(text: string, start: number, end: number): boolean {
  return [...text.matchAll(ofStories)].some(({ index, 0: story }) => index <= start && end <= index + story.length);
}

function isOfFirstName(name: string): boolean {
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return !firstNames.has(last) && firstNames.has(last.replace(/['’]?s$/u, ''));
}
