/** A point of the curve: answering the most confident `coverage` of the questions goes wrong in `risk` of them. */
export interface RiskPoint {
  readonly coverage: number;
  readonly risk: number;
  /** The confidence at which this point is reached. */
  readonly confidence: number;
}

/** What answering costs at each confidence. */
export interface RiskCoverage {
  /** One point per distinct confidence, coverage rising. */
  readonly points: readonly RiskPoint[];
  /** Area under the curve, lower is better; null without questions. */
  readonly area: number | null;
}

/**
 * The risk–coverage curve of selective prediction (El-Yaniv and Wiener 2010) and its area (Geifman, Uziel and El-Yaniv
 * 2019): questions by falling confidence; risk is the share that went wrong so far. Ties enter together, so that the
 * order of questions does not matter; the area is the mean risk over all coverages 1/n … 1.
 */
export function riskCoverage(cases: readonly { readonly confidence: number; readonly wrong: boolean }[]): RiskCoverage {
  const sorted = cases.toSorted((a, b) => b.confidence - a.confidence);
  const points: RiskPoint[] = [];
  let [wrong, area, from] = [0, 0, 0];
  while (from < sorted.length) {
    const confidence = sorted[from]?.confidence ?? 0;
    let to = from;
    while (to < sorted.length && sorted[to]?.confidence === confidence) {
      if (sorted[to]?.wrong) wrong += 1;
      to += 1;
    }
    area += (to - from) * (wrong / to);
    points.push({ coverage: to / sorted.length, risk: wrong / to, confidence });
    from = to;
  }
  return { points, area: sorted.length === 0 ? null : area / sorted.length };
}
