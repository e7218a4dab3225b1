/**
 * p-values adjusted for having looked in many places (Holm 1979): the i-th smallest of m is multiplied by m - i + 1,
 * never below an earlier one, at most 1. In the order given. Example: [0.01, 0.04, 0.03] gives [0.03, 0.06, 0.06].
 */
export function holm(pValues: readonly number[]): number[] {
  const order = pValues.map((p, index) => ({ p, index })).sort((a, b) => a.p - b.p);
  const adjusted = pValues.map(() => 1);
  let largest = 0;
  for (const [rank, { p, index }] of order.entries()) {
    largest = Math.max(largest, Math.min(1, p * (pValues.length - rank)));
    adjusted[index] = largest;
  }
  return adjusted;
}
