import type { Manifest } from '../knowledge/adapters/generation-manifest.ts';
import type { EmbeddingCounts } from './ledger/vector-cache.ts';
import { type Outcome, type Problem, renderProblem } from './problem.ts';
import { type Finding, renderFinding } from './quality/finding.ts';
import type { RemoteRound } from './read/read-remote.ts';
import type { VisitCounts } from './read/visit-pages.ts';
import type { SourceEntry } from './sources.ts';

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
  /** What asking the network brought; null for a folder, and for a source that was not asked. */
  readonly round: (VisitCounts & { readonly removed: number }) | null;
}

/** What a run did. Printed as it is by `--json`. */
export interface IngestReport {
  /** `indexed`: a new generation is served. `unchanged`: the one that is served fits. `dry-run`: nothing was written. */
  readonly outcome: 'indexed' | 'unchanged' | 'dry-run';
  /** The generation that is served now; null when there is none. */
  readonly generation: string | null;
  readonly sources: readonly SourceReport[];
  readonly totals: Omit<SourceReport, 'id' | 'round'> & { readonly warnings: number };
  readonly problems: readonly Problem[];
  /** What is to be said of the articles' quality. */
  readonly findings: readonly Finding[];
  /** Texts embedded in this run, and those whose vectors were known; null without an embedder. */
  readonly embedded: EmbeddingCounts | null;
  readonly durationMs: number;
}

/** What a run counted of one source. */
export type SourceCounts = Omit<SourceReport, 'skipped' | 'quarantined'>;

/** What the index holds of one source. */
export interface IndexedCounts {
  articles: number;
  chunks: number;
}

/** Counts pages read, articles and chunks by source. */
export function countSources(
  entries: readonly SourceEntry[],
  run: {
    readonly pages: ReadonlyMap<string, number>;
    readonly rounds: ReadonlyMap<string, RemoteRound>;
    readonly indexed: ReadonlyMap<string, IndexedCounts>;
  },
): SourceCounts[] {
  return entries.map(({ source: { id } }) => ({
    id,
    read: run.pages.get(id) ?? 0,
    indexed: run.indexed.get(id)?.articles ?? 0,
    chunks: run.indexed.get(id)?.chunks ?? 0,
    round: roundOf(run.rounds.get(id)),
  }));
}

function roundOf(round: RemoteRound | undefined): SourceReport['round'] {
  return round ? { ...round.counts, removed: round.removed } : null;
}

/** The report of a run that found nothing new: what the served generation was made of, and how asking went this time. */
export function unchangedReport(
  last: IngestReport | null,
  { id, counts }: Manifest,
  run: {
    readonly rounds: ReadonlyMap<string, RemoteRound>;
    readonly problems: readonly Problem[];
    readonly durationMs: number;
  },
): IngestReport {
  const { durationMs } = run;
  if (last?.generation !== id) {
    const empty = summarise(
      { outcome: 'unchanged', generation: id, problems: run.problems, findings: [], embedded: null, durationMs },
      [],
    );
    return { ...empty, totals: { ...empty.totals, indexed: counts.articles, chunks: counts.chunks } };
  }
  const asked = new Set(run.rounds.keys());
  const sources = last.sources.map((source) => ({ ...source, round: roundOf(run.rounds.get(source.id)) }));
  // What a source said last time still stands, unless it was asked again.
  const isOld = ({ source, file }: Problem) => source !== null && asked.has(source) && /^https?:/.test(file);
  const problems = [...run.problems, ...last.problems.filter((problem) => !isOld(problem))];
  return summarise({ ...last, outcome: 'unchanged', problems, embedded: null, durationMs }, sources);
}

/** Sums up a run. */
export function summarise(
  run: Omit<IngestReport, 'sources' | 'totals'>,
  counts: readonly SourceCounts[],
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
  const { totals, embedded } = report;
  if (report.outcome === 'unchanged') {
    const { indexed, chunks } = totals;
    const asked = report.sources.some(({ round }) => round !== null) ? `\n${roundTable(report)}\n` : '';
    return `Nothing has changed: generation ${report.generation} is served as before, ${indexed} articles in ${chunks} chunks (${seconds} s).\n${asked}`;
  }
  const done = report.outcome === 'dry-run' ? 'Dry run, nothing written' : `Generation ${report.generation} is served`;
  return [
    `${done}: ${totals.indexed} articles, ${totals.chunks} chunks (${seconds} s).`,
    '',
    table([
      ['source', 'read', 'indexed', 'chunks', 'skipped', 'quarantined'],
      ...report.sources.map((s) => [s.id, s.read, s.indexed, s.chunks, s.skipped, s.quarantined].map(String)),
    ]),
    ...(report.sources.some(({ round }) => round !== null) ? ['', roundTable(report)] : []),
    ...(embedded ? ['', `Texts embedded: ${embedded.made} new, ${embedded.reused} as before.`] : []),
    ...(['quarantined', 'skipped', 'warning'] as const).flatMap((outcome) => {
      const problems = report.problems.filter((problem) => problem.outcome === outcome);
      if (problems.length === 0) return [];
      return [
        '',
        `${headings[outcome]}: ${problems.length}`,
        ...problems.map((problem) => `  ${renderProblem(problem)}`),
      ];
    }),
    ...(report.findings.length === 0
      ? []
      : ['', `Quality: ${report.findings.length} findings`, ...report.findings.map((f) => `  ${renderFinding(f)}`)]),
    '',
  ].join('\n');
}

/** What each source on the network was asked, and what came. */
function roundTable({ sources }: IngestReport): string {
  return table([
    ['asked', 'requests', 'bodies', 'changed', 'unchanged', 'gone', 'failed', 'removed'],
    ...sources.flatMap(({ id, round }) => {
      if (round === null) return [];
      const { requests, bodies, changed, unchanged, gone, failed, removed } = round;
      return [[id, ...[requests, bodies, changed, unchanged, gone, failed, removed].map(String)]];
    }),
  ]);
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row.map((cell, c) => (c === 0 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join('  '),
    )
    .join('\n');
}
