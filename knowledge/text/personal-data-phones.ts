import { before, digitsOf, type Group, groupsOfLength, type NumberFound } from './digit-runs.ts';

/** What may stand between the digits of a phone number. */
const phoneJoint = /^[\s.\p{Pd}−()]{1,3}$/u;
/** Between pairs only: `2024/4567` is a case. */
const pairJoint = /^\s?\/\s?$/;

/** A Norwegian phone number, with or without its country code, or one from abroad after a plus; null when none begins here. */
export function phone(text: string, run: readonly Group[], at: number): NumberFound | null {
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
