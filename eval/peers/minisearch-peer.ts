import MiniSearch from 'minisearch';
import type { Peer, PeerChunk } from './peer.ts';

/** MiniSearch as its README sets it up: three fields, default scoring, any word may match. */
export function createMinisearchPeer(chunks: readonly PeerChunk[]): Peer {
  const index = new MiniSearch({ fields: ['title', 'headings', 'text'] });
  index.addAll(
    chunks.map(({ article, headingPath, text }, id) => ({
      id,
      title: article.title,
      headings: headingPath.join(' '),
      text,
    })),
  );
  return {
    chunks,
    search: async (question, limit) =>
      index
        .search(question)
        .slice(0, limit)
        .flatMap(({ id, score }) => {
          const chunk = chunks[id as number];
          return chunk ? [{ chunk, score }] : [];
        }),
  };
}
