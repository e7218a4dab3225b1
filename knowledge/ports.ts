import type { Article } from './article.ts';
import type { Chunk } from './chunk.ts';

/**
 * What the outside must provide. Each is minimal and ours; adapters translate vendors to these and vendor errors to
 * `errors.ts`. Searching is asynchronous, so that a database can stand behind the same port.
 */

/** Turns texts into unit vectors. `id` names model and version: an index remembers which it was built with. */
export interface Embedder {
  readonly id: string;
  readonly dimensions: number;
  /** One unit vector of `dimensions` per text, in order. @throws ModelError */
  embed(texts: readonly string[], signal?: AbortSignal): Promise<readonly Float32Array[]>;
}

/** A language model that writes text from a prompt. It has no tools and no memory. */
export interface LanguageModel {
  readonly id: string;
  /** Text as it is written, piece by piece. Ends the upstream call when `signal` aborts. @throws ModelError */
  stream(prompt: ModelPrompt, signal: AbortSignal): AsyncIterable<string>;
}

/** The two parts of a prompt: our instruction, and the person's question with numbered passages. */
export interface ModelPrompt {
  readonly system: string;
  readonly user: string;
}

/** Orders passages anew. Returns an entry per text it keeps, best first. */
export interface Reranker {
  readonly id: string;
  rerank(
    query: string,
    texts: readonly string[],
  ): Promise<readonly { readonly index: number; readonly score: number }[]>;
}

/** A chunk's place in its generation, 0-based: the address inside an index. Never leaves the process. */
export type Ordinal = number;

/** One result of a leg: higher is better. */
export interface Hit {
  readonly ordinal: Ordinal;
  readonly score: number;
}

/** A term of a query, with how much it counts (1 = as typed; expansions less). */
export interface WeightedTerm {
  readonly term: string;
  readonly weight: number;
}

/** Which chunks a search may return; must not throw. */
export type Accept = (ordinal: Ordinal) => boolean;

/** Term search: the chunks with the highest summed term scores. */
export interface LexicalIndex {
  /** Number of chunks indexed. */
  readonly size: number;
  /** At most `limit` hits with positive score, best first; ties by ordinal. Unknown terms are ignored. */
  search(terms: readonly WeightedTerm[], limit: number, accept?: Accept): Promise<readonly Hit[]>;
}

/** Nearest-vector search by cosine similarity. */
export interface VectorIndex {
  readonly size: number;
  readonly dimensions: number;
  /** At most `limit` hits, best first; score is cosine similarity in [-1, 1]. */
  search(vector: Float32Array, limit: number, accept?: Accept): Promise<readonly Hit[]>;
}

/** The articles and chunks of one generation. */
export interface KnowledgeStore {
  readonly chunkCount: number;
  chunk(ordinal: Ordinal): Chunk;
  article(id: string): Article | undefined;
  articles(): Iterable<Article>;
  /** The article's chunks in reading order; empty for an unknown id. */
  chunksOf(articleId: string): readonly Chunk[];
  /** The ordinals of the article's chunks, in reading order. */
  ordinalsOf(articleId: string): readonly Ordinal[];
}

/** Time, as an argument: nothing in `knowledge` reads a clock of its own. */
export interface Clock {
  /** The present moment, for dates. */
  now(): Date;
  /** Milliseconds from an arbitrary start, never going back: for timings. */
  monotonicMs(): number;
}
