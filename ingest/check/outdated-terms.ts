import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { findingAt, sentencesOf } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Names that public pages still use for what has another name or is gone, and what to write. Both written forms. */
const outdated: readonly { readonly term: RegExp; readonly now: string }[] = [
  { term: /omsorgsløn/i, now: 'omsorgsstønad (since 1 October 2017)' },
  { term: /spesialundervisning/i, now: 'individuelt tilrettelagt opplæring (since 1 August 2024)' },
  { term: /fylkesm[ae]nn/i, now: 'Statsforvalteren (since 1 January 2021)' },
  { term: /fritt (?:behandlingsval|sykehusval|sjukehusval)g?/i, now: 'velge behandlingssted (since 1 January 2023)' },
  {
    term: /(?:egenandelstak|eigendelstak|egenandelskort|tak) ?[12](?!\d)/i,
    now: 'one egenandelstak (since 1 January 2021)',
  },
  { term: /fylkesnemnd/i, now: 'barneverns- og helsenemnda (since 1 January 2023)' },
  { term: /hjelpeverg|umyndig|overformynd/i, now: 'verge and Statsforvalteren (since 1 July 2013)' },
  { term: /rehabiliteringspeng|attføringspeng/i, now: 'arbeidsavklaringspenger (since 1 March 2010)' },
  { term: /trygdekontor|rikstrygdeverk|(?<!\p{L})aetat(?!\p{L})|sosialkontor/iu, now: 'Nav (since 1 July 2006)' },
  { term: /direktoratet for e-helse/i, now: 'Helsedirektoratet (since 1 January 2024)' },
  {
    term: /(?<!og bruker|og brukar)pasientrettighetslov|pasientrettslov|kommunehelsetjenestelov|kommunehelsetenestelov/i,
    now: 'the law in force since 1 January 2012',
  },
  { term: /opplæringslov[ae]n? § ?(?:5-\d|9 ?a)/i, now: 'the Education Act in force since 1 August 2024' },
  { term: /helse- og sosialombud/i, now: 'pasient- og brukerombudet' },
  { term: /åndssvak|vanf[øo]r/i, now: 'funksjonsnedsettelse, funksjonshemming' },
];

/** Old names stand only where notes («Godt å vite») explain what they are called now. */
export function checkOutdatedTerms({ articles }: Corpus): Finding[] {
  return articles.flatMap((draft) =>
    sentencesOf(draft)
      .filter(({ headingPath }) => sectionKindOf(headingPath) !== 'notes')
      .flatMap(({ text }) =>
        outdated.flatMap(({ term, now }) => {
          const match = term.exec(text);
          if (!match) return [];
          const message = `«${match[0]}» is outdated outside the notes; now: ${now}`;
          return [findingAt(draft, text, { rule: 'outdated-term', severity: 'error', message })];
        }),
      ),
  );
}
