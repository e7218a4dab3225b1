import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findSimilar } from '../../../ingest/check/similar-texts.ts';
import { tokenise } from '../../../knowledge/text/tokenise.ts';

const text = fc.array(fc.constantFrom('hvem', 'kan', 'få', 'hjelp', 'nav', 'skole', 'en', 'to'), { maxLength: 8 });

describe('findSimilar', () => {
  it('finds what differs in case, marks and order only', () => {
    const items = ['Hvem kan få hjelp?', 'kan hvem få HJELP', 'Hvem kan få råd?'].map((text) => ({ text }));
    const pairs = findSimilar(items, 0.9);
    expect(pairs).toEqual([{ first: items[0], second: items[1], similarity: 1 }]);
  });

  it('finds exactly the pairs that comparing all with all finds', () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 20 }), fc.constantFrom(0.5, 0.75, 0.9, 1), (words, least) => {
        const items = words.map((own, index) => ({ text: own.join(' '), index }));
        const found = findSimilar(items, least).map(({ first, second }) => `${first.index} ${second.index}`);
        const expected = items.flatMap((a) =>
          items
            .filter((b) => b.index > a.index && overlap(a.text, b.text) >= least)
            .map((b) => `${a.index} ${b.index}`),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      }),
    );
  });
});

/** Jaccard as it is written in the books; two empty sets are not alike. */
function overlap(a: string, b: string): number {
  const [left, right] = [new Set(tokenise(a)), new Set(tokenise(b))];
  const both = [...left].filter((token) => right.has(token)).length;
  const either = new Set([...left, ...right]).size;
  return either === 0 ? 0 : both / either;
}
