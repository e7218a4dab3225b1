/** Share of the `total` relevant items that stand among the first `k` (trec_eval's `recall_k`); null when nothing is relevant. */
export function recallAtK(isRelevant: readonly boolean[], total: number, k: number): number | null {
  return total === 0 ? null : isRelevant.slice(0, k).filter(Boolean).length / total;
}
