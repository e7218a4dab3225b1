import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { QuestionSet, SetProblem } from './read-set.ts';

const hiddenSetsSchema = z.object({
  sets: z.array(
    z.object({
      name: z.string().regex(/^[\w.-]+\.(jsonl|ya?ml|csv)$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
      questions: z.int().positive(),
    }),
  ),
});

/**
 * `hidden.json`: sets that are kept out of the repository, by name, with the hash that shows they have not been changed
 * since they were committed to. Whoever holds the file can score with it; nobody can tune to it.
 */
export type HiddenSets = z.output<typeof hiddenSetsSchema>;

/** The hidden sets that `folder` commits to; none without a `hidden.json`. @throws Error when it is malformed */
export async function readHiddenSets(folder: string): Promise<HiddenSets> {
  const file = join(folder, 'hidden.json');
  if (!existsSync(file)) return { sets: [] };
  const parsed = hiddenSetsSchema.safeParse(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${file}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/**
 * What can be told of the commitments without the sets: a name stands once, and no file of that name lies in `folder`,
 * where anyone could tune to it. Of the sets at hand: one that carries a hidden name must have its hash.
 */
export function checkHiddenSets(
  folder: string,
  { sets: hidden }: HiddenSets,
  read: readonly QuestionSet[],
): SetProblem[] {
  const file = join(folder, 'hidden.json');
  const committed = hidden.flatMap(({ name }, index) => {
    const reasons = [
      hidden.findIndex((other) => other.name === name) < index ? `"${name}" is committed to twice` : null,
      existsSync(join(folder, name)) ? `"${name}" is hidden, but lies in ${folder}` : null,
    ];
    return reasons.flatMap((reason) => (reason ? [problem(file, reason)] : []));
  });
  const atHand = read.flatMap((set) => {
    const expected = hidden.find(({ name }) => name === basename(set.file));
    return !expected || expected.sha256 === set.sha256
      ? []
      : [problem(set.file, `this hidden set was committed to as ${expected.sha256}, but the file is ${set.sha256}`)];
  });
  return [...committed, ...atHand];
}

function problem(file: string, reason: string): SetProblem {
  return { severity: 'error', file, line: 1, reason };
}
