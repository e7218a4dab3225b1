import type { PersonalSpan } from '../personal-data.ts';

const month =
  '(?:january|february|march|may|june|july|october|december|januar|februar|mars|april|mai|juni|juli|august|september|oktober|november|desember|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|des)\\.?';
/** The day in words: «tolvte mars», «the twenty-first of May». */
const dayInWords =
  '(?:(?:tjue|tyve|tretti|twenty-?|thirty-?)?(?:første|fyrste|andre|tredje|fjerde|femte|sjette|syvende|sjuende|åttende|niende|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|tiende|ellevte|tolvte|trettende|fjortende|femtende|sekstende|syttende|attende|nittende|tjuende|tyvende|trettiende|(?:tjue|tjuge|tyve|tretti)?(?:sju|ått|ni)ande|(?:ti|trett|fjort|femt|sekst|sytt|att|nitt|tju)i?ande|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth)';
/** «totusenognitten», «to tusen og tjueto», «nittennittiåtte», «twenty nineteen». */
const yearInWords =
  '(?:(?:to\\s?tusen|two\\sthousand)(?:\\s?(?:og|and)\\s?\\p{Ll}{2,12}(?:-\\p{Ll}{3,5})?)?|nitten\\s?(?:hundreog)?(?:seksti|sytti|åtti|nitti)\\p{Ll}{0,5}|tjue\\s?(?:elleve|tolv|tretten|fjorten|femten|seksten|sytten|atten|nitten|tjue\\p{Ll}{0,5})|twenty\\s(?:ten|eleven|twelve|\\p{Ll}{3,6}teen|twenty(?:-\\p{Ll}{3,5})?))';
const inDigits =
  '\\d{1,2}\\s?[./-]\\s?\\d{1,2}(?:\\s?[./-]\\s?\\d{2,4}|\\s(?:19|20)\\d\\d)?|\\d{1,2}\\s\\d{1,2}\\s(?:19|20)\\d\\d|\\d{4}-\\d{2}-\\d{2}|(?:19|20)\\d{6}|\\d{6}';
const date = new RegExp(
  `(?<!\\d)(?:${inDigits}|\\d{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?${month}(?:[,.]?\\s?(?:(?:i|in|av|of)\\s)?\\d{4}|\\s\\d{2}(?![\\d.:]|\\s\\p{L}))?|${month}\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s\\d{4})?|(?<!\\p{L})${dayInWords}\\s(?:of\\s)?${month}(?:,?\\s(?:\\d{4}|${yearInWords}))?)(?!\\d|[.:]\\d)`,
  'giu',
);
/** Words that tie a date to a birth or a birthday; up to five words may stand between, and two after an age. */
const saysBirth =
  /(?<!\p{L})(?:(?:født|fødd|fodt|fødselsdato(?:en)?|dato for fødsel(?:en)?|fødselsdag(?:en)?|bursdag(?:en)?|gebursdag(?:en)?|f\.?\s?dato|f\.|dob|d\.\s?o\.\s?b\.?|born|birthday|birth ?date|date of birth)[\s:(]{0,3}(?:\s(?:\p{L}{1,20}|\d{1,2})){0,6}|(?:kom|kome|came)\s(?:til\sverden|til\sverda|into\sthe\sworld)(?:\s\p{L}{1,20}){0,3}|(?:fyller|fyljer|fylte|fylde|blir|blei|ble|turns|turned) \d{1,2}(?: år| years?)?(?:\s\p{L}{1,20}){0,2})(?:(?<=(?:uke|veke|week)\s\d{1,2}),\s)?:?\s?$/iu;
/** «barnet er fra 13. februar 2017», but not «vedtaket til barnet er fra»: only a child is from a day. */
const isFromDay =
  /(?<!\p{L})(?<!(?:til|åt|for|om|av|på|med|hos|gjelder)\s)(?:barnet|gutten|guten|jenta|sønnen|sonen|datteren|dottera|babyen|ungen|eleven|pasienten)(?:\s(?:min|mi|vår|våres))?\s(?:er|e)\s(?:fra|frå)\s(?:den\s)?$/iu;
/** «født etter 1. juli 2022»: a rule about those who are born then, no one's birthday. */
const isLimit =
  /(?<!\p{L})(?:(?:siden|sidan|since)\s|(?:etter|før|innen|innan|fra|frå|mellom|f\.?o\.?m\.?|t\.?o\.?m\.?|after|before|between)(?:\s(?:og|and)\s(?:med|including))?(?:\s(?:den|the))?\s)$/iu;
/** The same, behind the date. */
const saysBirthAfter =
  /^,?\s(?:by birth(?:\s?date)?|(?:er|is) (?:fødselsdatoen|fødselsdagen|bursdagen|fødselsdato|(?:his|her|my|the) (?:birthday|birth date|date of birth)))(?!\p{L})/iu;

/** «(02.12.2013)», «(f. 02.12.2013)», «, 02.12.2013,», «, 021213,». */
const behindName =
  /^(\s\((?:f\.?\s?)?|,\s(?=\d{6}(?!\d)|\S{8,10}(?:[,\n]|$)))(\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:19|20)?\d\d|(?:19|20)\d\d-\d\d-\d\d|(?:[0-2]\d|3[01])(?:0\d|1[0-2])\d\d)(?:\)|[,\n]|$)/u;
/** Between the birth dates of two children: «født 04.06.2012 og 30.07.2015», «født 3.4.2015, Emil 6.7.2018». */
const another = /^(?:,|,?\s(?:og|and|&))(?:\s(?:\p{Lu}\p{Ll}+|(?:\p{Ll}+s|hennar|min|mi):))?\s$/u;
/** «Jeg har en sønn, 08.03.2015, med ADHD»: whoever it is, the date right behind is the birth. */
const behindChild =
  /(?<!\p{L})(?:(?:en|ei|ein|a|har|have)\s)(?:liten\s|lita\s|eldre\s)?(?:sønn|son|gutt|gut|datter|dotter|jente|daughter|boy|girl|elev|pasient|patient)(?:,\s|\s\()$/iu;
/** Before a name, where a day of an appointment may stand behind it. */
const meets = /(?<!\p{L})(?:med|hos|fra|frå|av|with|from|by|møte|time|samtale)\s(?:\p{Ll}{2,20}\s)?$/iu;

/** Dates of birth and birthdays, when the text says that they are; a year alone is left. */
export function findBirthDates(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (const { index: start, 0: found } of text.matchAll(date)) {
    const end = start + found.length;
    const before = text.slice(Math.max(0, start - 90), start);
    const isBirth =
      (saysBirth.test(before) && !isLimit.test(before)) ||
      isFromDay.test(before) ||
      (behindChild.test(before) && /^[,)]/u.test(text.slice(end)) && /\d{2}$/u.test(found)) ||
      saysBirthAfter.test(text.slice(end, end + 50)) ||
      (found.length === 6 && /(?<!\p{L})f\s$/iu.test(text.slice(0, start).slice(-3))) ||
      another.test(text.slice(spans.at(-1)?.end ?? start, start));
    if (isBirth) spans.push({ start, end, type: 'birth-date', label: 'fødselsdato' });
  }
  return spans;
}

/** «Nora (02.12.2013)», «Berg, Nora, 021213»: a whole date right behind a name. */
export function findDatesBehindNames(text: string, names: readonly PersonalSpan[]): PersonalSpan[] {
  return names.flatMap(({ start, end }): PersonalSpan[] => {
    const [, before = '', found = ''] = behindName.exec(text.slice(end, end + 30)) ?? [];
    const mayBeMeeting = before === ', ' && found.length > 6;
    if (!found || (mayBeMeeting && meets.test(text.slice(Math.max(0, start - 40), start)))) return [];
    const from = end + before.length;
    return [{ start: from, end: from + found.length, type: 'birth-date', label: 'fødselsdato' }];
  });
}
