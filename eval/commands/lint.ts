import { join } from 'node:path';
import { checkHiddenSets, readHiddenSets } from '../set/hidden-sets.ts';
import { readCorpusFacts } from '../set/known-ids.ts';
import { lintSets } from '../set/lint.ts';
import { type QuestionSet, readSet } from '../set/read-set.ts';
import type { ExitCode, Workbench } from './workbench.ts';

/** Where `hidden.json` stands. */
const setsDir = join(import.meta.dirname, '../sets');

/** `eval lint`: every fault of the sets with its line. Fails when one of them is an error. */
export async function lint({ arguments: { sets, json }, corpusDir, print }: Workbench): Promise<ExitCode> {
  if (sets.length === 0) throw new Error('lint needs --set FILE...');
  const read = await Promise.all(sets.map(readSet));
  const problems = [
    ...lintSets(read, await readCorpusFacts(corpusDir)),
    ...checkHiddenSets(setsDir, await readHiddenSets(setsDir), read),
  ];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (json) print(JSON.stringify({ errors, problems }, null, 2));
  else {
    for (const { severity, file, line, reason } of problems) print(`${file}:${line}: ${severity}: ${reason}`);
    print(`${count(read)} questions in ${read.length} sets: ${errors} errors, ${problems.length - errors} warnings`);
  }
  return errors > 0 ? 1 : 0;
}

function count(sets: readonly QuestionSet[]): number {
  return sets.reduce((sum, { questions }) => sum + questions.length, 0);
}
