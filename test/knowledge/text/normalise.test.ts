import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../knowledge/text/normalise.ts';

describe('normaliseText', () => {
  it.each([
    ['a soft hyphen', 'pleie\u00ADpenger', 'pleiepenger'],
    ['a zero-width space', 'av\u200Blastning', 'avlastning'],
    ['bidirectional marks', '\u202Eabc\u202C', 'abc'],
    ['tag characters that hide an instruction', 'hei\u{E0069}\u{E0067}', 'hei'],
    ['controls', 'a\u0000b\u0007c', 'abc'],
    ['a lone surrogate', 'a\uD800b', 'ab'],
    ['a no-break space', '12\u00A0000', '12 000'],
    ['Windows line ends', 'a\r\nb\rc', 'a\nb\nc'],
    ['a decomposed å', 'a\u030A', 'å'],
    ['a ligature', 'o\uFB03siell', 'offisiell'],
    ['full-width digits', '１２３', '123'],
    // 2026-11-22: «½ G» was shown as «1⁄2 G», and «37½ time» as «371⁄2 time».
    ['a fraction, which stays', 'minst ½ G, 37½ time', 'minst ½ G, 37½ time'],
    ['a raised digit, which stays', '20 m²', '20 m²'],
  ])('settles %s', (_, raw, settled) => expect(normaliseText(raw)).toBe(settled));

  it('leaves ordinary Norwegian as it is', () => {
    const text = 'Søk om hjelpestønad – «forhøyet» sats, § 6-4.\nIkke vent!';
    expect(normaliseText(text)).toBe(text);
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const once = normaliseText(text);
        expect(normaliseText(once)).toBe(once);
      }),
      { numRuns: 1000 },
    );
  });
});
