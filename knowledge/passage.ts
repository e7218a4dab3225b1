import type { Article } from './article.ts';
import type { Chunk } from './chunk.ts';

/** What each leg gave a passage, before fusion; 0 when the leg did not find it. Comparable within one query only. */
export interface LegScores {
  /** BM25 over stems. */
  readonly lexical: number;
  /** BM25 over character 4-grams. */
  readonly ngram: number;
  /** Cosine similarity of the query and the chunk, when a vector leg takes part. */
  readonly vector: number;
  /** What the topic model's belief in the article's topics added. */
  readonly topic: number;
}

/** A chunk retrieved for a query. */
export interface Passage {
  readonly chunk: Chunk;
  readonly article: Article;
  /** Fused score, higher is better; comparable within one query only. */
  readonly score: number;
  readonly scores: LegScores;
}
