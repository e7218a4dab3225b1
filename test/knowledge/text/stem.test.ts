import { describe, expect, it } from 'vitest';
import { charNgrams } from '../../../knowledge/text/ngrams.ts';
import { stemTokens } from '../../../knowledge/text/stem.ts';

describe('stemTokens', () => {
  it.each([
    'skule skole',
    'skulane skolene',
    'sjukehus sykehus',
    'sjukehusskulen sykehusskolen',
    'søkje søke',
    'søkjer søker',
    'heim hjem',
    'heime hjemme',
    'kva hva',
    'kven hvem',
    'korleis hvordan',
    'avlasting avlastning',
    'pengar penger',
    'tenester tjenester',
    'rettar retter',
    'vera være',
    'mogleg mulig',
    'rettleiing veiledning',
    'utgreiing utredning',
    'tilvising henvisning',
    'sakshandsaming saksbehandling',
    'avgjerd avgjørelse',
    'føresette foresatte',
    'foreldra foreldrene',
    'dottera datteren',
    'guten gutten',
    'vaksen voksen',
    'born barn',
    'månader måneder',
    'vekene ukene',
    'arbeidsgjevar arbeidsgiver',
    'kvardagen hverdagen',
    'tilbod tilbud',
    'sjukdomar sykdommer',
    'hjelpemidla hjelpemidlene',
    'læraren læreren',
    'bustad bolig',
  ])('brings %s to one stem', (pair) => {
    const [nynorsk, bokmal] = stemTokens(pair);
    expect(nynorsk).toBe(bokmal);
  });

  it.each(['pleiepenger omsorgspenger', 'klage søke', 'skole skulder', 'ansvar svar', 'ikke noe'])(
    'keeps %s apart',
    (pair) => {
      const [first, second] = stemTokens(pair);
      expect(first).not.toBe(second);
    },
  );
});

describe('charNgrams', () => {
  it('marks the ends of words', () =>
    expect(charNgrams('pengar nå', 4)).toEqual(['_pen', 'peng', 'enga', 'ngar', 'gar_', '_nå_']));
  it('gives a short word whole', () => expect(charNgrams('i', 4)).toEqual(['_i_']));
});
