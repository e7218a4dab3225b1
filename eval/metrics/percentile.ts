/**
 * The smallest value that at least the share `p` of the values do not exceed: the nearest-rank percentile, which is
 * always a value that was measured. Null without values. @throws RangeError when `p` is not in (0, 1]
 */
export function percentile(values: readonly number[], p: number): number | null {
  if (!(p > 0 && p <= 1)) throw new RangeError(`expected p in (0, 1], got ${p}`);
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.ceil(p * sorted.length) - 1] ?? null;
}
