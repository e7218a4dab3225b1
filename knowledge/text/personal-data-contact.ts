import type { PersonalSpan } from './personal-data.ts';

const local = "[\\p{L}\\d._%+'-]{1,64}";
const label = '[\\p{L}\\d-]{1,63}';
const bracketedAt = '[([](?:at|alfakrøll|krøllalfa)[)\\]]';
const saidAt = '(?:alfakrøll|krøllalfa|snabel-?a)';
const dot = '(?:\\.|\\s[([]?(?:dot|punktum|punkt|prikk)[)\\]]?\\s)';
const emails: readonly RegExp[] = [
  new RegExp(`${local}\\s?(?:@|${bracketedAt})\\s?${label}(?:${dot}${label}){0,4}${dot}\\p{L}{2,24}`, 'giu'),
  new RegExp(`${local}\\s${saidAt}\\s${label}(?:${dot}${label}){0,4}${dot}\\p{L}{2,24}`, 'giu'),
  // «at» is a Norwegian word too, and «look at nav.no» is no address: the dot must be said as well.
  new RegExp(
    `${local}(?:\\sdot\\s${local}){0,3}\\sat\\s${label}(?:\\sdot\\s${label}){0,4}\\sdot\\s\\p{L}{2,24}`,
    'giu',
  ),
];

/** E-mail addresses, also with the signs said in words: `(at)`, `krøllalfa`, `dot`. */
export function findEmails(text: string): PersonalSpan[] {
  return emails.flatMap((email) => spansOf(text, email, 'email', 'e-post'));
}

const notUnit =
  '(?![\\p{L}\\d]|[.,]\\d|\\s?(?:(?:km|m|kr)(?!\\p{L})|meter|min|time|dag|uke|veke|år|gang|%|prosent|barn|rom))';
const houseNumber = '\\d{1,4}(?:\\s?[A-Za-z](?!\\p{L}))?';
const postcode = ',?\\s{1,2}\\d{4}\\s\\p{L}[\\p{L}-]{1,30}';
const street =
  "[\\p{L}.'-]{0,30}(?:gata|gaten|gate|gt\\.?|vegen|veien|veg|vei|allé|alle|alléen|plass|torg|bakken|stien|svingen|kroken|ringen|tunet|lia|åsen|haugen|terrasse)";
const words = "[\\p{L}.'-]{2,30}(?:\\s[\\p{L}.'-]{1,30}){0,2}";

/** A street by its ending, with number, postcode and place, in any case. */
const streetWithPostcode = new RegExp(`(?<!\\p{L})${street}\\s${houseNumber}${postcode}`, 'giu');
/** Any name with a capital, a number, a postcode and a place with a capital. */
const placeWithPostcode = new RegExp(
  `(?<!\\p{L})\\p{Lu}[\\p{L}.'-]{1,30}(?:\\s[\\p{L}.'-]{1,30}){0,2}\\s${houseNumber},?\\s{1,2}\\d{4}\\s\\p{Lu}[\\p{L}-]{1,30}`,
  'gu',
);
/** What stands before the name of a street: «Øvre Strandvei», «Kongens gate», «Dronning Eufemias gate». */
const beforeStreet =
  '(?:(?:Øvre|Nedre|Øver|Neder|Nordre|Søndre|Søre|Vestre|Østre|Austre|Indre|Ytre|Store|Lille|Litle|Gamle|Nye|(?:\\p{Lu}\\p{Ll}{1,20}\\s){0,2}\\p{Lu}\\p{Ll}{1,20}s)\\s)?';
const streetEnding =
  '(?:gata|gaten|gate|vegen|veien|veg|vei|allé|alleen|svingen|bakken|stien|terrassen|holtet|haugen|kollen|kroken|tunet|jordet|marka|løkka|åsen|lia|faret|ringen|grenda|brinken|brygga|smauet|vika|moen|berget|toppen|sletta|enga|myra|knausen|skrenten|stubben|plassen|torget|grensen|brekka|kleiva)';
/** The flat in the house: «leilighet 12», «H0302» (Kartverket's numbers of dwellings), «2. etg». */
const flat =
  '(?:,?\\s(?:(?:leilighet|leil\\.?|bolignr\\.?|flat|apartment|apt\\.?)\\s?[A-Z]?\\d{1,4}|[HUKL]0\\d{3}|\\d{1,2}\\.?\\s?(?:etg\\.?|etasje)))?';
/** A street with a capital letter and a number, which no unit follows: not «Skoleveien 3 km». */
const streetAlone = new RegExp(
  `(?<!\\p{L})${beforeStreet}(?:\\p{Lu}[\\p{L}.'-]{1,30}${streetEnding}|(?<=s\\s)(?:gate|vei|veg|plass))\\s${houseNumber}${notUnit}${flat}(?:,?\\s{1,2}\\d{4}(?!\\d|\\s?(?:kr|kroner))(?:\\s\\p{Lu}[\\p{L}-]{1,30})?)?${flat}`,
  'gu',
);
/** Any words and a number, when they stand after `saysAddress`. */
const stated = new RegExp(`(?<!\\p{L})${words}\\s${houseNumber}${notUnit}${flat}(?:${postcode})?`, 'gu');
const saysAddress =
  /(?<!\p{L})(?:(?:bor|bur) (?:i|på)|adress(?:en?|a)(?: (?:min|vår|mi|er|:)){0,2}:?|flytt(?:et|a) (?:til|fra|frå)) $/iu;
/** In English only before a capital letter: one moves to «room 4» and «ward 3» too. */
const saysAddressInEnglish =
  /(?<!\p{L})(?:live (?:at|in)|moved (?:to|from)|(?:my|our) (?:address is|(?:flat|house|home|apartment)(?: is| at|,))) $/iu;

/** Street addresses: with a postcode, with a street name in capitals, or stated to be an address. */
export function findAddresses(text: string): PersonalSpan[] {
  return [
    ...spansOf(text, streetWithPostcode, 'address', 'adresse'),
    ...spansOf(text, placeWithPostcode, 'address', 'adresse'),
    ...spansOf(text, streetAlone, 'address', 'adresse'),
    ...statedAddresses(text),
  ];
}

function statedAddresses(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const { index } of text.matchAll(/(?<= )\p{L}/gu)) {
    const before = text.slice(Math.max(0, index - 40), index);
    const isCapital = /\p{Lu}/u.test(text.charAt(index));
    if (!saysAddress.test(before) && !(isCapital && saysAddressInEnglish.test(before))) continue;
    stated.lastIndex = index;
    const match = stated.exec(text);
    if (match?.index === index) spans.push(spanOf(match, 'address', 'adresse'));
  }
  return spans;
}

const month =
  '(?:januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|january|february|march|may|june|july|october|december|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)\\.?';
const date = new RegExp(
  `(?<!\\d)(?:\\d{1,2}\\s?[./-]\\s?\\d{1,2}(?:\\s?[./-]\\s?\\d{2,4})?|\\d{4}-\\d{2}-\\d{2}|\\d{6}|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s(?:of\\s)?${month}(?:,?\\s\\d{4})?|${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?)(?!\\d|[.:]\\d)`,
  'giu',
);
/** Words that tie a date to a birth or a birthday; up to five words may stand between. */
const saysBirth =
  /(?<!\p{L})(?:født|fødd|fodt|fødselsdato(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|f\.|dob|born|birthday|date of birth|fyller \d{1,2}|fyljer \d{1,2}|turns \d{1,2})\s?:?(?:\s\p{L}{1,20}){0,5}\s?$/iu;

/** Dates of birth and birthdays, when the text says that they are; a year alone is left. */
export function findBirthDates(text: string): PersonalSpan[] {
  return spansOf(text, date, 'birth-date', 'fødselsdato').filter(({ start }) =>
    saysBirth.test(text.slice(Math.max(0, start - 90), start)),
  );
}

function spansOf(text: string, pattern: RegExp, type: PersonalSpan['type'], label: string): PersonalSpan[] {
  return [...text.matchAll(pattern)].map((match) => spanOf(match, type, label));
}

function spanOf(match: RegExpExecArray, type: PersonalSpan['type'], label: string): PersonalSpan {
  return { start: match.index, end: match.index + match[0].length, type, label };
}
