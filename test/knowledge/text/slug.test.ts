import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSlugger, slugifyHeading } from '../../../knowledge/text/slug.ts';

describe('slugifyHeading', () => {
  it.each([
    ['Hvem kan få pleiepenger?', 'hvem-kan-fa-pleiepenger'],
    ['  Æøå – 50 % (2026)  ', 'aeoa-50-2026'],
    ['Čearru ja čájet', 'cearru-ja-cajet'],
    ['«»!', ''],
  ])('makes of "%s" "%s"', (text, expected) => {
    expect(slugifyHeading(text)).toBe(expected);
  });

  it('is idempotent', () => {
    fc.assert(fc.property(fc.string(), (text) => slugifyHeading(slugifyHeading(text)) === slugifyHeading(text)));
  });
});

describe('createSlugger', () => {
  it('never gives the same slug twice on a page', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('Frist', 'Frist 2', 'frist-2', '?', 'Klage')), (texts) => {
        const slugs = texts.map(createSlugger());
        expect(new Set(slugs).size).toBe(slugs.length);
      }),
    );
  });
});
