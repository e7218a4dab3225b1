import { firstNames } from '../first-names.ts';
import { kin, name, parent, start } from './name-words.ts';

/** What a child has, or is asked about: no word that follows an eponym. */
const belongings =
  'bestemor|bestefar|mormor|farmor|morfar|tante|onkel|familie|søsken|sysken|lillebror|storebror|lillesøster|storesøster|aunt|uncle|family|sibling|siblings|grandmother|grandfather|fravær|skole|skolegang|tilstand|anfall|smerter|alder|hjelp|stønad|hjelpestønad|grunnstønad|innleggelse|utredning|seizures|pain|allowance|benefits|skoleplass|lærer|lærar|klasse|diagnose|diagnoser|fødselsdag|bursdag|fødselsdato|situasjon|sak|søknad|vedtak|behandling|medisin|medisiner|journal|legetime|behov|helse|rom|barnehage|barnehageplass|rullestol|rullestolen|hjelpemidler|assistent|fastlege|operasjon|adresse|personnummer|fødselsnummer|konto|telefon|kontaktlærer|timer|absence|diagnosis|teacher|class|birthday|case|application|treatment|medicine|doctor|condition|wheelchair|operation|needs|school|address|account';
const belongs = `(?=\\s(?:${kin}|${parent}|${belongings})(?!\\p{L}))`;
const genitive = new RegExp(`${start}(${name}?(?:['’]s|s['’]?|(?<=[sxz])['’]))${belongs}`, 'gu');
/** Only a person has a father; a word for one, with its article behind («Kirkens», «Sykehusets»), is none. */
const ofKin = new RegExp(
  `(?<=\\p{Ll},?\\s)(\\p{Lu}\\p{Ll}+(?:['’]s|s))(?=\\s(?=\\p{Ll})(?:${kin}|${parent})(?![\\p{L}-]))`,
  'gu',
);
const notPeople = /^(?:Guds|Jesu|Norges|Verdens|Navs)$|(?:ets|ens|enes|anes)$/u;

/** Given names in the genitive before a word for family, school or treatment: «Peders fravær», «Leah's diagnosis». */
export function findGenitives(text: string): { start: number; end: number }[] {
  const ofNames = [...text.matchAll(genitive)].filter(([, words = '']) => isOfFirstName(words));
  const ofUnknown = [...text.matchAll(ofKin)].filter(([, words = '']) => !notPeople.test(words));
  return [...ofNames, ...ofUnknown].map(({ index, 1: words = '' }) => ({ start: index, end: index + words.length }));
}

/** Whether it is a common first name with a genitive ending. */
export function isOfFirstName(word: string): boolean {
  const stem = word.toLowerCase().replace(/['’]s?$/u, '');
  return firstNames.has(stem) || firstNames.has(stem.replace(/s$/u, ''));
}
