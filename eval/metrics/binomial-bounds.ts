/** A share with the range its true value lies in. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/**
 * The exact two-sided interval of a share of `hits` in `trials` (Clopper and Pearson 1934), at `confidence` (0.95). With
 * no trials it is [0, 1]. Example: 0 of 300 gives [0, 0.0122], near the rule of three (3/n, one-sided).
 * @throws RangeError when the counts are not whole or `hits` is not within `trials`
 */
export function binomialBounds(hits: number, trials: number, confidence = 0.95): Interval {
  if (!Number.isInteger(hits) || !Number.isInteger(trials) || hits < 0 || hits > trials) {
    throw new RangeError(`expected 0 <= hits <= trials, got ${hits} of ${trials}`);
  }
  const tail = (1 - confidence) / 2;
  return {
    low: hits === 0 ? 0 : solve((p) => upperTail(hits, trials, p) < tail),
    high: hits === trials ? 1 : solve((p) => 1 - upperTail(hits + 1, trials, p) > tail),
  };
}

/** The point in [0, 1] where `isBelow` turns from true to false, by bisection to the last bit. */
function solve(isBelow: (p: number) => boolean): number {
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (isBelow(middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** P(X >= hits) for X binomial. Summed in logarithms from the smaller side, so that long tails keep their digits. */
function upperTail(hits: number, trials: number, p: number): number {
  if (hits <= 0) return 1;
  if (p <= 0 || p >= 1) return p <= 0 ? 0 : 1;
  const isShortAbove = hits > trials * p;
  let sum = 0;
  for (let x = isShortAbove ? hits : 0; x < (isShortAbove ? trials + 1 : hits); x += 1) {
    sum += Math.exp(logChoose(trials, x) + x * Math.log(p) + (trials - x) * Math.log1p(-p));
  }
  return isShortAbove ? sum : 1 - sum;
}

const logFactorials: number[] = [0];

function logFactorial(n: number): number {
  for (let i = logFactorials.length; i <= n; i += 1) logFactorials.push((logFactorials[i - 1] ?? 0) + Math.log(i));
  return logFactorials[n] ?? 0;
}

function logChoose(n: number, k: number): number {
  return logFactorial(n) - logFactorial(k) - logFactorial(n - k);
}
