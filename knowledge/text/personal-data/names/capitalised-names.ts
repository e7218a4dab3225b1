import type { Word } from '../words.ts';
import { firstNames, wordNames } from './first-names.ts';
import { certaintyBefore } from './name-contexts.ts';
import { isTellingBehind, ownedBy, withoutGenitive } from './name-followers.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { setOf } from './name-words.ts';
import { isSaidOfPerson } from './said-of-people.ts';

/** «Kirkens», «Sykehusets»: a thing or an office with its article behind. */
const definite = /^(?:guds|jesu|norges|verdens)$|(?:ets|ens|enes|anes)$/u;
/** Word names that a second first name often follows. */
const doubled = setOf(
  'ann anne aud bjørn bo dag even gro hans jan karen liv mai mats odd per stein sten stig svein tom tor tove',
);
/** Before an eponym or a place: «med Edwards», «i Åsnes». */
const beforeOthers = setOf('med har hadde fått fikk fekk i på ved fra frå with has in at from');

/** The names of people with capitals among the words, as their places: told by the words around them, or common first names. */
export function findCapitalisedNames(words: readonly Word[]): NameRun[] {
  return nameRuns(words).flatMap((run) => {
    const found = nameIn(words, run);
    return found ? [found] : [];
  });
}

function nameIn(words: readonly Word[], run: NameRun): NameRun | null {
  const isWithin = isWithinSentence(words, run.from);
  const certainty = certaintyBefore(words, run.from);
  if (certainty === 'name' || certainty === 'name-in-capitals') return run;
  const parts = words.slice(run.from, run.to + 1);
  const first = parts.findIndex((word) => isFirstName(word));
  if (certainty === 'two-names' && (parts.length > 1 || first >= 0)) return run;
  if (first >= 0) return { from: run.from + (isWithin || isDoubleName(parts) ? 0 : Math.min(1, first)), to: run.to };
  if (isTellingBehind(words, run.to, isWithin) || isOwner(words, run.to, isWithin)) return run;
  return isSaidOfPerson(words, run, isWithin) ? run : null;
}

/** «Emmas rom»; with a word or an unknown name only where it owns what people own, within a sentence: «Lives far». */
function isOwner(words: readonly Word[], at: number, isWithin: boolean): boolean {
  const owned = ownedBy(words, at);
  const lower = words[at]?.lower ?? '';
  const name = withoutGenitive(lower);
  if (!owned || !isWithin) return owned !== null && owned !== 'something' && firstNames.has(name);
  if (firstNames.has(name)) return owned !== 'something' || !beforeOthers.has(words[at - 1]?.lower ?? '');
  return wordNames.has(name) ? owned !== 'something' : owned === 'family' && !definite.test(lower);
}

/** «Dag Atle», «Odd Arne»: a name that is a word too begins the sentence, and the first name behind belongs to it. */
function isDoubleName(parts: readonly Word[]): boolean {
  return doubled.has(parts[0]?.lower ?? '');
}

/** Whether what stands before is a word of the same sentence that has no capital. */
function isWithinSentence(words: readonly Word[], at: number): boolean {
  return /^,? $/u.test(words[at]?.gap ?? '') && /\p{Ll}$/u.test(words[at - 1]?.text ?? '');
}

/** «Ann-Kristin» is one, and «Mai-Britt»; and «Emmas». */
function isFirstName({ lower, text }: Word): boolean {
  return (
    lower.split('-').some((part) => firstNames.has(part)) ||
    (/['’]/u.test(text) && firstNames.has(withoutGenitive(lower)))
  );
}
