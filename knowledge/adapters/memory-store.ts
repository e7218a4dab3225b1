import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import { IndexFormatError } from '../errors.ts';
import type { KnowledgeStore, Ordinal } from '../ports.ts';

/**
 * The articles and chunks of one generation in memory. A chunk's ordinal is its place in `chunks`; an article's chunks
 * are in reading order there. @throws IndexFormatError when a chunk's article is not among the articles
 */
export function createMemoryStore(articles: readonly Article[], chunks: readonly Chunk[]): KnowledgeStore {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const ordinals = new Map<string, Ordinal[]>();
  for (const [ordinal, chunk] of chunks.entries()) {
    if (!byId.has(chunk.articleId)) {
      throw new IndexFormatError(`chunk ${chunk.id}`, 'an article in the same generation', `"${chunk.articleId}"`);
    }
    const known = ordinals.get(chunk.articleId);
    if (known) known.push(ordinal);
    else ordinals.set(chunk.articleId, [ordinal]);
  }
  const chunkAt = (ordinal: Ordinal) => {
    const chunk = chunks[ordinal];
    if (!chunk) throw new RangeError(`There is no chunk ${ordinal}: the store holds ${chunks.length}`);
    return chunk;
  };
  return {
    chunkCount: chunks.length,
    chunk: chunkAt,
    article: (id) => byId.get(id),
    articles: () => articles.values(),
    chunksOf: (articleId) => (ordinals.get(articleId) ?? []).map(chunkAt),
    ordinalsOf: (articleId) => ordinals.get(articleId) ?? [],
  };
}
