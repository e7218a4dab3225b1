import type { Word } from '../words.ts';
import { firstNames } from './first-names.ts';
import { isNoName } from './name-words.ts';
import { isSurname } from './surnames.ts';

/** Words in a row that can be one name: the places of the first and the last. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

/** «Ola», «O'Brien», «McDonald», «Ann-Kristin», «Nilsen-Dahl». */
const namePart = /^\p{Lu}(?:['’]\p{Lu})?\p{Ll}+(?:\p{Lu}\p{Ll}+)?(?:['’]\p{Ll}{0,3})?(?:-\p{Lu}\p{Ll}+)?(?:['’]s?)?$/u;
const initial = /^\p{Lu}$/u;
const particles = new Set(['van', 'von', 'de', 'del', 'al', 'el', 'bin', 'ibn', 'abu']);
/** More parts a name seldom has. */
const mostParts = 5;

/** The stretches of words with capitals that can be names of people; words that are none, such as «Nav», end one. */
export function nameRuns(words: readonly Word[]): NameRun[] {
  const runs: NameRun[] = [];
  for (let from = 0; from < words.length; from += 1) {
    if (!(isPart(words, from) || isInitial(words, from))) continue;
    const to = endOfRun(words, from);
    if (isPart(words, to) && !isCompound(words[to + 1])) runs.push({ from, to });
    from = to;
  }
  return runs;
}

function endOfRun(words: readonly Word[], from: number): number {
  let to = from;
  while (to - from < mostParts) {
    const next = to + 1;
    const afterInitial = isInitial(words, to) && words[next]?.gap === '. ';
    if (words[next]?.gap !== ' ' && !afterInitial) break;
    if (isPart(words, next) || (isInitial(words, next) && isPart(words, next + 1))) to = next;
    else if (particles.has(words[next]?.text ?? '') && words[next + 1]?.gap === ' ' && isPart(words, next + 1))
      to = next + 1;
    else break;
  }
  return to;
}

/** «Ronald McDonald-huset», «Marte Meo-kurs»: named after somebody. */
function isCompound(next: Word | undefined): boolean {
  return next?.gap === ' ' && /^\p{Lu}\p{L}+-\p{Ll}/u.test(next.text);
}

function isPart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && namePart.test(word.text) && (!isNoName(word.lower) || isHans(words, at));
}

/** «Hans Petter», «Hans Moen», but not «Hans lege»: a word that is a name before another. */
function isHans(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (words[at]?.text !== 'Hans' || next?.gap !== ' ' || !/^\p{Lu}/u.test(next.text)) return false;
  return next.lower.split('-').some((part) => firstNames.has(part)) || isSurname(next.lower);
}

function isInitial(words: readonly Word[], at: number): boolean {
  return initial.test(words[at]?.text ?? '') && /^\.? /u.test(words[at + 1]?.gap ?? '');
}
