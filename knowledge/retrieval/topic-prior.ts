import type { Article } from '../article.ts';
import type { KnowledgeStore, Ordinal } from '../ports.ts';
import type { Belief } from '../understanding/understanding.ts';
import type { ArticleTable } from './article-table.ts';

/** What a topic counts that is not the article's primary one: it is mentioned there, not treated. */
const secondaryShare = 0.5;
/** Topics believed less than this bring no candidates of their own. */
const leastBelief = 0.1;

/** How much the beliefs speak for an article, in [0, 1]: the strongest of its topics, times the tag's confidence. */
export function topicBelief(article: Article, beliefs: readonly Belief[]): number {
  let strongest = 0;
  for (const [index, tag] of article.topics.entries()) {
    const belief = beliefs.find(({ id }) => id === tag.id);
    if (!belief) continue;
    strongest = Math.max(strongest, belief.p * tag.confidence * (index === 0 ? 1 : secondaryShare));
  }
  return strongest;
}

/** Chunks of articles on the believed topics, `limit` a topic: what is asked for in words that no page uses is found here. */
export function topicCandidates(
  beliefs: readonly Belief[],
  table: ArticleTable,
  store: KnowledgeStore,
  limit: number,
): Ordinal[] {
  return beliefs
    .filter(({ p }) => p >= leastBelief)
    .flatMap(({ id }) => {
      const ordinals: Ordinal[] = [];
      for (const number of table.withTopic(id)) {
        if (ordinals.length >= limit) break;
        ordinals.push(...store.ordinalsOf(table.articles[number]?.id ?? ''));
      }
      return ordinals.slice(0, limit);
    });
}
