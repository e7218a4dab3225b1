import type { PersonalSpan } from '../personal-data.ts';
import { findCapitalisedNames } from './names/capitalised-names.ts';
import { findLowerCaseNames } from './names/lower-case-names.ts';
import { findMentions, findOwners } from './names/mentions.ts';
import { findNamesInLists } from './names/name-lists.ts';
import type { NameRun } from './names/name-runs.ts';
import { findShapedNames } from './names/name-shapes.ts';
import { isNamesake } from './names/namesakes.ts';
import { findSignatures } from './names/signatures.ts';
import type { Stretch } from './stretch.ts';
import { type Word, wordsOf } from './words.ts';

/**
 * Names of people: told by the words around them, common first names with what stands beside them, names in lists, in the
 * shapes of forms, under letters, and before one of the `contacts`; and each of them once more where it is repeated.
 * Diagnoses, rooms and institutions that are named after people stay.
 */
export function findNames(text: string, contacts: readonly Stretch[]): PersonalSpan[] {
  const words = wordsOf(text);
  const isPerson = ({ start, end }: Stretch) => !isNamesake(text, start, end);
  const runs = [...findCapitalisedNames(words), ...findLowerCaseNames(words, text)].filter((run) =>
    isPerson(stretchOf(words, run)),
  );
  const listed = [...runs, ...findNamesInLists(words, runs)].map((run) => stretchOf(words, run));
  const told = [...listed, ...findShapedNames(text), ...findSignatures(text), ...findOwners(text, contacts)].filter(
    isPerson,
  );
  const mentioned = findMentions(text, words, told).filter(isPerson);
  return [...told, ...mentioned].map(({ start, end }) => ({ start, end, type: 'name', label: 'navn' }));
}

function stretchOf(words: readonly Word[], { from, to }: NameRun): Stretch {
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? 0 };
}
