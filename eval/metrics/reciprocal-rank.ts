/**
 * One over the rank of the first relevant item among the first `k`, 0 when there is none (Voorhees 1999; averaged over
 * questions it is MRR@k).
 */
export function reciprocalRank(isRelevant: readonly boolean[], k: number): number {
  const first = isRelevant.slice(0, k).indexOf(true);
  return first < 0 ? 0 : 1 / (first + 1);
}
