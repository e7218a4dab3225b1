import { ModelError } from '../errors.ts';
import type { Accept, Embedder, Hit, VectorIndex } from '../ports.ts';

/**
 * The vector leg: the query's embedding against the chunks'. An embedder that fails leaves the leg empty, so that the
 * other legs still answer. @throws what is not a ModelError
 */
export async function searchVectors(
  text: string,
  { embedder, index, limit, accept }: VectorSearch,
): Promise<readonly Hit[]> {
  try {
    const [vector] = await embedder.embed([text]);
    return vector ? await index.search(vector, limit, accept) : [];
  } catch (error) {
    if (error instanceof ModelError) return [];
    throw error;
  }
}

/** What a vector search needs beside the text. */
export interface VectorSearch {
  readonly embedder: Embedder;
  readonly index: VectorIndex;
  readonly limit: number;
  readonly accept: Accept;
}
