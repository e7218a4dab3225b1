/** Share of the first `k` places that hold a relevant item; places beyond the ranking's end count as not relevant (trec_eval's `P_k`). */
export function precisionAtK(isRelevant: readonly boolean[], k: number): number {
  return isRelevant.slice(0, k).filter(Boolean).length / k;
}
