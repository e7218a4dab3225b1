import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Comparison, compareRuns } from '../compare/compare.ts';
import { takeSnapshot } from '../compare/snapshot.ts';
import { acceptSnapshot, type Baseline, readBaseline, writeBaseline } from '../gate/baseline.ts';
import { judge } from '../gate/gate.ts';
import { toJunit } from '../gate/junit.ts';
import { toMarkdown } from '../gate/markdown.ts';
import type { Run } from '../run/run-file.ts';
import { readRun } from '../run/run-store.ts';
import { type ScoredRun, scoreRun } from '../score/score-run.ts';
import { run } from './run.ts';
import type { ExitCode, Workbench } from './workbench.ts';

/** `eval gate [RUN]`: fails on a hard failure or a regression; writes `gate.json`, `gate.md` and `gate.junit.xml` to `--out`. */
export async function gate(workbench: Workbench): Promise<ExitCode> {
  const { files, out, baseline: file, allowKnown } = workbench.arguments;
  const asked = files[0] ? await readRun(files[0]) : (await run(workbench)).run;
  const scored = scoreRun(asked);
  const baseline = await baselineIfAny(file);
  if (!baseline) workbench.progress(`${file} is not there yet: hard rules only (npm run eval -- accept makes one)`);
  const comparison = compareWith(baseline, scored, asked);
  const result = judge(scored.questions, comparison, allowKnown ? (baseline?.snapshot ?? null) : null);
  const markdown = toMarkdown(scored, comparison, result);
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'gate.json'), `${JSON.stringify({ ...result, comparison }, null, 1)}\n`);
  await writeFile(join(out, 'gate.md'), markdown);
  await writeFile(join(out, 'gate.junit.xml'), toJunit(scored.questions, result));
  workbench.print(workbench.arguments.json ? JSON.stringify(result) : markdown);
  return result.passed ? 0 : 1;
}

/** `eval accept RUN --reason …`: the run becomes the baseline, with the reason in its history. */
export async function accept(workbench: Workbench): Promise<void> {
  const { files, reason, baseline: file } = workbench.arguments;
  if (!files[0]) throw new Error('accept needs a run file');
  if (!reason?.trim()) throw new Error('accept needs --reason: say why the scores may move');
  const asked = await readRun(files[0]);
  const scored = scoreRun(asked);
  const at = workbench.now().toISOString().slice(0, 10);
  const snapshot = takeSnapshot(scored, asked.entries);
  await writeBaseline(file, acceptSnapshot(await baselineIfAny(file), snapshot, { at, reason: reason.trim() }));
  workbench.print(`${file}: ${scored.questions.length} questions accepted`);
}

/** The baseline, or null when there is none yet. */
export async function baselineIfAny(file: string): Promise<Baseline | null> {
  return existsSync(file) ? readBaseline(file) : null;
}

/** The run held against the baseline; null without one. */
export function compareWith(baseline: Baseline | null, scored: ScoredRun, { entries }: Run): Comparison | null {
  return baseline && compareRuns(baseline.snapshot, takeSnapshot(scored, entries));
}
