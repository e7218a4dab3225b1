import type { Article } from '../article.ts';
import type { Passage } from '../passage.ts';
import type { KnowledgeStore } from '../ports.ts';
import type { Settings } from '../settings.ts';
import { calibrated } from '../understanding/calibrated.ts';
import { logisticSum } from '../understanding/logistic-sum.ts';
import type { Need } from '../understanding/understanding.ts';
import { contentStems, countShared } from './overlap.ts';

/** Content words beyond this many are story: an article need not hold more of them to be the right one. */
const enoughWords = 5;

const stemsOf = new WeakMap<Article, ReadonlySet<string>>();

/** What speaks for the best article answering a need, each in [0, 1]. The names of the weights in `settings.confidence`. */
export interface ConfidenceSigns {
  /** Belief in the article's topics. */
  readonly topic: number;
  /** Share of the query's content words that the article holds. */
  readonly coverage: number;
  /** How far its first passage stands above the next article's. */
  readonly margin: number;
}

/** What reading the signs needs. */
export interface ConfidenceContext {
  readonly store: KnowledgeStore;
  readonly settings: Settings['confidence'];
}

/**
 * How likely it is that the best article answers the need, in [0, 1]; 0 without passages. By the topic model's belief,
 * calibrated on questions with known answers; of a page whose owner states none of our topics the surer of that and of the
 * question's words alone.
 */
export function confidenceOf(need: Need, passages: readonly Passage[], { store, settings }: ConfidenceContext): number {
  const signs = confidenceSigns(need, passages, store);
  const [best] = passages;
  if (!signs || !best) return 0;
  const byTopic = calibrated(logisticSum(signs, settings.byTopic), settings.calibration);
  const isOurs = best.article.topics[0]?.by === 'owner';
  return isOurs ? byTopic : Math.max(byTopic, logisticSum(signs, settings.byWords));
}

/** What speaks for the best article; null without passages. */
export function confidenceSigns(
  need: Need,
  passages: readonly Passage[],
  store: KnowledgeStore,
): ConfidenceSigns | null {
  const [best] = passages;
  if (!best) return null;
  const topic = need.prediction.topics
    .filter(({ id }) => best.article.topics.some((tag) => tag.id === id))
    .reduce((sum, { p }) => sum + p, 0);
  const wanted = contentStems(need.query);
  const held = countShared(wanted, articleStems(best.article, store));
  const coverage = wanted.size === 0 ? 0 : Math.min(1, held / Math.min(wanted.size, enoughWords));
  const rival = passages.find(({ article }) => article.translationOf !== best.article.translationOf);
  const margin = best.score > 0 ? 1 - Math.max(0, rival?.score ?? 0) / best.score : 0;
  return { topic, coverage, margin };
}

function articleStems(article: Article, store: KnowledgeStore): ReadonlySet<string> {
  const known = stemsOf.get(article);
  if (known) return known;
  const texts = store.chunksOf(article.id).map(({ headingPath, text }) => `${headingPath.join('\n')}\n${text}`);
  const stems = contentStems([article.title, ...article.questions, ...texts].join('\n'));
  stemsOf.set(article, stems);
  return stems;
}
