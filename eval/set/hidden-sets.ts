import { z } from 'zod';
import type { QuestionSet, SetProblem } from './read-set.ts';

/**
 * `eval/sets/hidden.json`: sets that are kept out of the repository, by name, with the hash that shows they have not
 * been changed since they were committed to. Whoever holds the file can score with it; nobody can tune to it.
 */
export const hiddenSetsSchema = z.object({
  sets: z.array(
    z.object({ name: z.string(), sha256: z.string().regex(/^[0-9a-f]{64}$/), questions: z.int().positive() }),
  ),
});

/** The hidden sets that have been committed to. */
export type HiddenSets = z.output<typeof hiddenSetsSchema>;

/** A set that carries the name of a hidden one must have its hash. */
export function checkHiddenSets(sets: readonly QuestionSet[], hidden: HiddenSets): SetProblem[] {
  return sets.flatMap((set) => {
    const expected = hidden.sets.find(({ name }) => set.file.endsWith(name));
    if (!expected || expected.sha256 === set.sha256) return [];
    const reason = `this hidden set was committed to as ${expected.sha256}, but the file is ${set.sha256}`;
    return [{ severity: 'error', file: set.file, line: 1, reason }];
  });
}
