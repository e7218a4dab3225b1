import { describe, expect, it } from 'vitest';
import { binomialBounds } from '../../../eval/metrics/binomial-bounds.ts';

describe('binomialBounds', () => {
  // Closed forms where they exist: for 0 of n the upper bound is 1 - (α/2)^(1/n), for n of n the lower is (α/2)^(1/n).
  it.each([1, 3, 10, 60, 300, 1000])('agrees with the closed form for none and all of %i', (trials) => {
    const edge = 0.025 ** (1 / trials);
    const none = binomialBounds(0, trials);
    expect(none.low).toBe(0);
    expect(none.high).toBeCloseTo(1 - edge, 9);
    const all = binomialBounds(trials, trials);
    expect(all.low).toBeCloseTo(edge, 9);
    expect(all.high).toBe(1);
  });

  // The quadratics and cubics of small n can be solved by hand: 1 of 2 gives 1 ± sqrt(0.975), halved alike.
  it('agrees with the solution by hand for 1 of 2', () => {
    const { low, high } = binomialBounds(1, 2);
    expect(low).toBeCloseTo(1 - Math.sqrt(0.975), 9);
    expect(high).toBeCloseTo(Math.sqrt(0.975), 9);
  });

  it('is the published interval for 10 of 100', () => {
    const { low, high } = binomialBounds(10, 100);
    expect(low).toBeCloseTo(0.0490047, 6);
    expect(high).toBeCloseTo(0.1762226, 6);
  });

  it('mirrors: what holds of hits holds of misses', () => {
    const [hits, misses] = [binomialBounds(7, 40), binomialBounds(33, 40)];
    expect(hits.low).toBeCloseTo(1 - misses.high, 12);
    expect(hits.high).toBeCloseTo(1 - misses.low, 12);
  });

  it('knows nothing without trials', () => {
    expect(binomialBounds(0, 0)).toEqual({ low: 0, high: 1 });
  });

  it.each([
    [3, 2],
    [-1, 5],
    [0.5, 2],
  ])('refuses %d of %d', (hits, trials) => {
    expect(() => binomialBounds(hits, trials)).toThrow(RangeError);
  });
});
