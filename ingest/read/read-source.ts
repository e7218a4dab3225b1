import { type Problem, shownPath } from '../problem.ts';
import type { SourceEntry } from '../sources.ts';
import { readFolder } from './folder.ts';
import type { RawPage } from './raw-page.ts';

/** The pages of one source. */
export interface ReadSource {
  readonly entry: SourceEntry;
  readonly pages: readonly RawPage[];
  readonly problems: readonly Problem[];
}

/** Reads a source whose pages are files. One that is read from the network is a problem here: ingest reads it. */
export async function readSource(entry: SourceEntry, sourcesFile: string): Promise<ReadSource> {
  if (entry.kind === 'folder') return { entry, ...(await readFolder(entry)) };
  const reason = `source "${entry.source.id}": kind ${entry.kind} is read from the network, by ingest only`;
  const place = { source: entry.source.id, file: shownPath(sourcesFile), line: entry.line };
  return { entry, pages: [], problems: [{ ...place, outcome: 'skipped', reason }] };
}
