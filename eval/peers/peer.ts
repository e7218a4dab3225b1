import type { Article } from '../../knowledge/article.ts';
import type { KnowledgeStore } from '../../knowledge/ports.ts';

/** A piece of an article as a peer indexes it. */
export interface PeerChunk {
  readonly id: string;
  readonly article: Article;
  readonly headingPath: readonly string[];
  readonly text: string;
}

/** A chunk with the peer's own score, higher is better. */
export interface PeerHit {
  readonly chunk: PeerChunk;
  readonly score: number;
}

/** A retriever made of other people's parts, as their documentation sets it up. */
export interface Peer {
  readonly chunks: readonly PeerChunk[];
  /** Best first, at most `limit`. */
  search(question: string, limit: number): Promise<readonly PeerHit[]>;
}

/** Our own chunks: peers that do not cut texts themselves are given the same pieces as the guide. */
export function ownChunks(store: KnowledgeStore): PeerChunk[] {
  return [...store.articles()].flatMap((article) =>
    store.chunksOf(article.id).map(({ id, headingPath, text }) => ({ id, article, headingPath, text })),
  );
}
