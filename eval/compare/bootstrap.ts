import { createRandom } from '../../knowledge/understanding/random.ts';
import type { Interval } from '../metrics/binomial-bounds.ts';

const resamples = 5_000;

/**
 * The percentile bootstrap interval of a mean (Efron 1979): questions are drawn again with replacement, 5,000 times,
 * seeded. `confidence` 0.95 is two-sided. The mean of no values is 0 in [0, 0].
 */
export function bootstrapInterval(values: readonly number[], confidence = 0.95, seed = 1): Interval {
  if (values.length === 0) return { low: 0, high: 0 };
  const random = createRandom(seed);
  const means = new Float64Array(resamples);
  for (let round = 0; round < resamples; round += 1) {
    let sum = 0;
    for (let draw = 0; draw < values.length; draw += 1) sum += values[Math.floor(random() * values.length)] ?? 0;
    means[round] = sum / values.length;
  }
  means.sort();
  const tail = (1 - confidence) / 2;
  return {
    low: means[Math.floor(tail * (resamples - 1))] ?? 0,
    high: means[Math.ceil((1 - tail) * (resamples - 1))] ?? 0,
  };
}
