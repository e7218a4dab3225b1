import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import { walkPages } from '../read/folder.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { SourceEntry } from '../sources.ts';
import type { Crew } from '../work/crew.ts';
import { inBatches } from '../work/in-order.ts';
import type { PagesToDraft } from '../work/jobs.ts';
import { unpackDraft, type WaitingDraft } from '../work/packed-draft.ts';

/** The articles of all sources, and how many pages each had. */
export interface Extracted {
  readonly drafts: readonly WaitingDraft[];
  readonly problems: readonly Problem[];
  /** Pages read, by source id. */
  readonly pages: ReadonlyMap<string, number>;
}

/** Pages that are given to a thread at a time. */
const batchSize = 32;

/**
 * Makes articles of the pages of all sources: files from their folder, pages from the network out of the ledger. Only the
 * pages that are being worked on are in memory as text.
 */
export async function extractSources(
  entries: readonly SourceEntry[],
  ledger: Ledger,
  crew: Crew,
  progress: Progress,
): Promise<Extracted> {
  const drafts: WaitingDraft[] = [];
  // Apart, since how far reading is ahead of extracting depends on the moment.
  const unread: Problem[] = [];
  const problems: Problem[] = [];
  const pages = new Map(entries.map(({ source }) => [source.id, 0]));
  const open: PagesToDraft[] = [];
  let done = 0;

  async function* batches(): AsyncGenerator<PagesToDraft> {
    for (const entry of entries) {
      for await (const found of inBatches(pagesOf(entry, ledger), batchSize)) {
        const read = found.filter((page): page is RawPage => !('outcome' in page));
        unread.push(...found.filter((page): page is Problem => 'outcome' in page));
        if (read.length === 0) continue;
        pages.set(entry.source.id, (pages.get(entry.source.id) ?? 0) + read.length);
        const batch = { entry, pages: read };
        open.push(batch);
        yield batch;
      }
    }
  }

  for await (const { result } of crew.map('draft', batches())) {
    const batch = open.shift();
    for (const [index, outcome] of result.entries()) {
      const page = batch?.pages[index];
      if ('outcome' in outcome) problems.push(outcome);
      else if (batch && page) {
        drafts.push(unpackDraft(outcome, page, batch.entry));
        problems.push(...outcome.warnings);
      }
    }
    done += result.length;
    progress.advance(done, done);
  }
  return { drafts, problems: [...unread, ...problems], pages };
}

async function* pagesOf(entry: SourceEntry, ledger: Ledger): AsyncGenerator<RawPage | Problem> {
  if (entry.kind === 'folder') yield* walkPages(entry);
  else yield* ledger.ofSource(entry.source.id).pages();
}
