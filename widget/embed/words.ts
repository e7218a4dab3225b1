import type { Language } from './read-options.ts';

interface Words {
  readonly open: string;
  readonly close: string;
  readonly frame: string;
  readonly about: string;
}

/** The launcher's own words. */
export const wordsOf: Readonly<Record<Language, Words>> = {
  nb: {
    open: 'Spør Livsveiviseren',
    close: 'Lukk Livsveiviseren',
    frame: 'Livsveiviser: veiviser for familier med alvorlig sykt barn',
    about: 'Er barnet alvorlig sykt? Spør om hjelp, rettigheter og hvem som bestemmer.',
  },
  nn: {
    open: 'Spør Livsveivisaren',
    close: 'Lukk Livsveivisaren',
    frame: 'Livsveiviser: vegvisar for familiar med alvorleg sjukt barn',
    about: 'Er barnet alvorleg sjukt? Spør om hjelp, rettar og kven som avgjer.',
  },
  en: {
    open: 'Ask Livsveiviser',
    close: 'Close Livsveiviser',
    frame: 'Livsveiviser: a guide for families with a seriously ill child',
    about: 'Is your child seriously ill? Ask about help, rights and who decides.',
  },
};
