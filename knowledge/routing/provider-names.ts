import { type AnswerLanguage, type Localised, localise } from '../language.ts';

/** What people call those who offer services, by their id in the catalogue. */
const names: Readonly<Record<string, Localised>> = {
  nav: { nb: 'Nav', nn: 'Nav', en: 'Nav' },
  helsenorge: { nb: 'Helsenorge', nn: 'Helsenorge', en: 'Helsenorge' },
  helseplattformen: { nb: 'HelsaMi', nn: 'HelsaMi', en: 'HelsaMi' },
  kommune: { nb: 'Kommunen', nn: 'Kommunen', en: 'The municipality' },
  fylkeskommune: { nb: 'Fylkeskommunen', nn: 'Fylkeskommunen', en: 'The county' },
  statsforvalteren: { nb: 'Statsforvalteren', nn: 'Statsforvaltaren', en: 'The County Governor' },
  pasientombud: {
    nb: 'Pasient- og brukerombudet',
    nn: 'Pasient- og brukarombodet',
    en: 'The Health and Social Services Ombudsman',
  },
  npe: { nb: 'Norsk pasientskadeerstatning', nn: 'Norsk pasientskadeerstatning', en: 'NPE' },
  husbanken: { nb: 'Husbanken', nn: 'Husbanken', en: 'Husbanken' },
  digdir: { nb: 'Digitaliseringsdirektoratet', nn: 'Digitaliseringsdirektoratet', en: 'Digdir' },
};

/** The provider as people write it; an id we do not know as it is. */
export function providerName(id: string, language: AnswerLanguage): string {
  const known = names[id];
  return known ? localise(known, language) : id;
}
