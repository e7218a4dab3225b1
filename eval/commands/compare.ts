import { type Comparison, compareRuns, type Difference } from '../compare/compare.ts';
import { readBaseline } from '../gate/baseline.ts';
import { showDifference, showFigure, showNumber } from '../score/figures.ts';
import { measures } from '../score/measures.ts';
import type { Workbench } from './workbench.ts';

/** `eval compare BEFORE AFTER`: what moved between two runs (or a baseline and a run), and whether it is chance. */
export async function compare({ arguments: { files, json }, print }: Workbench): Promise<void> {
  const [before, after, ...more] = files;
  if (!before || !after || more.length > 0) throw new Error('compare needs two run files: BEFORE AFTER');
  const [old, now] = await Promise.all([readBaseline(before), readBaseline(after)]);
  const comparison = compareRuns(old.snapshot, now.snapshot);
  print(json ? JSON.stringify(comparison, null, 1) : printComparison(comparison));
}

function printComparison({ shared, onlyBefore, onlyAfter, overall, slices, flips }: Comparison): string {
  const changed = slices.filter(({ p }) => p < 0.05);
  return [
    `${shared} questions in both, ${onlyBefore.length} only before, ${onlyAfter.length} only after`,
    '',
    ...overall.map(printDifference),
    '',
    `slices that moved by more than chance (Holm, 5 %): ${changed.length}`,
    ...changed.map(printDifference),
    '',
    `questions that changed: ${flips.length}`,
    ...flips.map(({ id, direction, before, after, words }) => {
      const parts = (words ?? []).filter(({ kind }) => kind !== 'same').slice(0, 6);
      const diff = parts.map(({ kind, text }) => `${kind === 'added' ? '+' : '-'}[${text.trim().slice(0, 60)}]`);
      return `  ${direction.padEnd(8)} ${id}: ${before.outcome} -> ${after.outcome}, ${before.topics[0] ?? '–'} -> ${after.topics[0] ?? '–'} ${diff.join(' ')}`;
    }),
  ].join('\n');
}

function printDifference({ measure, slice, n, before, after, delta, interval, p }: Difference): string {
  const label = (measures.get(measure)?.label ?? measure).padEnd(22);
  const range = `[${showDifference(measure, interval.low)}, ${showDifference(measure, interval.high)}]`;
  return `  ${label} ${slice === 'overall' ? '' : `${slice} `}${showFigure(measure, before)} -> ${showFigure(measure, after)}  ${showDifference(measure, delta)} ${range} p ${showNumber(p, 3)} n ${n}`;
}
