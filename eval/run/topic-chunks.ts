import type { KnowledgeStore } from '../../knowledge/ports.ts';

/** Ids of the chunks of every article that carries a topic, by topic. */
export function topicChunksOf(store: KnowledgeStore): Record<string, string[]> {
  const chunks: Record<string, string[]> = {};
  for (const article of store.articles()) {
    const ids = store.chunksOf(article.id).map(({ id }) => id);
    for (const { id: topic } of article.topics) chunks[topic] = [...(chunks[topic] ?? []), ...ids];
  }
  return chunks;
}
