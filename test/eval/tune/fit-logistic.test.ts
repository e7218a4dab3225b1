import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitLogistic } from '../../../eval/tune/fit-logistic.ts';
import { logisticSum } from '../../../knowledge/understanding/logistic-sum.ts';

const observed = fc.array(
  fc.record({
    signs: fc.record({ a: fc.float({ noNaN: true, min: 0, max: 1 }), b: fc.float({ noNaN: true, min: -1, max: 1 }) }),
    isSo: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

describe('fitLogistic', () => {
  it('finds the share of what was so when no sign tells', () => {
    const observations = Array.from({ length: 400 }, (_, at) => ({ signs: { a: 0 }, isSo: at % 4 === 0 }));
    const weights = fitLogistic(observations);
    expect(weights.a).toBe(0);
    expect(logisticSum({ a: 0 }, weights)).toBeCloseTo(0.25, 2);
  });

  it('gives a sign that speaks for it a weight above 0, one against below', () => {
    const observations = Array.from({ length: 200 }, (_, at) => {
      const isSo = at % 2 === 0;
      return { signs: { speaks: isSo ? 1 : at % 5 === 0 ? 1 : 0, contradicts: isSo ? 0 : 1 }, isSo };
    });
    const weights = fitLogistic(observations);
    expect(weights.speaks).toBeGreaterThan(0);
    expect(weights.contradicts).toBeLessThan(0);
  });

  it('is finite whatever it is given, and predicts on average what it saw', () => {
    fc.assert(
      fc.property(observed, (observations) => {
        const weights = fitLogistic(observations);
        for (const weight of Object.values(weights)) expect(Number.isFinite(weight)).toBe(true);
        const expected = observations.reduce((sum, { signs }) => sum + logisticSum(signs, weights), 0);
        const seen = observations.filter(({ isSo }) => isSo).length;
        // The penalty on the constant pulls towards a half, by half its weight.
        expect(Math.abs(expected - seen)).toBeLessThanOrEqual(Math.abs(weights.bias) / 2 + 1e-6);
      }),
    );
  });

  it('wants something to learn from', () => {
    expect(() => fitLogistic([])).toThrow('at least one observation');
  });
});
