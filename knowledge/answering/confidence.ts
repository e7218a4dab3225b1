import type { Article } from '../article.ts';
import type { Passage } from '../passage.ts';
import type { KnowledgeStore } from '../ports.ts';
import type { ConfidenceWeights, Settings } from '../settings.ts';
import type { Need } from '../understanding/understanding.ts';
import { contentStems, countShared } from './overlap.ts';

/** Content words beyond this many are story: an article need not hold more of them to be the right one. */
const enoughWords = 5;

const stemsOf = new WeakMap<Article, ReadonlySet<string>>();

/**
 * How likely it is that the best article answers the need, in [0, 1]; 0 without passages. The surer of two logistic sums:
 * by the topic model's belief in the article's topics, and by the question's words alone, for pages that none of our
 * topics knows. Both count the share of the query's content words that the article holds and its lead over the next one.
 */
export function confidenceOf(
  need: Need,
  passages: readonly Passage[],
  { store, settings }: { readonly store: KnowledgeStore; readonly settings: Settings['confidence'] },
): number {
  const [best] = passages;
  if (!best) return 0;
  const topic = need.prediction.topics
    .filter(({ id }) => best.article.topics.some((tag) => tag.id === id))
    .reduce((sum, { p }) => sum + p, 0);
  const wanted = contentStems(need.query);
  const held = countShared(wanted, articleStems(best.article, store));
  const coverage = wanted.size === 0 ? 0 : Math.min(1, held / Math.min(wanted.size, enoughWords));
  const rival = passages.find(({ article }) => article.translationOf !== best.article.translationOf);
  const margin = best.score > 0 ? 1 - Math.max(0, rival?.score ?? 0) / best.score : 0;
  const sumOf = (weights: ConfidenceWeights) =>
    weights.bias + weights.topic * topic + weights.coverage * coverage + weights.margin * margin;
  return 1 / (1 + Math.exp(-Math.max(sumOf(settings.byTopic), sumOf(settings.byWords))));
}

function articleStems(article: Article, store: KnowledgeStore): ReadonlySet<string> {
  const known = stemsOf.get(article);
  if (known) return known;
  const texts = store.chunksOf(article.id).map(({ headingPath, text }) => `${headingPath.join('\n')}\n${text}`);
  const stems = contentStems([article.title, ...article.questions, ...texts].join('\n'));
  stemsOf.set(article, stems);
  return stems;
}
