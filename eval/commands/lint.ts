import { join } from 'node:path';
import { checkHiddenSets, readHiddenSets } from '../set/hidden-sets.ts';
import { readCorpusFacts } from '../set/known-ids.ts';
import { lintSets } from '../set/lint.ts';
import { type QuestionSet, readSet, type SetProblem } from '../set/read-set.ts';
import { unmetNuggets } from '../set/unmet-nuggets.ts';
import type { ExitCode, Workbench } from './workbench.ts';

/** Where `hidden.json` stands. */
const setsDir = join(import.meta.dirname, '../sets');

/** `eval lint`: every fault of the sets with its line. Fails when one of them is an error. */
export async function lint(workbench: Workbench): Promise<ExitCode> {
  const {
    arguments: { sets, json },
    corpusDir,
    print,
  } = workbench;
  if (sets.length === 0) throw new Error('lint needs --set FILE...');
  const read = await Promise.all(sets.map(readSet));
  const problems = [
    ...lintSets(read, await readCorpusFacts(corpusDir)),
    ...checkHiddenSets(setsDir, await readHiddenSets(setsDir), read),
    ...(await againstIndex(read, workbench)),
  ];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (json) print(JSON.stringify({ errors, problems }, null, 2));
  else {
    for (const { severity, file, line, reason } of problems) print(`${file}:${line}: ${severity}: ${reason}`);
    print(`${count(read)} questions in ${read.length} sets: ${errors} errors, ${problems.length - errors} warnings`);
  }
  return errors > 0 ? 1 : 0;
}

/** What only an index can tell. Without one the sets can still be linted, so it is a note, beside the result. */
async function againstIndex(
  sets: readonly QuestionSet[],
  { readArticles, progress }: Workbench,
): Promise<SetProblem[]> {
  const articles = await readArticles();
  if (articles) return unmetNuggets(sets, articles);
  progress('No index can be read (npm run ingest makes one): whether articles hold the vital facts was not checked.');
  return [];
}

function count(sets: readonly QuestionSet[]): number {
  return sets.reduce((sum, { questions }) => sum + questions.length, 0);
}
