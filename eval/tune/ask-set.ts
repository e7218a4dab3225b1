import type { Knowledge } from '../../knowledge/knowledge.ts';
import { generate } from '../run/generate.ts';
import { createInProcessTarget } from '../run/in-process.ts';
import type { RunEntry } from '../run/run-file.ts';
import { type ScoredRun, scoreRun } from '../score/score-run.ts';
import type { SetQuestion } from '../set/question.ts';

/** Asks every question once and scores the answers, writing no files. */
export async function askSet(questions: readonly SetQuestion[], knowledge: Knowledge): Promise<ScoredRun> {
  const target = createInProcessTarget(knowledge, 'tune', null);
  const entries: RunEntry[] = [];
  await generate({
    target,
    questions,
    repeats: 1,
    concurrency: 1,
    done: [],
    onEntry: async (entry) => {
      entries.push(entry);
    },
    monotonicMs: knowledge.clock.monotonicMs,
  });
  return scoreRun({
    header: {
      kind: 'livsveiviser-run',
      version: 1,
      name: 'tune',
      startedAt: '',
      target: target.description,
      versions: { node: process.version, guide: '' },
      prompts: {},
      sets: [],
      repeats: 1,
    },
    entries,
  });
}
