import { createRandom } from '../../knowledge/understanding/random.ts';

/** With at most this many non-zero differences every sign pattern is tried, and the p-value is exact. */
const exactUpTo = 14;
const resamples = 10_000;

/**
 * Two-sided p-value of Fisher's paired randomisation test: how often flipping the signs of the differences at random
 * gives a mean at least as far from 0 as the one seen. Preferred over sign and Wilcoxon tests for retrieval (Smucker,
 * Allan and Carterette 2007). Exact for few differences; else 10,000 seeded resamples with the usual +1 (Phipson and
 * Smyth 2010). No difference at all gives 1.
 */
export function randomisationTest(differences: readonly number[], seed = 1): number {
  const moved = differences.filter((difference) => difference !== 0);
  if (moved.length === 0) return 1;
  const seen = Math.abs(moved.reduce((a, b) => a + b, 0)) - 1e-12;
  return moved.length <= exactUpTo ? exact(moved, seen) : sampled(moved, seen, createRandom(seed));
}

function exact(moved: readonly number[], seen: number): number {
  const patterns = 2 ** moved.length;
  let extreme = 0;
  for (let pattern = 0; pattern < patterns; pattern += 1) {
    let sum = 0;
    for (const [index, difference] of moved.entries()) sum += pattern & (1 << index) ? -difference : difference;
    if (Math.abs(sum) >= seen) extreme += 1;
  }
  return extreme / patterns;
}

function sampled(moved: readonly number[], seen: number, random: () => number): number {
  let extreme = 0;
  for (let round = 0; round < resamples; round += 1) {
    let sum = 0;
    for (const difference of moved) sum += random() < 0.5 ? -difference : difference;
    if (Math.abs(sum) >= seen) extreme += 1;
  }
  return (extreme + 1) / (resamples + 1);
}
