import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { Citation } from '../citation.ts';
import { deepLink } from './deep-link.ts';

/** The citations of one answer while it is put together. The same words of the same chunk are cited once. */
export interface CitationList {
  readonly citations: readonly Citation[];
  /** The number of the citation of `quote`, which must be a substring of the chunk's text. */
  cite(article: Article, chunk: Chunk, quote: string): number;
}

/** An empty list. */
export function createCitationList(): CitationList {
  const citations: Citation[] = [];
  return {
    citations,
    cite(article, chunk, quote) {
      const known = citations.find((citation) => citation.chunkId === chunk.id && citation.quote === quote);
      if (known) return known.n;
      const n = citations.length + 1;
      citations.push({
        n,
        articleId: article.id,
        chunkId: chunk.id,
        title: article.title,
        headingPath: chunk.headingPath,
        quote,
        url: deepLink(article.url, chunk.anchor, quote),
        publisher: article.source.name,
        level: article.source.level,
        kommune: article.source.kommune,
        responsible: article.responsible,
        reviewedAt: article.dates.reviewedAt,
      });
      return n;
    },
  };
}
