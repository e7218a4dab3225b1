import { RecursiveCharacterTextSplitter } from '@langchain/textsplitters';
import type { Embedder, KnowledgeStore } from '../../knowledge/ports.ts';
import { articleText } from './article-text.ts';
import type { Peer, PeerChunk } from './peer.ts';

/** The sizes LangChain's retrieval tutorials use, in characters. */
const chunkSize = 1000;
const chunkOverlap = 200;

/**
 * LangChain's stock pipeline: recursive character splitter, one vector a piece by the embedder given, and exact cosine
 * similarity over all of them, which is what its in-memory vector store does.
 */
export async function createLangchainPeer(store: KnowledgeStore, embedder: Embedder): Promise<Peer> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize, chunkOverlap });
  const chunks: PeerChunk[] = [];
  for (const article of store.articles()) {
    const pieces = await splitter.splitText(articleText(article));
    chunks.push(...pieces.map((text, index) => ({ id: `${article.id}#${index}`, article, headingPath: [], text })));
  }
  const vectors = await embedder.embed(chunks.map(({ text }) => text));
  return {
    chunks,
    search: async (question, limit) => {
      const [query] = await embedder.embed([question]);
      if (!query) return [];
      return chunks
        .map((chunk, index) => ({ chunk, score: dot(query, vectors[index] ?? query) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit);
    },
  };
}

/** Embedders give unit vectors: the dot product is the cosine. */
function dot(a: Float32Array, b: Float32Array): number {
  let sum = 0;
  for (let index = 0; index < a.length; index += 1) sum += (a[index] ?? 0) * (b[index] ?? 0);
  return sum;
}
