import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averagePrecision } from '../../../eval/metrics/average-precision.ts';
import { ndcg } from '../../../eval/metrics/ndcg.ts';
import { precisionAtK } from '../../../eval/metrics/precision-at-k.ts';
import { recallAtK } from '../../../eval/metrics/recall-at-k.ts';
import { reciprocalRank } from '../../../eval/metrics/reciprocal-rank.ts';
import { topicRecall } from '../../../eval/metrics/topic-recall.ts';

const digits = 12;
const [y, n] = [true, false];

describe('ndcg', () => {
  // Discounts by hand: 1, 0.630929753571457, 0.5, 0.430676558073393, 0.386852807234542.
  it.each([
    [[y], 1, 1],
    [[n, y], 1, 0.630929753571457],
    [[y, n, y], 2, (1 + 0.5) / 1.630929753571457],
    [[n, n, y, y], 3, (0.5 + 0.430676558073393) / 2.130929753571457],
    [[n, n, n], 2, 0],
    [[], 1, 0],
  ] as const)('%j with %i to find is %d', (ranking, total, expected) => {
    expect(ndcg(ranking, total, 10)).toBeCloseTo(expected, digits);
  });

  it('looks at the first k only, in ranking and ideal alike', () => {
    expect(ndcg([n, y], 5, 1)).toBe(0);
    expect(ndcg([y, n], 5, 1)).toBe(1);
  });

  it('is null when there is nothing to find', () => {
    expect(ndcg([n, n], 0, 10)).toBeNull();
  });

  it('lies in [0, 1], and is 1 for the ideal order', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), fc.nat(5), (ranking, more) => {
        const total = ranking.filter(Boolean).length + more;
        if (total === 0) return;
        const value = ndcg(ranking, total, 10) ?? -1;
        expect(value).toBeGreaterThanOrEqual(0);
        expect(value).toBeLessThanOrEqual(1 + 1e-12);
        const ideal = Array.from({ length: total }, () => true);
        expect(ndcg(ideal, total, 10)).toBeCloseTo(1, digits);
      }),
    );
  });

  it('never falls when a relevant item moves up', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 2, maxLength: 12 }), fc.nat(10), (ranking, at) => {
        const place = at % (ranking.length - 1);
        if (ranking[place] || !ranking[place + 1]) return;
        const better = ranking.with(place, true).with(place + 1, false);
        const total = ranking.filter(Boolean).length;
        expect(ndcg(better, total, 10) ?? 0).toBeGreaterThanOrEqual((ndcg(ranking, total, 10) ?? 0) - 1e-12);
      }),
    );
  });
});

describe('reciprocalRank', () => {
  it.each([
    [[y, n], 10, 1],
    [[n, n, y, y], 10, 1 / 3],
    [[n, n], 10, 0],
    [[n, n, y], 2, 0],
  ] as const)('%j at %i is %d', (ranking, k, expected) => {
    expect(reciprocalRank(ranking, k)).toBeCloseTo(expected, digits);
  });
});

describe('precisionAtK', () => {
  it('divides by k also when the ranking is shorter', () => {
    expect(precisionAtK([y, n, y], 5)).toBeCloseTo(0.4, digits);
  });
});

describe('recallAtK', () => {
  it('is the share of all relevant items among the first k', () => {
    expect(recallAtK([y, n, y], 4, 2)).toBe(0.25);
    expect(recallAtK([y, n, y], 4, 3)).toBe(0.5);
    expect(recallAtK([], 0, 3)).toBeNull();
  });
});

describe('topicRecall', () => {
  it('counts each gold topic once, wherever it is carried', () => {
    const ranking = [['a'], ['a', 'x'], ['b']];
    expect(topicRecall(ranking, ['a', 'b'], 2)).toBe(0.5);
    expect(topicRecall(ranking, ['a', 'b'], 3)).toBe(1);
    expect(topicRecall(ranking, [], 3)).toBeNull();
  });
});

describe('averagePrecision', () => {
  // The worked example of Manning, Raghavan and Schütze, Introduction to Information Retrieval, is of this form.
  it.each([
    [[y, n, y], 2, (1 + 2 / 3) / 2],
    [[n, y, n, y], 3, (1 / 2 + 2 / 4) / 3],
    [[n, n], 2, 0],
  ] as const)('%j with %i to find is %d', (ranking, total, expected) => {
    expect(averagePrecision(ranking, total)).toBeCloseTo(expected, digits);
  });
});
