/** A probability as it is given, and how often such turn out to be true. */
export interface Knot {
  readonly given: number;
  readonly true: number;
}

/** The probability under a calibration: on straight lines between its knots, level beyond them. No knots: as given. */
export function calibrated(p: number, knots: readonly Knot[]): number {
  const above = knots.findIndex(({ given }) => given >= p);
  const [lower, upper] = [knots[(above < 0 ? knots.length : above) - 1], above < 0 ? undefined : knots[above]];
  if (!lower || !upper) return (lower ?? upper)?.true ?? p;
  return lower.true + ((upper.true - lower.true) * (p - lower.given)) / (upper.given - lower.given || 1);
}
