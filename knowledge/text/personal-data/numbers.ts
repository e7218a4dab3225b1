import { dnr, hnr } from '@navikt/fnrvalidator';
import type { PersonalSpan } from '../personal-data.ts';
import { before, digitsOf, type Group, groupsOfLength, type NumberFound, runsOf } from './digit-runs.ts';
import { phone } from './phones.ts';

/** Month offsets of ordinary, synthetic and test numbers (Skatteetaten, Nav Dolly): 0, 20, 40, 60, 65 and 80. */
const monthOffsets = [0, 20, 40, 60, 65, 80];

/**
 * Identity numbers (any 11 digits whose first six can be a date, whatever the check digits say: a mistyped number still
 * identifies), bank accounts and phone numbers, however they are spaced. Dates, years, opening hours, form numbers, law
 * references and amounts that happen to have as many digits are left alone.
 */
export function findNumbers(text: string, publicNumbers: ReadonlySet<string>): PersonalSpan[] {
  const read = withDigits(text);
  return runsOf(read).flatMap((run) => scanRun(read, run, publicNumbers));
}

/** The letters O and I between or beside digits are meant to be digits: «93O 48 1I7». A lone letter behind one is not. */
function withDigits(text: string): string {
  return text.replace(/(?<![\p{L}\d])(?=[OIl]*\d)[\dOIl]{3,}(?![\p{L}\d])/gu, (part) =>
    /\d\D*\d/u.test(part) ? part.replaceAll('O', '0').replace(/I|(?<=\d)l(?=\d)/gu, '1') : part,
  );
}

function scanRun(text: string, run: readonly Group[], publicNumbers: ReadonlySet<string>): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  for (let at = 0; at < run.length; ) {
    const found = datedIdentity(text, run, at);
    const passed = found ? 0 : innocent(text, run, at, publicNumbers);
    const number = found ?? (passed ? null : (elevenDigits(text, run, at) ?? phone(text, run, at)));
    if (number) {
      const first = run[at] as Group;
      const last = run[at + number.groups - 1] as Group;
      spans.push({ start: first.start - number.before, end: last.end, type: number.type, label: number.label });
    }
    at += number?.groups ?? (passed || 1);
  }
  return spans;
}

/** `12.05.2014 12345`, `12 05 2014 12345`: the full birth date with the personal number behind it. */
function datedIdentity(text: string, run: readonly Group[], at: number): NumberFound | null {
  if (run[at + 3]?.digits.length !== 5) return null;
  const spaced = /^[0-3]?\d\s[01]?\d\s(?:19|20)\d\d(?!\d)/;
  if (dateGroups(text, run, at) !== 3 && !spaced.test(text.slice((run[at] as Group).start))) return null;
  return { type: 'fnr', label: 'fødselsnummer', groups: 4, before: 0 };
}

function elevenDigits(text: string, run: readonly Group[], at: number): NumberFound | null {
  if (/\+\s?$/.test(before(text, run, at, 2))) return null;
  const groups = groupsOfLength(run, at, 11);
  if (!groups) return null;
  if (isTwoPhones(text, run, at)) return null;
  const digits = digitsOf(run, at, groups);
  if (isWrittenAsAccount(text, run, at, groups)) return { type: 'account', label: 'kontonummer', groups, before: 0 };
  if (hasPlausibleDate(digits) || isCalledIdentity(text, run, at))
    return { type: 'fnr', label: identityLabel(digits), groups, before: 0 };
  if (hasAccountCheckDigit(digits)) return { type: 'account', label: 'kontonummer', groups, before: 0 };
  return null;
}

/** «456.12.987/456-13-001»: eight digits, and behind a stroke eight others. */
function isTwoPhones(text: string, run: readonly Group[], at: number): boolean {
  const first = groupsOfLength(run, at, 8);
  const last = run[at + first - 1];
  const next = run[at + first];
  if (!(first && last && next && groupsOfLength(run, at + first, 8))) return false;
  return /^\s?[/|,]\s?$/u.test(text.slice(last.end, next.start));
}

function identityLabel(digits: string): string {
  if (dnr(digits).status === 'valid') return 'D-nummer';
  return hnr(digits).status === 'valid' ? 'H-nummer' : 'fødselsnummer';
}

/** Right after these words any eleven digits are meant to be one: a date that cannot be is a slip of the pen. */
function isCalledIdentity(text: string, run: readonly Group[], at: number): boolean {
  return /(?<!\p{L})(?:fnr|pnr|f[øo]dselsn\p{L}+|personn\p{L}+|[dh]-?nummer\p{L}*|national id)\.?\W{0,3}(?:er\W|is\W)?\W{0,2}$/iu.test(
    before(text, run, at, 40),
  );
}

function hasPlausibleDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && monthOffsets.some((offset) => month - offset >= 1 && month - offset <= 12);
}

/** In groups of 4, 2 and 5, or after the word, or before it: «til 1503…, det er kontoen til mor». */
function isWrittenAsAccount(text: string, run: readonly Group[], at: number, groups: number): boolean {
  const lengths = run.slice(at, at + groups).map((group) => group.digits.length);
  if (lengths.join('-') === '4-2-5') return true;
  const { end } = run[at + groups - 1] as Group;
  return (
    /konto(?:en|nummer\p{L}*|nr\.?)?\W{0,3}(?:\p{L}{1,20}\W{1,2}){0,4}$/iu.test(before(text, run, at, 60)) ||
    /^,?\s(?:\p{L}{1,8}\s){0,3}(?:bank)?konto/iu.test(text.slice(end, end + 50))
  );
}

function hasAccountCheckDigit(digits: string): boolean {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[10]);
}

/** How many groups from `at` on are a date, years, hours, a form number or a number on the public list; 0 when none. */
function innocent(text: string, run: readonly Group[], at: number, publicNumbers: ReadonlySet<string>): number {
  for (let groups = Math.min(6, run.length - at); groups > 0; groups--) {
    const digits = digitsOf(run, at, groups);
    if (publicNumbers.has(digits) || publicNumbers.has(digits.replace(/^(?:00)?47(?=\d{8}$)/, ''))) return groups;
  }
  const code = run[at]?.digits === '47' && before(text, run, at, 1) === '+' ? 1 : 0;
  const eight = groupsOfLength(run, at + code, 8);
  if (eight && !groupsOfLength(run, at, 11) && isOfInstitution(text, run, at + code)) return code + eight;
  if (isNumberOfCase(text, run, at)) return 1;
  if (/(?<!\p{L})KID(?:-?\s?(?:nummer(?:et)?|nr))?[.:]?\s(?:er\s)?$/iu.test(before(text, run, at, 20))) return 1;
  const from = (run[at] as Group).start;
  const rest = text.slice(from, from + 40);
  const year = '(?:19|20)\\d\\d';
  if (new RegExp(`^${year}\\s?[-–/]\\s?${year}(?!\\d)`).test(rest)) return 2;
  if (/^\d\d-\d\d\.\d\d(?!\d)/.test(rest)) return 3;
  if (/^(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)/.test(rest)) return 4;
  return dateGroups(text, run, at);
}

/** «Ordrenummer 48213377», «saken har nummer 20250418377»: of a thing or a case. Eleven digits only where they begin with a year. */
function isNumberOfCase(text: string, run: readonly Group[], at: number): boolean {
  const { digits } = run[at] as Group;
  if (!(digits.length < 11 || /^20[0-3]\d/u.test(digits))) return false;
  return /(?<!\p{L})(?:saks?|saken|ordre|bestillings|faktura|kunde|serie|journal|referanse|ref|hms|artikkel|produkt|medlems|polise|skade|kid|vedtaks|order|invoice|case|reference|customer|serial)(?:-?\s?(?:nummer(?:et)?|nr|number|no|id)|\s(?:har|is|er)\s(?:nummer|nr|number))?\.?:?\s(?:er\s|is\s)?#?$/iu.test(
    before(text, run, at, 40),
  );
}

/** «Sentralbordet på Haukeland, 55 97 50 00»: a landline right behind the name of an institution. */
function isOfInstitution(text: string, run: readonly Group[], at: number): boolean {
  if (!/^[235-7]/u.test((run[at] as Group).digits)) return false;
  return /(?<!\p{L})(?:(?:[Ss]entralbord(?:et)?|[Ss]witchboard|[Ss]ervicesenter(?:et)?)(?:\s(?:på|til|ved|at|hos|hjå|i|for)\s\p{Lu}\p{L}{1,30}(?:\s\p{L}{1,30})?)?|\p{L}{3,30}(?:foreningen|foreininga|foreninga|forbundet|sykehuset|sjukehuset|sykehus|sjukehus|legevakten|legevakta)|(?:Nav|NAV|Helfo|Pasientreiser|Helsenorge)(?:\s(?:from|fra|frå|abroad|utlandet|kontaktsenter|kundesenter|on|på|at|har|er|is|telefon|tlf|nummer)){0,3}\??)(?:,|:|\s(?:på|sin|har|at|on)){0,2}(?:\s(?:si|sin|sitt)\s(?:line|linje|telefon|nummer)\ser|\s(?:telefon|tlf\.?|nummer|phone))?:?\s(?:\+47\s?)?$/u.test(
    before(text, run, at, 110),
  );
}

/** 3 when a whole date with a four-digit year starts here, else 0. */
function dateGroups(text: string, run: readonly Group[], at: number): number {
  const from = (run[at] as Group).start;
  const rest = text.slice(from, from + 16);
  const date = /^(?:[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)/;
  return date.test(rest) ? 3 : 0;
}
