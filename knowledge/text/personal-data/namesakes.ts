/** What follows an eponym or an institution named after somebody. */
const follows =
  /^(?:-(?!(?:gutt?en|jent[aeo]n?|mannen|babyen|ungen)(?!\p{L}))\p{Ll}|(?:s|'s)?[\s-](?:syndrom|sykdom|sjukdom|disease|syndrome|anomali|hospital|sykehus|sjukehus|barne?sykehus|barne?sjuke?hus|klinikk|stiftelse|legat|minde|hus|skole|skule|barnehage|senter|sos|metode|modell|vei|veg|gate|plass)(?!\p{Lu})|(?:\sV|’s|'s|s)?\s(?:vidaregåande|videregående|ungdomssk|barnesk|folkehøgsk|folkehøysk|grunnsk|universitet|kreftfond|minnefond|forskningsfond|forskingsfond|(?:fond|fund|foundation|room|ward|school|kindergarten|award|prize|house|bock|Bock|pris|prisen|sal|salen|rom|rommet|stue|avdeling|charity|legesenter|legekontor|kommune|fylke|fylkeskommune)(?!\p{L})|\p{Ll}+\s(?:fond|legat|stiftelse|stifting|skole|skule|hospital)(?!\p{L})))/u;

/** Royals and saints, and rooms, which are called after somebody: «stue Astrid Lindgren». */
const precedes =
  /(?<!\p{L})(?:[Kk]ong|[Dd]ronning|[Pp]rins|[Pp]rinsesse|[Kk]ronprins|[Kk]ronprinsesse|[Kk]ing|[Qq]ueen|[Pp]rince|[Pp]rincess|Sankt|St\.|Saint|Color|Stena|[Ss]tue|[Ss]tua|[Rr]om|[Rr]ommet|[Mm]øterom|[Mm]øterommet|[Aa]vdeling|[Aa]vdelingen|[Ss]engepost|[Rr]oom|[Ww]ard) $/u;

/** Whether the name from `start` to `end` is that of a diagnosis, a place or an institution, or of somebody known to all. */
export function isNamesake(text: string, start: number, end: number): boolean {
  return follows.test(text.slice(end, end + 40)) || precedes.test(text.slice(Math.max(0, start - 20), start));
}
