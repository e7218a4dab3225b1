import type { Comparison } from '../compare/compare.ts';
import { showDifference, showFigure, showInterval, showNumber } from '../score/figures.ts';
import { measures } from '../score/measures.ts';
import type { ScoredRun } from '../score/score-run.ts';
import type { GateFailure, GateResult, Regression } from './gate.ts';

/** Flipped questions named in the summary; the report has them all. */
const flipsShown = 20;

/** The gate as a page of Markdown, for a merge request. */
export function toMarkdown(scored: ScoredRun, comparison: Comparison | null, gate: GateResult): string {
  return [
    `# Evaluering: ${gate.passed ? 'bestått' : 'ikke bestått'}`,
    `${scored.questions.length} spørsmål, indeks \`${scored.header.target.generation}\`${
      comparison ? `, mot \`${comparison.before.name}\`` : ''
    }.`,
    section('Harde feil', gate.failures, describeFailure),
    section('Harde feil som er godtatt i grunnlinjen', gate.known, describeFailure),
    section('Spørsmål som mangler', gate.missing, (id) => `\`${id}\``),
    section('Tilbakegang', gate.regressions, describeFall),
    section('Å se på (kan være tilfeldig)', gate.warnings, describeFall),
    meansTable(scored, comparison),
    section(
      'Svar som har snudd',
      comparison?.flips.filter(({ direction }) => direction !== 'changed').slice(0, flipsShown) ?? [],
      ({ id, q, direction, before, after }) =>
        `${direction === 'better' ? 'bedre' : 'verre'} \`${id}\` ${oneLine(q)} (${before.outcome} → ${after.outcome})`,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function section<T>(title: string, items: readonly T[], show: (item: T) => string): string {
  return items.length === 0 ? '' : [`## ${title}`, '', ...items.map((item) => `- ${show(item)}`)].join('\n');
}

function describeFailure({ questionId, kind, detail }: GateFailure): string {
  return `\`${questionId}\` ${kind}: ${oneLine(detail)}`;
}

function describeFall({ measure, slice, before, after, delta, margin, n, interval }: Regression): string {
  const label = measures.get(measure)?.label ?? measure;
  const where = slice === 'overall' ? 'hele settet' : `\`${slice}\``;
  return `${label}, ${where} (${n}): ${showFigure(measure, before)} → ${showFigure(measure, after)} (${showDifference(measure, delta)}, 95 % ${showInterval(measure, interval)}, margin ${showFigure(measure, margin)})`;
}

function meansTable(scored: ScoredRun, comparison: Comparison | null): string {
  const rows = [...measures.values()].flatMap(({ name, label }) => {
    const mean = scored.means[name];
    if (!mean) return [];
    const change = comparison?.overall.find(({ measure }) => measure === name);
    const moved = change ? `${showDifference(name, change.delta)} (p = ${showNumber(change.p, 3)})` : '';
    return [`| ${label} | ${showFigure(name, mean.mean)} | ${mean.n} | ${moved} |`];
  });
  return ['## Mål', '', '| mål | verdi | n | endring |', '|---|---:|---:|---|', ...rows].join('\n');
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').replaceAll('|', '\\|').slice(0, 160);
}
