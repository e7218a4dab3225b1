import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentGaps } from '../gaps/content-gaps.ts';
import { readFeedbackCounts } from '../gaps/feedback-counts.ts';
import { judge } from '../gate/gate.ts';
import { renderReport } from '../report/render-report.tsx';
import type { Run } from '../run/run-file.ts';
import { readRun } from '../run/run-store.ts';
import { scoreRun } from '../score/score-run.ts';
import { baselineIfAny, compareWith } from './gate.ts';
import type { Workbench } from './workbench.ts';

/** `eval report RUN`: one HTML file that holds everything a run tells. */
export async function report(workbench: Workbench): Promise<void> {
  const { files } = workbench.arguments;
  if (files.length === 0) throw new Error('report needs a run file');
  for (const file of files) await writeReport(workbench, await readRun(file));
}

/** Writes `<out>/<name>.html`, with the differences to the baseline when there is one. */
export async function writeReport(workbench: Workbench, run: Run): Promise<void> {
  const { out, baseline: baselineFile, allowKnown } = workbench.arguments;
  const scored = scoreRun(run);
  const baseline = await baselineIfAny(baselineFile);
  const comparison = compareWith(baseline, scored, run);
  const html = renderReport({
    scored,
    entries: run.entries.filter(({ repeat }) => repeat === 0),
    gaps: contentGaps(run.entries, scored.questions),
    feedback: readFeedbackCounts(workbench.feedbackFile),
    gate: judge(scored.questions, comparison, allowKnown ? (baseline?.snapshot ?? null) : null),
    comparison,
    history: baseline?.history ?? [],
  });
  const file = join(out, `${run.header.name}.html`);
  await mkdir(out, { recursive: true });
  await writeFile(file, html);
  workbench.progress(`report: ${file}`);
}
