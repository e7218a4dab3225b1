import type { PersonalSpan } from '../personal-data.ts';

/** A row of digits in the text. */
export interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
}

/** A number found where a group begins. */
export interface NumberFound {
  readonly type: PersonalSpan['type'];
  readonly label: string;
  readonly groups: number;
  /** Characters before the first group that belong to it, such as `+`. */
  readonly before: number;
}

/** What may stand between the digits of one number, as people type it. */
const joint = /^[\s.,\p{Pd}−_/:|·*()]{1,3}$/u;

/** What may be said between them: «99 04 og så 17 og så 83». */
export const saidJoint = /^,?\s(?:og så|and then|strek|bindestrek|mellomrom|dash|hyphen|space)\s$/iu;

/** Rows of digits that stand close enough to be one number. */
export function runsOf(text: string): Group[][] {
  const runs: Group[][] = [];
  for (const match of text.matchAll(/\d+/g)) {
    const group = { digits: match[0], start: match.index, end: match.index + match[0].length };
    const run = runs.at(-1);
    const last = run?.at(-1);
    const between = last ? text.slice(last.end, group.start) : '';
    if (run && (joint.test(between) || saidJoint.test(between))) run.push(group);
    else runs.push([group]);
  }
  return runs;
}

/** How many groups from `at` on hold exactly `length` digits; 0 when none do. */
export function groupsOfLength(run: readonly Group[], at: number, length: number): number {
  let sum = 0;
  for (let i = at; i < run.length && sum < length; i++) {
    sum += (run[i] as Group).digits.length;
    if (sum === length) return i - at + 1;
  }
  return 0;
}

/** The digits of `groups` groups from `at` on, without what stands between. */
export function digitsOf(run: readonly Group[], at: number, groups: number): string {
  return run
    .slice(at, at + groups)
    .map((group) => group.digits)
    .join('');
}

/** Up to `characters` characters of the text before the group at `at`. */
export function before(text: string, run: readonly Group[], at: number, characters: number): string {
  const { start } = run[at] as Group;
  return text.slice(Math.max(0, start - characters), start);
}
