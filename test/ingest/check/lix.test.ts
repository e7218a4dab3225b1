import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lixOf } from '../../../ingest/check/lix.ts';

describe('lixOf', () => {
  it.each([
    // 6 words, 2 sentences, 1 long word: 6 / 2 + 100 / 6.
    ['Du kan få pleiepenger. Nav avgjør.', 19.67],
    // A colon and each item end a sentence: 6 words, 3 sentences, no long word.
    ['Ta med:\nmat\nen god bok', 2],
    // A hyphenated word is one word, and its letters are counted: 3 words, 1 long.
    ['En 14-åring ringte', 3],
    ['En 14-åringene ringte', 3 + 100 / 3],
    // An abbreviation does not end a sentence.
    ['Ta med mat, f.eks. brød og ost.', 7],
  ])('measures «%s»', (text, lix) => {
    expect(lixOf(text)).toBeCloseTo(lix, 1);
  });

  it('is 0 where there is nothing to read', () => {
    for (const text of ['', ' \n ', '…', '- | -']) expect(lixOf(text)).toBe(0);
  });

  it('is finite and not below 0 for any text, and the same when it is said twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const lix = lixOf(text);
        expect(Number.isFinite(lix) && lix >= 0).toBe(true);
        expect(lixOf(`${text}\n${text}`)).toBeCloseTo(lix, 6);
      }),
    );
  });
});
