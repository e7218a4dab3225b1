import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { SetQuestion } from '../set/question.ts';
import { readSet } from '../set/read-set.ts';

/** Questions to measure with: every set of ours, as people ask them. @throws Error when there is no set */
export async function benchQuestions(setsDir: string): Promise<SetQuestion[]> {
  const names = (await readdir(setsDir)).filter((name) => name.endsWith('.jsonl')).toSorted();
  const sets = await Promise.all(names.map((name) => readSet(join(setsDir, name))));
  const questions = sets.flatMap((set) => set.questions.map(({ question }) => question));
  if (questions.length === 0) throw new Error(`no question sets in ${setsDir}`);
  return questions;
}
