import type { Word } from '../words.ts';
import { firstNames } from './first-names.ts';
import { type NameRun, nameRuns } from './name-runs.ts';

const and = /^(?:og|and|å|eller|or)$/u;
/** «Kari & Per», «Kari/Per», «Kari + Per». */
const sign = /^ ?[&+/] ?$/u;

/** Names beside a name that is known, or the writer: «jeg og Zelmir», «Elias, Hedda og Storm», «Siri & Truls», «Mie og Emma», «emma og per». */
export function findNamesInLists(words: readonly Word[], known: readonly NameRun[]): NameRun[] {
  const ends = new Map(known.map(({ from, to }) => [to, from]));
  const starts = new Set(known.map(({ from }) => from));
  const found: NameRun[] = [];
  for (const run of nameRuns(words)) {
    if (ends.has(run.to) || starts.has(run.from)) continue;
    if (isBehindName(words, run, ends, starts) || isBeforeName(words, run, starts)) {
      found.push(run);
      ends.set(run.to, run.from);
    }
  }
  return [...found, ...lowerCaseBehind(words, ends)];
}

function isBehindName(
  words: readonly Word[],
  { from, to }: NameRun,
  ends: ReadonlyMap<number, number>,
  starts: ReadonlySet<number>,
): boolean {
  const gap = words[from]?.gap ?? '';
  if (sign.test(gap)) return ends.has(from - 1);
  if (gap === ' ' && and.test(words[from - 1]?.lower ?? ''))
    return ends.has(from - 2) || /^(?:jeg|eg|meg)$/u.test(words[from - 2]?.lower ?? '');
  // With a comma only where the list goes on: a place stands behind a name, too.
  const next = words[to + 1];
  if (gap !== ', ' || !ends.has(from - 1)) return false;
  return (next?.gap === ' ' && and.test(next.lower)) || (next?.gap === ', ' && starts.has(to + 1));
}

/** «Mie og Emma», also where it begins the sentence. */
function isBeforeName(words: readonly Word[], { to }: NameRun, starts: ReadonlySet<number>): boolean {
  const next = words[to + 1];
  if (!next) return false;
  if (sign.test(next.gap)) return starts.has(to + 1);
  return next.gap === ' ' && /^(?:og|and)$/u.test(next.lower) && starts.has(to + 2);
}

function lowerCaseBehind(words: readonly Word[], ends: ReadonlyMap<number, number>): NameRun[] {
  return [...ends.keys()].flatMap((to) => {
    const at = to + 2;
    const isJoined = words[to + 1]?.gap === ' ' && /^(?:og|and)$/u.test(words[to + 1]?.lower ?? '');
    const lower = words[at]?.text ?? '';
    return isJoined && words[at]?.gap === ' ' && firstNames.has(lower) ? [{ from: at, to: at }] : [];
  });
}
