import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deepLink } from '../../../knowledge/answering/deep-link.ts';

describe('deepLink', () => {
  it('names a short quote whole, at its heading', () => {
    expect(deepLink('https://x.no/a', 'frist', 'Klag innen 6 uker.')).toBe(
      'https://x.no/a#frist:~:text=Klag%20innen%206%20uker.',
    );
  });

  it('names a long quote by its first and last words', () => {
    const quote = 'Pleiepenger er penger fra Nav når du må være borte fra jobb fordi barnet er sykt.';
    expect(deepLink('/artikkel/a', null, quote)).toBe(
      '/artikkel/a#:~:text=Pleiepenger%20er%20penger%20fra%20Nav,jobb%20fordi%20barnet%20er%20sykt.',
    );
  });

  it('takes the ends of a quote over several lines from its first and last line', () => {
    expect(deepLink('/a', 'b', 'Dette må du ha:\nlegeerklæring')).toBe(
      '/a#b:~:text=Dette%20m%C3%A5%20du%20ha%3A,legeerkl%C3%A6ring',
    );
  });

  it('encodes what a fragment would read as its own', () => {
    expect(deepLink('/a', null, 'mor-og-far, A & B')).toBe('/a#:~:text=mor%2Dog%2Dfar%2C%20A%20%26%20B');
  });

  it('replaces an anchor of the address, and keeps it when the section has none', () => {
    expect(deepLink('/a#gammel', 'ny', 'x')).toBe('/a#ny:~:text=x');
    expect(deepLink('/a#gammel', null, 'x')).toBe('/a#gammel:~:text=x');
  });

  it('leads to the page of a PDF as readers of PDF write it, and names no words there', () => {
    expect(deepLink('https://x.no/tt-kort.pdf', 'page=3', 'Du får svar innen tre uker.')).toBe(
      'https://x.no/tt-kort.pdf#page=3',
    );
  });

  it('makes a well-formed address of any quote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.option(fc.string()), (quote, anchor) => {
        const url = new URL(deepLink('https://x.no/a', anchor, quote));
        expect(url.origin).toBe('https://x.no');
        expect(url.hash.split(':~:text=')[1] ?? '').toMatch(/^[\w.~%]*(?:,[\w.~%]*)?$/);
      }),
    );
  });
});
