import { ExtractionError } from '../../knowledge/errors.ts';
import type { Problem } from '../problem.ts';
import type { Progress } from '../progress.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { ReadSource } from '../read/read-source.ts';
import type { SourceEntry } from '../sources.ts';
import { type ArticleDraft, pageToArticle } from './page-to-article.ts';

/** Makes articles of all pages, in order; a page that is broken is quarantined with its reason, and the rest goes on. */
export function extractPages(
  sources: readonly ReadSource[],
  progress: Progress,
): { drafts: ArticleDraft[]; problems: Problem[] } {
  const drafts: ArticleDraft[] = [];
  const problems: Problem[] = [];
  const pages = sources.flatMap(({ entry, pages }) => pages.map((page) => ({ entry, page })));
  pages.forEach(({ entry, page }, index) => {
    const outcome = draftPage(page, entry);
    if ('outcome' in outcome) {
      problems.push(outcome);
    } else {
      drafts.push(outcome);
      problems.push(...outcome.warnings);
    }
    progress.advance(index + 1, pages.length);
  });
  return { drafts, problems };
}

/** The article of a page, or why there is none. */
export function draftPage(page: RawPage, entry: SourceEntry): ArticleDraft | Problem {
  try {
    return pageToArticle(page, entry);
  } catch (error) {
    const place = { outcome: 'quarantined', source: entry.source.id, file: page.file } as const;
    if (error instanceof ExtractionError) return { ...place, line: error.line, reason: error.problem };
    if (error instanceof RangeError) return { ...place, line: null, reason: 'is nested too deeply' };
    throw error;
  }
}
