import type { Hit, Ordinal } from '../ports.ts';

/** One leg's hits, and how much it counts. */
export interface WeightedHits {
  readonly hits: readonly Hit[];
  /** 0 or more; 0 leaves the leg out. */
  readonly weight: number;
}

/** Divides each score by the best, so that legs on different scales compare: the best hit gets 1. Empty stays empty. */
export function scaleByBest(hits: readonly Hit[]): Map<Ordinal, number> {
  const best = hits.reduce((most, hit) => Math.max(most, hit.score), 0);
  if (best <= 0) return new Map();
  return new Map(hits.map((hit) => [hit.ordinal, Math.max(0, hit.score) / best]));
}

/**
 * The weighted sum of the scaled scores of each ordinal over all legs; one that a leg did not find gets 0 from it. The
 * order of legs does not matter. Weighted sums kept more of each leg's confidence than ranks did (docs/adr/0002).
 */
export function fuseLegs(legs: readonly WeightedHits[]): Map<Ordinal, number> {
  const fused = new Map<Ordinal, number>();
  for (const { hits, weight } of legs) {
    if (weight <= 0) continue;
    for (const [ordinal, score] of scaleByBest(hits)) {
      fused.set(ordinal, (fused.get(ordinal) ?? 0) + weight * score);
    }
  }
  return fused;
}
