import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentGaps } from '../gaps/content-gaps.ts';
import { readFeedbackCounts } from '../gaps/feedback-counts.ts';
import type { Run } from '../run/run-file.ts';
import { readRun } from '../run/run-store.ts';
import { printScores } from '../score/print-scores.ts';
import { type ScoredRun, scoreRun } from '../score/score-run.ts';
import { toTrec } from '../score/trec.ts';
import { loadSets } from './run.ts';
import type { Workbench } from './workbench.ts';

/** `eval score RUN`: scores run files again; with `--set`, against the gold as it stands in those files now. */
export async function score(workbench: Workbench): Promise<void> {
  const { files } = workbench.arguments;
  if (files.length === 0) throw new Error('score needs a run file');
  for (const file of files) await writeScores(workbench, await withCurrentGold(workbench, await readRun(file)));
}

/** Scores a run and writes `<name>.scores.json`, `.run.txt` and `.qrels.txt` (TREC) beside each other in `--out`. */
export async function writeScores(
  { arguments: { out, json }, feedbackFile, print }: Workbench,
  run: Run,
): Promise<ScoredRun> {
  const scored = scoreRun(run);
  const trec = toTrec(run);
  const gaps = contentGaps(run.entries, scored.questions);
  const feedback = readFeedbackCounts(feedbackFile);
  const at = (ending: string) => join(out, `${run.header.name}.${ending}`);
  await mkdir(out, { recursive: true });
  await writeFile(at('scores.json'), `${JSON.stringify({ ...scored, gaps, feedback }, null, 1)}\n`);
  await writeFile(at('run.txt'), trec.run);
  await writeFile(at('qrels.txt'), trec.qrels);
  print(json ? JSON.stringify(headline(scored)) : printScores(scored));
  return scored;
}

/** The run with its questions as the sets have them now: gold that was mended counts without asking again. */
async function withCurrentGold({ arguments: { sets } }: Workbench, run: Run): Promise<Run> {
  if (sets.length === 0) return run;
  const { questions } = await loadSets(sets);
  const current = new Map(questions.map((question) => [question.id, question]));
  return {
    ...run,
    entries: run.entries.flatMap((entry) => {
      const question = current.get(entry.question.id);
      if (question && question.q !== entry.question.q) {
        throw new Error(`"${question.id}" asks something else now than when it was run: run it anew`);
      }
      return question ? [{ ...entry, question }] : [];
    }),
  };
}

function headline({ header, means, questions, alerts, abstention, serverLatency, outcomes, slices }: ScoredRun) {
  const failures = questions.flatMap(({ id, failures: found }) => found.map((failure) => ({ id, ...failure })));
  return {
    header: { ...header, target: { ...header.target, topicChunks: undefined } },
    means,
    outcomes,
    alerts,
    abstention,
    serverLatency,
    slices,
    failures,
  };
}
