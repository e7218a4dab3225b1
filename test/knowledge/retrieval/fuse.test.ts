import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fuseLegs, scaleByBest } from '../../../knowledge/retrieval/fuse.ts';

const hits = fc
  .uniqueArray(fc.record({ ordinal: fc.nat(20), score: fc.double({ min: 0.01, max: 50, noNaN: true }) }), {
    selector: ({ ordinal }) => ordinal,
    maxLength: 12,
  })
  .map((list) => list.sort((a, b) => b.score - a.score));
const leg = fc.record({ hits, weight: fc.constantFrom(0, 0.25, 0.5, 1) });

describe('fuseLegs', () => {
  it('does not depend on the order of the legs', () => {
    fc.assert(
      fc.property(fc.array(leg, { maxLength: 4 }), (legs) => {
        const backwards = fuseLegs(legs.toReversed());
        for (const [ordinal, score] of fuseLegs(legs)) expect(backwards.get(ordinal)).toBeCloseTo(score, 9);
      }),
    );
  });

  it('never gives more than the weights together, and no less for one more leg that found a chunk', () => {
    fc.assert(
      fc.property(fc.array(leg, { maxLength: 4 }), leg, (legs, extra) => {
        const before = fuseLegs(legs);
        const after = fuseLegs([...legs, extra]);
        const most = [...legs, extra].reduce((sum, { weight }) => sum + weight, 0);
        for (const [ordinal, score] of after) {
          expect(score).toBeLessThanOrEqual(most + 1e-9);
          expect(score).toBeGreaterThanOrEqual(before.get(ordinal) ?? 0);
        }
      }),
    );
  });

  it('leaves a leg of weight 0 out', () => {
    expect(fuseLegs([{ hits: [{ ordinal: 1, score: 9 }], weight: 0 }]).size).toBe(0);
  });
});

describe('scaleByBest', () => {
  it('gives the best hit 1', () => {
    const scaled = scaleByBest([
      { ordinal: 4, score: 8 },
      { ordinal: 2, score: 2 },
    ]);
    expect([...scaled]).toEqual([
      [4, 1],
      [2, 0.25],
    ]);
  });
});
