/**
 * Normalised discounted cumulative gain at `k`, in [0, 1]; null when nothing is relevant. `isRelevant` holds the
 * ranking's judgements, best rank first; `total` is how many relevant items there are to find in all. Binary gain,
 * discount 1 / log2(rank + 1), divided by the same sum with `min(k, total)` relevant items first (Järvelin and
 * Kekäläinen 2002; trec_eval's `ndcg_cut`, where a judgement counts as gain).
 * Example: [no, yes] with 1 in all gives (1 / log2 3) / 1 = 0.6309.
 */
export function ndcg(isRelevant: readonly boolean[], total: number, k: number): number | null {
  if (total === 0) return null;
  const gain = isRelevant.slice(0, k).reduce((sum, hit, index) => sum + (hit ? discount(index + 1) : 0), 0);
  let ideal = 0;
  for (let rank = 1; rank <= Math.min(k, total); rank += 1) ideal += discount(rank);
  return gain / ideal;
}

function discount(rank: number): number {
  return 1 / Math.log2(rank + 1);
}
