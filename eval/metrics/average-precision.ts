/**
 * Precision at the rank of each relevant item, summed and divided by all `total` relevant items, so that those never
 * retrieved count as 0 (Buckley and Voorhees 2000; trec_eval's `map` averages it). Null when nothing is relevant.
 * Example: [yes, no, yes] with 2 in all gives (1/1 + 2/3) / 2 = 0.8333.
 */
export function averagePrecision(isRelevant: readonly boolean[], total: number): number | null {
  if (total === 0) return null;
  let [found, sum] = [0, 0];
  for (const [index, hit] of isRelevant.entries()) {
    if (!hit) continue;
    found += 1;
    sum += found / (index + 1);
  }
  return sum / total;
}
