import { create, insertMultiple, search } from '@orama/orama';
import type { Peer, PeerChunk } from './peer.ts';

/**
 * Orama as its documentation sets it up for Norwegian: three fields, its own BM25, any word may match, also the beginning
 * of a longer one, which is its default.
 */
export async function createOramaPeer(chunks: readonly PeerChunk[]): Promise<Peer> {
  const index = create({
    schema: { title: 'string', headings: 'string', text: 'string' },
    language: 'norwegian',
  });
  await insertMultiple(
    index,
    chunks.map(({ article, headingPath, text }, place) => ({
      id: String(place),
      title: article.title,
      headings: headingPath.join(' '),
      text,
    })),
  );
  return {
    chunks,
    search: async (question, limit) => {
      const { hits } = await search(index, { term: question, limit });
      return hits.flatMap(({ id, score }) => {
        const chunk = chunks[Number(id)];
        return chunk ? [{ chunk, score }] : [];
      });
    },
  };
}
