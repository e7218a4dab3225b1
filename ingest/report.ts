import { type Outcome, type Problem, renderProblem } from './problem.ts';

/** What became of the pages of one source. */
export interface SourceReport {
  readonly id: string;
  /** Pages read. */
  readonly read: number;
  /** Articles in the index. */
  readonly indexed: number;
  readonly chunks: number;
  readonly skipped: number;
  readonly quarantined: number;
}

/** What a run did. Printed as it is by `--json`. */
export interface IngestReport {
  /** `indexed`: a new generation is served. `unchanged`: the one that is served fits. `dry-run`: nothing was written. */
  readonly outcome: 'indexed' | 'unchanged' | 'dry-run';
  /** The generation that is served now; null when there is none. */
  readonly generation: string | null;
  readonly sources: readonly SourceReport[];
  readonly totals: Omit<SourceReport, 'id'> & { readonly warnings: number };
  readonly problems: readonly Problem[];
  readonly durationMs: number;
}

/** Sums up a run. */
export function summarise(
  run: Pick<IngestReport, 'outcome' | 'generation' | 'problems' | 'durationMs'>,
  counts: readonly Pick<SourceReport, 'id' | 'read' | 'indexed' | 'chunks'>[],
): IngestReport {
  const count = (outcome: Outcome, source?: string) =>
    run.problems.filter((problem) => problem.outcome === outcome && (!source || problem.source === source)).length;
  const sources = counts.map((source) => ({
    ...source,
    skipped: count('skipped', source.id),
    quarantined: count('quarantined', source.id),
  }));
  const sum = (key: 'read' | 'indexed' | 'chunks') => sources.reduce((total, source) => total + source[key], 0);
  return {
    ...run,
    sources,
    totals: {
      read: sum('read'),
      indexed: sum('indexed'),
      chunks: sum('chunks'),
      skipped: count('skipped'),
      quarantined: count('quarantined'),
      warnings: count('warning'),
    },
  };
}

const headings: Readonly<Record<Outcome, string>> = {
  quarantined: 'Quarantined (not indexed until mended)',
  skipped: 'Skipped',
  warning: 'Warnings (indexed all the same)',
};

/** The report as people read it: a table of sources, then every problem with file, line and reason. */
export function renderReport(report: IngestReport): string {
  const seconds = (report.durationMs / 1000).toFixed(1);
  if (report.outcome === 'unchanged')
    return `Nothing has changed: generation ${report.generation} fits (${seconds} s).\n`;
  const { totals } = report;
  const done = report.outcome === 'dry-run' ? 'Dry run, nothing written' : `Generation ${report.generation} is served`;
  return [
    `${done}: ${totals.indexed} articles, ${totals.chunks} chunks (${seconds} s).`,
    '',
    table([
      ['source', 'read', 'indexed', 'chunks', 'skipped', 'quarantined'],
      ...report.sources.map((s) => [s.id, s.read, s.indexed, s.chunks, s.skipped, s.quarantined].map(String)),
    ]),
    ...(['quarantined', 'skipped', 'warning'] as const).flatMap((outcome) => {
      const problems = report.problems.filter((problem) => problem.outcome === outcome);
      if (problems.length === 0) return [];
      return [
        '',
        `${headings[outcome]}: ${problems.length}`,
        ...problems.map((problem) => `  ${renderProblem(problem)}`),
      ];
    }),
    '',
  ].join('\n');
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join('  '),
    )
    .join('\n');
}
