import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../knowledge/text/sentences.ts';

describe('splitSentences', () => {
  it.each([
    [
      'abbreviations',
      'Det gjelder bl.a. Nav. Du kan f.eks. Ringe. Se kap. 9.',
      ['Det gjelder bl.a. Nav.', 'Du kan f.eks. Ringe.', 'Se kap. 9.'],
    ],
    [
      'references',
      'Se folketrygdloven § 9-10, jf. § 22-13. Fristen er ca. 3 uker.',
      ['Se folketrygdloven § 9-10, jf. § 22-13.', 'Fristen er ca. 3 uker.'],
    ],
    ['dates', 'Søk innen 1. juni. Svar kommer 15. August.', ['Søk innen 1. juni.', 'Svar kommer 15. August.']],
    ['ordinals', 'Han går i 10. trinn. Hun går i 2. klasse.', ['Han går i 10. trinn.', 'Hun går i 2. klasse.']],
    [
      'an abbreviation that may end a sentence',
      'Ta med pass osv. Husk legeattest.',
      ['Ta med pass osv.', 'Husk legeattest.'],
    ],
    ['questions and shouts', 'Er det lov? Ja! Helt sant.', ['Er det lov?', 'Ja!', 'Helt sant.']],
    ['quotation marks', 'Hun sa «vent litt.» Så gikk hun.', ['Hun sa «vent litt.»', 'Så gikk hun.']],
    ['lines', 'Første punkt\nAndre punkt\n\nTredje', ['Første punkt', 'Andre punkt', 'Tredje']],
    ['a year at the end', 'Loven kom i 2018. Den gjelder.', ['Loven kom i 2018.', 'Den gjelder.']],
    ['a web address', 'Gå til nav.no og søk. Ring 55 55 33 33.', ['Gå til nav.no og søk.', 'Ring 55 55 33 33.']],
    [
      'an age at the end',
      'Det gjelder til barnet er 18. Deretter stopper det.',
      ['Det gjelder til barnet er 18.', 'Deretter stopper det.'],
    ],
  ])('splits with %s', (_, text, sentences) => expect(splitSentences(text)).toEqual(sentences));

  it('gives verbatim parts in order, and loses nothing but space', () => {
    const piece = fc.constantFrom(
      'Nav',
      ' ',
      '.',
      '\n',
      'bl.a.',
      '§ 9-10',
      '1. juni',
      '?',
      'Å',
      'du',
      '«',
      '»',
      '…',
      '12',
      ')',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const sentences = splitSentences(text);
        let at = 0;
        for (const sentence of sentences) {
          const found = text.indexOf(sentence, at);
          expect(found).toBeGreaterThanOrEqual(at);
          at = found + sentence.length;
        }
        expect(sentences.join('').replaceAll(/\s/g, '')).toBe(text.replaceAll(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
