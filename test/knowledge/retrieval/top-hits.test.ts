import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TopHits } from '../../../knowledge/retrieval/top-hits.ts';

describe('TopHits', () => {
  it('keeps what sorting everything would keep', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 50 }), fc.nat(10), (scores, limit) => {
        const best = new TopHits(limit);
        for (const [ordinal, score] of scores.entries()) best.add(ordinal, score);
        const all = scores.map((score, ordinal) => ({ ordinal, score }));
        const sorted = all.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
        expect(best.sorted()).toEqual(sorted.slice(0, limit));
      }),
      { numRuns: 500 },
    );
  });
});
