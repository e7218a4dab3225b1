import { LivsveiviserError } from '../../knowledge/errors.ts';
import { type IngestDependencies, type IngestOptions, ingest } from '../ingest.ts';
import { openLedger } from '../ledger/ledger.ts';
import type { IngestReport } from '../report.ts';
import { readSources, type SourceEntry } from '../sources.ts';

/** What watching needs beside what a run needs. */
export interface WatchOptions {
  /** Waits; ends early when `signal` aborts. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly signal: AbortSignal;
  readonly onReport: (report: IngestReport) => void;
  /** A run that failed: the old index is served, and the next run may do better. */
  readonly onError: (error: LivsveiviserError) => void;
}

const shortestWaitMs = 1000;
const longestWaitMs = 3_600_000;

/** Runs again and again, each source when its time has come (`every` in `sources.yaml`), until `signal` aborts. */
export async function watch(
  options: IngestOptions,
  dependencies: IngestDependencies,
  watching: WatchOptions,
): Promise<void> {
  const { clock } = dependencies;
  while (!watching.signal.aborted) {
    const entries = await readSources(options.sourcesFile);
    const notDue = new Set(
      timesOf(entries, options.dataDir, clock.now())
        .filter(({ inMs }) => inMs > 0)
        .map(({ id }) => id),
    );
    try {
      watching.onReport(await ingest({ ...options, notDue }, dependencies));
    } catch (error) {
      if (!(error instanceof LivsveiviserError)) throw error;
      watching.onError(error);
    }
    const next = Math.min(...timesOf(entries, options.dataDir, clock.now()).map(({ inMs }) => inMs), longestWaitMs);
    await watching.wait(Math.max(next, shortestWaitMs), watching.signal);
  }
}

/** When each source is to be read next. Files are looked at each time, and cost little. */
function timesOf(entries: readonly SourceEntry[], dataDir: string, now: Date): { id: string; inMs: number }[] {
  const ledger = openLedger(dataDir);
  try {
    return entries.map(({ source: { id }, kind, everyMs }) => {
      const last = kind === 'folder' ? now : ledger.ofSource(id).lastRoundAt();
      return { id, inMs: last === null ? 0 : last.getTime() + everyMs - now.getTime() };
    });
  } finally {
    ledger.close();
  }
}
