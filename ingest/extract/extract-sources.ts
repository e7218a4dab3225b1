import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import { walkPages } from '../read/folder.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { SourceEntry } from '../sources.ts';
import { draftPage } from './extract-pages.ts';
import type { ArticleDraft } from './page-to-article.ts';

/** The articles of all sources, and how many pages each had. */
export interface Extracted {
  readonly drafts: readonly ArticleDraft[];
  readonly problems: readonly Problem[];
  /** Pages read, by source id. */
  readonly pages: ReadonlyMap<string, number>;
}

/**
 * Makes articles of the pages of all sources: files from their folder, pages from the network out of the ledger. One page
 * at a time is in memory as text.
 */
export async function extractSources(
  entries: readonly SourceEntry[],
  ledger: Ledger,
  progress: Progress,
): Promise<Extracted> {
  const drafts: ArticleDraft[] = [];
  const problems: Problem[] = [];
  const pages = new Map<string, number>();
  let done = 0;
  for (const entry of entries) {
    let count = 0;
    for await (const found of pagesOf(entry, ledger)) {
      if ('outcome' in found) {
        problems.push(found);
        continue;
      }
      count += 1;
      done += 1;
      progress.advance(done, done);
      const outcome = draftPage(found, entry);
      if ('outcome' in outcome) problems.push(outcome);
      else {
        drafts.push({ ...outcome, page: { ...found, text: '' } });
        problems.push(...outcome.warnings);
      }
    }
    pages.set(entry.source.id, count);
  }
  return { drafts, problems, pages };
}

async function* pagesOf(entry: SourceEntry, ledger: Ledger): AsyncGenerator<RawPage | Problem> {
  if (entry.kind === 'folder') yield* walkPages(entry);
  else yield* ledger.ofSource(entry.source.id).pages();
}
