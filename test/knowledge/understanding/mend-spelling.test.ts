import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSpeller, slipsBetween } from '../../../knowledge/understanding/mend-spelling.ts';

const mend = createSpeller(['avlastning', 'ledsagerbevis', 'henvisning', 'skole', 'bil']);

describe('createSpeller', () => {
  it.each([
    ['avlastnig', 'avlastning'],
    ['ledsagrebevis', 'ledsagerbevis'],
    ['hennvissning', 'henvisning'],
    ['skolle', 'skole'],
    ['skole', 'skole'],
  ])('takes %s as %s', (word, meant) => expect(mend(word)).toBe(meant));

  it.each(['avlsteni', 'bit', 'xyzzy', 'avlastn1ng', '', 'skrell'])('leaves %s alone', (word) => {
    expect(mend(word)).toBeNull();
  });
});

describe('slipsBetween', () => {
  const word = fc.string({ minLength: 0, maxLength: 12 });

  it('is the same both ways, none for the same word, and never more than the longer word', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(slipsBetween(a, b)).toBe(slipsBetween(b, a));
        expect(slipsBetween(a, b) === 0).toBe(a === b);
        expect(slipsBetween(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
      }),
    );
  });

  it('counts swapped neighbours as one', () => expect(slipsBetween('bevsi', 'bevis')).toBe(1));
});
