import { matchAt } from '../match-at.ts';
import { englishNumbersAboveOne, numbersAboveOne, tens } from '../number-words.ts';
import type { Stretch } from './stretch.ts';

/** A number of a house, with its letter: «12», «12 B». */
export const houseNumber = '\\d{1,4}(?:\\s?[A-Za-z](?!\\p{L}))?';

const smallNumbers = `${numbersAboveOne}|${englishNumbersAboveOne}`;
const tensOf = `(?:${tens.flat().join('|')})`;
const hundredsOf = `(?:${smallNumbers}|ett?)?\\s?hundred?(?:\\s?(?:og|and)\\s?(?:${tensOf}(?:en|${smallNumbers})?|${smallNumbers}))?`;
const inWords = `(?:${hundredsOf}|${tensOf}-?(?:en|ein|${smallNumbers})?|${smallNumbers})(?:\\s[a-hA-H](?!\\p{L}))?(?!\\p{L})`;
const numbered = `(?:nr\\.?|nummer|number|no\\.)\\s(?:${houseNumber}|${inWords})`;
/** A number behind the name of a street, which may be told to be one: «nr 33», «number six». */
export const namedNumber = `(?:${numbered}|${houseNumber})`;
/** The same in words alone, where somebody is said to live: «tretten c». */
export const streetNumber = `(?:${namedNumber}|${inWords})`;

/** What makes the number before it no number of a house: a unit. */
export const notUnit =
  '(?![\\p{L}\\d]|[.,]\\d|-\\p{L}|\\s?(?:(?:km|m|kr)(?!\\p{L})|meter|min|time|dag|uke|veke|år|gang|%|prosent|barn|rom|innbygg|mil(?!\\p{L})|stk|kl(?!\\p{L})|plass|person|pasient|year|days|hours|minutes)|\\.?\\s?(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember))';

const regions =
  'Sogn|Rana|Telemark|Valdres|Hallingdal|Numedal|Nordfjord|Sunnfjord|Ryfylke|Hardanger|Vesterålen|Lofoten|Salten|Ådal|Land|Namdal|Østerdal|Østerdalen|Setesdal|Suldal|Solør|Odal|Hedmarken|Romerike|Toten|Jæren|Fosen|Senja';
/** «Vik i Sogn», «Nes på Hedmarken», «Øvre Årdal»: the name of a postal place (Posten's register). */
export const placeName = `(?:(?:Øvre|Nedre|Indre|Ytre|Øystre|Østre|Austre|Vestre|Nordre|Søndre|Store|Lille|Nord|Sør|Nye|Gamle)\\s(?=\\p{Lu}))?\\p{L}[\\p{L}-]{1,30}(?:\\s(?:i|på)\\s(?:${regions})(?!\\p{L}))?`;

/** A postcode and a place. */
export const postcode = `,?\\s{1,2}\\d{4}\\s${placeName}`;

/** The flat in the house: «leilighet 12», «H0302» (Kartverket's numbers of dwellings). */
const dwelling =
  '(?:(?:leilighet|leil\\.?|leiligheit|bolignr\\.?|flat|apartment|apt\\.?|unit)\\s?[A-Z]?\\d{1,4}|[HUKL]0\\d{3})(?![\\p{L}\\d])';

/** A flat, as it must stand for a name and a number to be an address. */
export const flat = `,?\\s${dwelling}`;

const floor = '(?:\\d{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:etg\\.?|etasje|høgda|floor)|floor\\s\\d{1,2})(?![\\p{L}\\d])';
const entrance =
  '(?:oppgang|inngang|entrance|trapp|stairs?|staircase|inng\\.|oppg\\.)\\s(?:[A-Z]|\\d{1,2})(?![\\p{L}\\d])';
const careOf = '[Cc]/[Oo]\\s\\p{Lu}[\\p{L}.-]{1,30}(?:\\s\\p{Lu}[\\p{L}-]{1,30}){0,2}';
const place = `(?:\\d{4}|[1-9]\\d{2}\\s\\d{2}|[A-Z]{1,2}-\\d{4,5})\\s(?=\\p{Lu})${placeName}`;
const box = '[Pp]ostboks\\s\\d{1,5}(?:\\s\\p{Lu}\\p{Ll}{1,20})?';
const country =
  '(?<=,\\s)(?:Norway|Norge|Noreg|Sverige|Sweden|Danmark|Denmark|Finland|Polen|Poland|Tyskland|Germany)(?!\\p{L})';
const behind = new RegExp(`,?\\s{1,2}(?:${dwelling}|${floor}|${entrance}|${careOf}|${place}|${box}|${country})`, 'uy');
/** More parts an address does not have. */
const mostParts = 6;

const careOfBefore = new RegExp(`(?<!\\p{L})${careOf},?\\s$`, 'u');
const home =
  '(?:[Bb]or|[Bb]ur|[Hh]olde[rt]? til|[Hh]eld til|[Ll]ive|[Ll]ives|[Ll]iving|[Aa]dress\\p{L}*(?:\\s(?:vår|min|mi|er|is)){0,2}:?)';
/** The name of a farm or a house between «bor på», «send til» and the street. */
const houseNameBefore = new RegExp(
  `(?<!\\p{L})(?:${home}(?:\\s(?:i|på|at|in))?(?:\\s(?:gården|garden|gard|gård|småbruket|bruket|plassen))?|[Tt]il|[Tt]o)\\s(\\p{Lu}[\\p{L}'-]{1,30}(?:\\s\\p{Lu}[\\p{L}'-]{1,30})?)(,|\\si)\\s$`,
  'u',
);

/** Names of places that are not somebody's home. */
export const isInstitution = (words: string): boolean =>
  /(?:^|[\s-])(?:nav|helfo|bup|habu|bufetat|skatteetaten|statped|frambu|husbanken|tingrett|pasientreiser|hf)(?:$|[\s,:-])|(?:sykehus|sjukehus|hospital|skole|skule|barnehage|kommune|kontor|klinikk|avdeling|senter|tilsyn|etat|direktorat|forening|forbund|stiftelse|legat|statsforvalter|universitet|apotek|legevakt)(?:et|en|a|s)?(?:$|[\s,])/iu.test(
    words,
  );

/** The address with the flat, floor, entrance, place and «c/o» behind it, and the house or «c/o» before it. */
export function growAddress(text: string, start: number, end: number): Stretch {
  let last = end;
  for (let part = 0; part < mostParts; part += 1) {
    const match = matchAt(text, last, behind);
    if (!match) break;
    last += match[0].length;
  }
  const before = text.slice(Math.max(0, start - 110), start);
  const [, named = '', joint = ''] = houseNameBefore.exec(before) ?? [];
  if (named && !isInstitution(named)) return { start: start - named.length - joint.length - 1, end: last };
  return { start: start - (careOfBefore.exec(before)?.[0].length ?? 0), end: last };
}
