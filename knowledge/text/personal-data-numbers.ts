import { dnr, hnr } from '@navikt/fnrvalidator';
import type { PersonalSpan } from './personal-data.ts';

/** A row of digits in the text. */
interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** What may stand between the digits of one number, as people type it. */
const joint = /^[\s.,\p{Pd}−_/:|·*)]{1,3}$/u;
const phoneJoint = /^[\s.\p{Pd}−)]{1,3}$/u;
/** Between pairs only: `2024/4567` is a case. */
const pairJoint = /^\s?\/\s?$/;

/** Month offsets of ordinary, synthetic and test numbers (Skatteetaten, Nav Dolly): 0, 20, 40, 60, 65 and 80. */
const monthOffsets = [0, 20, 40, 60, 65, 80];

/**
 * Identity numbers (any 11 digits whose first six can be a date, whatever the check digits say: a mistyped number still
 * identifies), bank accounts and phone numbers, however they are spaced. Dates, years, opening hours, form numbers, law
 * references and amounts that happen to have as many digits are left alone.
 */
export function findNumbers(text: string, publicNumbers: ReadonlySet<string>): PersonalSpan[] {
  return runsOf(text).flatMap((run) => scanRun(text, run, publicNumbers));
}

/** Rows of digits that stand close enough to be one number. */
function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length };
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run && last && joint.test(text.slice(last.end, group.start))) run.push(group);
    else runs.push([group]);
  }
  return runs;
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

interface NumberFound {
  readonly type: PersonalSpan['type'];
  readonly label: string;
  readonly groups: number;
  /** Characters before the first group that belong to it, such as `+`. */
  readonly before: number;
}

/** `12.05.2014 12345`: the full birth date with the personal number behind it. */
function datedIdentity(text: string, run: readonly Group[], at: number): NumberFound | null {
  if (dateGroups(text, run, at) !== 3 || run[at + 3]?.digits.length !== 5) return null;
  return { type: 'fnr', label: 'fødselsnummer', groups: 4, before: 0 };
}

function elevenDigits(text: string, run: readonly Group[], at: number): NumberFound | null {
  if (/\+\s?$/.test(before(text, run, at, 2))) return null;
  const groups = groupsOfLength(run, at, 11);
  if (!groups) return null;
  const digits = digitsOf(run, at, groups);
  if (isWrittenAsAccount(text, run, at, groups)) return { type: 'account', label: 'kontonummer', groups, before: 0 };
  if (hasPlausibleDate(digits)) return { type: 'fnr', label: identityLabel(digits), groups, before: 0 };
  if (hasAccountCheckDigit(digits)) return { type: 'account', label: 'kontonummer', groups, before: 0 };
  return null;
}

function identityLabel(digits: string): string {
  if (dnr(digits).status === 'valid') return 'D-nummer';
  return hnr(digits).status === 'valid' ? 'H-nummer' : 'fødselsnummer';
}

function hasPlausibleDate(digits: string): boolean {
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4));
  return day >= 1 && day <= 31 && monthOffsets.some((offset) => month - offset >= 1 && month - offset <= 12);
}

/** In groups of 4, 2 and 5, or after the word. */
function isWrittenAsAccount(text: string, run: readonly Group[], at: number, groups: number): boolean {
  const lengths = run.slice(at, at + groups).map((group) => group.digits.length);
  if (lengths.join('-') === '4-2-5') return true;
  return /konto(?:en|nummer\p{L}*|nr\.?)?\W{0,3}(?:\p{L}{1,20}\W{1,2}){0,4}$/iu.test(before(text, run, at, 60));
}

function hasAccountCheckDigit(digits: string): boolean {
  const weights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];
  const sum = weights.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  return (11 - (sum % 11)) % 11 === Number(digits[10]);
}

function phone(text: string, run: readonly Group[], at: number): NumberFound | null {
  if (/\p{L}-$/u.test(before(text, run, at, 2))) return null;
  const plus = /\+\s?$/.exec(before(text, run, at, 2))?.[0].length ?? 0;
  const bare = plus === 0 && isCalledPhone(before(text, run, at, 40)) ? ['47'] : [];
  for (const prefix of plus ? ['47'] : ['0047', ...bare, '']) {
    const groups = groupsOfLength(run, at, prefix.length + 8);
    if (!groups) continue;
    const digits = digitsOf(run, at, groups);
    if (!digits.startsWith(prefix) || !/^[2-9]/.test(digits.slice(prefix.length))) continue;
    if (!joinedAsPhone(text, run, at, groups) || isAmount(text, run, at, groups)) continue;
    return { type: 'phone', label: 'telefonnummer', groups, before: plus };
  }
  return plus > 0 ? abroad(text, run, at, plus) : null;
}

/** `+46 70 123 45 67`: after a plus, eight to fifteen digits (ITU-T E.164), as many as are joined. */
function abroad(text: string, run: readonly Group[], at: number, plus: number): NumberFound | null {
  for (let groups = Math.min(15, run.length - at); groups > 0; groups -= 1) {
    const { length } = digitsOf(run, at, groups);
    if (length < 8 || length > 15 || !joinedAsPhone(text, run, at, groups)) continue;
    if (isAmount(text, run, at, groups)) return null;
    return { type: 'phone', label: 'telefonnummer', groups, before: plus };
  }
  return null;
}

/** After these words `47 92 83 74 65` is a number with its country code, not an amount. */
function isCalledPhone(words: string): boolean {
  return /(?<!\p{L})(?:tlf|telefon|phone|tel|mob|mobil|nummer|number|ring|call|sms|text)[\p{L}.:]{0,12}(?:\s\p{L}{1,12}){0,3}\W{0,3}$/iu.test(
    words,
  );
}

function joinedAsPhone(text: string, run: readonly Group[], at: number, groups: number): boolean {
  const mine = run.slice(at, at + groups);
  const inPairs = mine.every(({ digits }) => digits.length === 2);
  return mine.slice(1).every((right, i) => {
    const between = text.slice((mine[i] as Group).end, right.start);
    return phoneJoint.test(between) || (inPairs && pairJoint.test(between));
  });
}

function isAmount(text: string, run: readonly Group[], at: number, groups: number): boolean {
  const after = text.slice((run[at + groups - 1] as Group).end, (run[at + groups - 1] as Group).end + 12);
  return (
    /^\s?(?:kr\b|kroner|,-|nok\b|%|prosent)/i.test(after) ||
    /(?:\bkr\.?|\bnok|[§$€])\s?$/i.test(before(text, run, at, 6))
  );
}

/** How many groups from `at` on are a date, years, hours, a form number or a number on the public list; 0 when none. */
function innocent(text: string, run: readonly Group[], at: number, publicNumbers: ReadonlySet<string>): number {
  for (let groups = Math.min(6, run.length - at); groups > 0; groups--) {
    const digits = digitsOf(run, at, groups);
    if (publicNumbers.has(digits) || publicNumbers.has(digits.replace(/^(?:00)?47(?=\d{8}$)/, ''))) return groups;
  }
  const from = (run[at] as Group).start;
  const rest = text.slice(from, from + 40);
  const year = '(?:19|20)\\d\\d';
  if (new RegExp(`^${year}\\s?[-–/]\\s?${year}(?!\\d)`).test(rest)) return 2;
  if (/^\d\d-\d\d\.\d\d(?!\d)/.test(rest)) return 3;
  if (/^(?:[01]?\d|2[0-4])[.:][0-5]\d\s?[-–]\s?(?:[01]?\d|2[0-4])[.:][0-5]\d(?!\d)/.test(rest)) return 4;
  return dateGroups(text, run, at);
}

/** 3 when a whole date with a four-digit year starts here, else 0. */
function dateGroups(text: string, run: readonly Group[], at: number): number {
  const from = (run[at] as Group).start;
  const rest = text.slice(from, from + 16);
  const date = /^(?:[0-3]?\d\s?[./-]\s?[01]?\d\s?[./-]\s?(?:19|20)\d\d|(?:19|20)\d\d-[01]\d-[0-3]\d)(?!\d)/;
  return date.test(rest) ? 3 : 0;
}

/** How many groups from `at` on hold exactly `length` digits; 0 when none do. */
function groupsOfLength(run: readonly Group[], at: number, length: number): number {
  let sum = 0;
  for (let i = at; i < run.length && sum < length; i++) {
    sum += (run[i] as Group).digits.length;
    if (sum === length) return i - at + 1;
  }
  return 0;
}

function digitsOf(run: readonly Group[], at: number, groups: number): string {
  return run
    .slice(at, at + groups)
    .map((group) => group.digits)
    .join('');
}

function before(text: string, run: readonly Group[], at: number, characters: number): string {
  const { start } = run[at] as Group;
  return text.slice(Math.max(0, start - characters), start);
}
