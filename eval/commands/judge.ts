import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type JudgedRun, judgeRun } from '../judge/judge-run.ts';
import { readRun } from '../run/run-store.ts';
import { showNumber, showShare } from '../score/figures.ts';
import type { Workbench } from './workbench.ts';

/**
 * `eval judge RUN`: what the configured model thinks of the answers, written to `<name>.judged.json`. It decides nothing:
 * no gate, score or baseline reads it. Questions and answers are sent to the model's server, so sets only, never logs.
 */
export async function judge(workbench: Workbench): Promise<void> {
  const { files, out, json } = workbench.arguments;
  if (!files[0]) throw new Error('judge needs a run file');
  const model = await workbench.openJudge();
  if (!model) throw new Error('judge needs a model: set LIVSVEIVISER_CHAT_MODEL');
  const run = await readRun(files[0]);
  const result = await judgeRun(run, model, workbench.progress);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, `${run.header.name}.judged.json`), `${JSON.stringify(result, null, 1)}\n`);
  workbench.print(json ? JSON.stringify(result) : printJudged(result));
}

function printJudged({ model, judged, failed, answersShare, supportedShare, kappa }: JudgedRun): string {
  const doubtful = judged.filter(({ answers, outcome, supported }) =>
    outcome === 'perfect' ? answers !== 'yes' || !supported : answers === 'yes' && outcome === 'wrong',
  );
  return [
    `${judged.length} answers judged by ${model}, ${failed.length} without a verdict`,
    `  tells what was asked   ${showShare(answersShare)}`,
    `  quotes hold all of it  ${showShare(supportedShare)}`,
    `  agreement with the sets (Cohen's kappa)  ${kappa === null ? '–' : showNumber(kappa, 2)}`,
    '',
    `where it disagrees with the sets, for a person to read: ${doubtful.length}`,
    ...doubtful.map(
      ({ id, outcome, answers, supported, why }) =>
        `  ${id}: ${outcome}, judged ${answers}${supported ? '' : ', unsupported'}: ${why}`,
    ),
    ...failed.map(({ id, reason }) => `  ${id}: ${reason}`),
  ].join('\n');
}
