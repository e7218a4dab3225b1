import { before, digitsOf, type Group, groupsOfLength, type NumberFound, saidJoint } from './digit-runs.ts';

/** What may stand between the digits of a phone number. */
const phoneJoint = /^[\s.\p{Pd}−()]{1,3}$/u;
/** Between pairs only: `2024/4567` is a case. */
const pairJoint = /^\s?\/\s?$/;

/** A Norwegian phone number, with or without its country code, or one from abroad after a plus; null when none begins here. */
export function phone(text: string, run: readonly Group[], at: number): NumberFound | null {
  if (/\p{L}-$/u.test(before(text, run, at, 2))) return null;
  const plus = /\+\s?$/.exec(before(text, run, at, 2))?.[0].length ?? 0;
  const isWhole = groupsOfLength(run, at, 10) === run.length - at;
  const bare = plus === 0 && (isWhole || isCalledPhone(before(text, run, at, 40))) ? ['47'] : [];
  for (const prefix of plus ? ['47'] : ['0047', ...bare, '']) {
    const groups = groupsOfLength(run, at, prefix.length + 8);
    if (!groups) continue;
    const digits = digitsOf(run, at, groups);
    if (!digits.startsWith(prefix) || !/^[2-9]/.test(digits.slice(prefix.length))) continue;
    if (!joinedAsPhone(text, run, at, groups) || isAmount(text, run, at, groups)) continue;
    return { type: 'phone', label: 'telefonnummer', groups, before: plus };
  }
  const isAbroad = plus > 0 || /^00[1-9]/.test((run[at] as Group).digits);
  return isAbroad ? abroad(text, run, at, plus) : null;
}

/** `+46 70 123 45 67`: after a plus or `00`, eight to fifteen digits (ITU-T E.164), as many as are joined. */
function abroad(text: string, run: readonly Group[], at: number, plus: number): NumberFound | null {
  for (let groups = Math.min(17, run.length - at); groups > 0; groups -= 1) {
    const length = digitsOf(run, at, groups).length - (plus > 0 ? 0 : 2);
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
    return phoneJoint.test(between) || saidJoint.test(between) || (inPairs && pairJoint.test(between));
  });
}

const saysAmount =
  /(?<!\p{L})(?:budsjett|budget|koste|cost|pris|price|beløp|amount|formue|inntekt|income|gjeld|debt|lån|loan|verdi|value)\p{L}*(?:\s\p{L}{1,20}){0,6}\W{1,3}$/iu;

/** `41 250 900`: as thousands are grouped, and a phone number is not. */
function isInThousands(run: readonly Group[], at: number, groups: number): boolean {
  const lengths = run.slice(at, at + groups).map(({ digits }) => digits.length);
  return lengths.join('-') === '2-3-3';
}

function isAmount(text: string, run: readonly Group[], at: number, groups: number): boolean {
  const after = text.slice((run[at + groups - 1] as Group).end, (run[at + groups - 1] as Group).end + 12);
  return (
    /^\s?(?:kr(?!\p{L})|kroner|,-|nok(?!\p{L})|øre(?!\p{L})|euro|dollar|pund|pounds|%|prosent)/iu.test(after) ||
    /(?:\bkr\.?|\bnok|[§$€£])\s?$/i.test(before(text, run, at, 6)) ||
    (isInThousands(run, at, groups) && saysAmount.test(before(text, run, at, 60)))
  );
}
