import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadHits } from '../../../knowledge/retrieval/spread-hits.ts';

const hits = fc
  .uniqueArray(fc.record({ ordinal: fc.nat(40), score: fc.double({ min: 0, max: 5, noNaN: true }) }), {
    selector: ({ ordinal }) => ordinal,
  })
  .map((list) => list.toSorted((a, b) => b.score - a.score || a.ordinal - b.ordinal));
const groupOf = (ordinal: number) => ordinal % 5;

describe('spreadHits', () => {
  it('lets the second article come before the third passage of the first', () => {
    const ranked = [0, 5, 10, 1].map((ordinal, rank) => ({ ordinal, score: 1 - rank / 10 }));
    expect(spreadHits(ranked, { groupOf, penalty: 0.25 }).map(({ ordinal }) => ordinal)).toEqual([0, 1, 5, 10]);
  });

  it('keeps every hit, the order within a group and the best hit, and is best first', () => {
    fc.assert(
      fc.property(hits, fc.double({ min: 0, max: 2, noNaN: true }), (ranked, penalty) => {
        const spread = spreadHits(ranked, { groupOf, penalty });
        expect(spread.map(({ ordinal }) => ordinal).toSorted()).toEqual(
          ranked.map(({ ordinal }) => ordinal).toSorted(),
        );
        expect(spread[0]?.ordinal).toBe(ranked[0]?.ordinal);
        for (const [at, { score }] of spread.entries())
          expect(score).toBeLessThanOrEqual(spread[at - 1]?.score ?? score);
        for (const group of [0, 1, 2, 3, 4]) {
          const of = (list: typeof spread) =>
            list.filter(({ ordinal }) => groupOf(ordinal) === group).map((h) => h.ordinal);
          expect(of(spread)).toEqual(of(ranked));
        }
      }),
    );
  });
});
