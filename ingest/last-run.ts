import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openChangeFeed, type ServedArticle } from '../knowledge/adapters/change-feed.ts';
import { replaceAtomically } from '../knowledge/adapters/durable-file.ts';
import { articlesOf } from '../knowledge/adapters/generation-lines.ts';
import { readManifest } from '../knowledge/adapters/generation-manifest.ts';
import { generationPath } from '../knowledge/adapters/generation-pointer.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { IngestReport } from './report.ts';
import type { SourceEntry } from './sources.ts';
import type { Unpublished } from './unpublished.ts';

/**
 * What an index holds beside files, as one hash: the pages that stand in the ledger, what was taken down, and the links
 * that lead nowhere. The empty string when there is none, so that an index of files alone needs no ledger to be fresh.
 */
export function heldStamp(entries: readonly SourceEntry[], ledger: Ledger, unpublished: Unpublished): string {
  const remote = entries.filter(({ kind }) => kind !== 'folder').map(({ source }) => source.id);
  const dead = ledger.links.deadHash();
  if (remote.length === 0 && unpublished.size === 0 && dead === '') return '';
  const parts = [ledger.pagesHash(remote), [...unpublished.keys()].toSorted(), ...(dead === '' ? [] : [dead])];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/**
 * Notes in the change feed what the served generation changed. A run that stopped between the swap and this is made up
 * for by the next, since noting the same generation twice notes it once.
 */
export async function recordServed(dataDir: string, generation: string): Promise<void> {
  const feed = openChangeFeed(dataDir);
  try {
    if (feed.recorded() === generation) return;
    const path = generationPath(dataDir, generation);
    const served: ServedArticle[] = [];
    for await (const { id, contentHash, title, url } of articlesOf(path)) served.push({ id, contentHash, title, url });
    feed.record(generation, new Date((await readManifest(path)).createdAt), served);
  } finally {
    feed.close();
  }
}

const reportName = 'last-report.json';

/** Keeps the report of the run whose generation is served. */
export async function writeLastReport(dataDir: string, report: IngestReport): Promise<void> {
  await replaceAtomically(join(dataDir, reportName), `${JSON.stringify(report)}\n`);
}

/** The report that was kept; null when there is none that can be read. */
export async function readLastReport(dataDir: string): Promise<IngestReport | null> {
  try {
    const report: IngestReport = JSON.parse(await readFile(join(dataDir, reportName), 'utf8'));
    return Array.isArray(report.sources) && Array.isArray(report.problems) ? report : null;
  } catch {
    return null;
  }
}
