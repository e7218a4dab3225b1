import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { honestyOf } from '../../../eval/tune/confidence-fit.ts';
import { fitIsotonic } from '../../../eval/tune/fit-isotonic.ts';
import { calibrated } from '../../../knowledge/understanding/calibrated.ts';

const probability = fc.double({ min: 0, max: 1, noNaN: true });
const forecasts = fc.array(fc.record({ p: probability, isSo: fc.boolean() }), { minLength: 1, maxLength: 120 });

describe('fitIsotonic', () => {
  it('finds how often forecasts come true', () => {
    const said = (p: number, of: number, so: number) => Array.from({ length: of }, (_, at) => ({ p, isSo: at < so }));
    const knots = fitIsotonic([...said(0.2, 100, 5), ...said(0.6, 100, 60), ...said(0.9, 100, 99)]);
    expect(calibrated(0.2, knots)).toBeCloseTo(0.05, 1);
    expect(calibrated(0.6, knots)).toBeCloseTo(0.6, 1);
    expect(calibrated(0.9, knots)).toBeCloseTo(0.99, 1);
  });

  it('never makes a surer forecast less likely, and stays within 0 and 1', () => {
    fc.assert(
      fc.property(forecasts, probability, probability, (seen, a, b) => {
        const knots = fitIsotonic(seen);
        const [low, high] = [calibrated(Math.min(a, b), knots), calibrated(Math.max(a, b), knots)];
        expect(low).toBeLessThanOrEqual(high + 1e-12);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('calibrated', () => {
  it('changes nothing without knots', () => {
    expect(calibrated(0.37, [])).toBe(0.37);
  });

  it('runs straight between knots and level beyond them', () => {
    const knots = [
      { given: 0.2, true: 0.1 },
      { given: 0.4, true: 0.5 },
    ];
    expect(calibrated(0.3, knots)).toBeCloseTo(0.3);
    expect(calibrated(0.1, knots)).toBe(0.1);
    expect(calibrated(0.9, knots)).toBe(0.5);
  });
});

describe('honestyOf', () => {
  it('is 0 for forecasts that are certain and right, and tells how far others are off', () => {
    expect(
      honestyOf([
        { p: 1, isSo: true },
        { p: 0, isSo: false },
      ]),
    ).toEqual({ brier: 0, ece: 0 });
    const half = honestyOf([
      { p: 0.8, isSo: true },
      { p: 0.8, isSo: false },
    ]);
    expect(half.brier).toBeCloseTo(0.34);
    expect(half.ece).toBeCloseTo(0.3);
  });
});
