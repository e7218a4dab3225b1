import { type Article, isMainArticle } from '../article.ts';
import type { KnowledgeStore, Ordinal } from '../ports.ts';
import type { Belief } from '../understanding/understanding.ts';
import type { ArticleTable } from './article-table.ts';

/** What a topic counts that is not the article's primary one: it is mentioned there, not treated. */
const secondaryShare = 0.5;
/** What the beliefs together count for an article about several topics: enough when all are asked about, not when one is. */
const severalShare = 0.75;
/** Topics believed less than this bring no candidates of their own. */
const leastBelief = 0.1;

/**
 * How much the beliefs speak for an article, in [0, 1]: the strongest of its topics, times the tag's confidence. An
 * article that its owner says is about several topics (a comparison) has their sum instead, unless it is the main article of
 * the first: that one is about its own matter, and only touches the others. The square root, since between a belief of 0.1
 * and none there is more than between 0.9 and 1.
 */
export function topicBelief(article: Article, beliefs: readonly Belief[]): number {
  const beliefIn = (id: string) => beliefs.find((belief) => belief.id === id)?.p ?? 0;
  const stated = article.topics.filter(({ by }) => by === 'owner');
  if (stated.length > 1 && !isMainArticle(article, stated[0]?.id)) {
    return Math.sqrt(severalShare * stated.reduce((sum, { id }) => sum + beliefIn(id), 0));
  }
  const strengths = article.topics.map(
    ({ id, confidence }, index) => beliefIn(id) * confidence * (index === 0 ? 1 : secondaryShare),
  );
  return Math.sqrt(Math.max(0, ...strengths));
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
