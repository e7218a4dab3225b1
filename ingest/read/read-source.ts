import { type Problem, shownPath } from '../problem.ts';
import type { SourceEntry } from '../sources.ts';
import { type RawPage, readFolder } from './folder.ts';

/** The pages of one source. */
export interface ReadSource {
  readonly entry: SourceEntry;
  readonly pages: readonly RawPage[];
  readonly problems: readonly Problem[];
}

/** Reads a source by its kind. A kind that cannot be read yet is a problem, not an error: the other sources are read. */
export async function readSource(entry: SourceEntry, sourcesFile: string): Promise<ReadSource> {
  if (entry.kind === 'folder') return { entry, ...(await readFolder(entry)) };
  const reason = `source "${entry.source.id}": kind ${entry.kind} is not supported yet, only folder is`;
  const place = { source: entry.source.id, file: shownPath(sourcesFile), line: entry.line };
  return { entry, pages: [], problems: [{ ...place, outcome: 'skipped', reason }] };
}
