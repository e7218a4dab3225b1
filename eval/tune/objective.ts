import type { MeasureName } from '../score/measures.ts';
import type { ScoredRun } from '../score/score-run.ts';

/** What counts in tuning, and how much. Wrong answers to what is outside weigh in through `status`. */
const weights: readonly (readonly [MeasureName, number])[] = [
  ['topicRecall@1', 2],
  ['topicRecall@5', 1],
  ['ndcg@10', 1],
  ['vitalNuggets', 3],
  ['status', 2],
  ['serviceF1', 1],
];

/** What one harmful answer in a hundred takes away: more than any measure can give back. */
const mustNotPenalty = 10;

/** The weighted mean of what the goals name, in [0, 1], less a penalty for harmful answers. */
export function objectiveOf({ means }: Pick<ScoredRun, 'means'>): number {
  const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const reached = weights.reduce((sum, [name, weight]) => sum + weight * (means[name]?.mean ?? 0), 0);
  return reached / total - mustNotPenalty * (means.mustNot?.mean ?? 0);
}
