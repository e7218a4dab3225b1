import { englishNumbers, norwegianNumbers } from '../../number-words.ts';
import type { Word } from '../words.ts';
import { firstNames } from './first-names.ts';
import { kin, of, parent, possessive, relation, role, setOf } from './name-words.ts';

/** What somebody has, or is asked about: no word that follows the name of a diagnosis. */
const belongings = setOf(
  `familie familien søsken sysken family sibling siblings fravær skole skolegang tilstand anfall smerter alder hjelp stønad
  innleggelse utredning seizures pain allowance benefits lærer lærar klasse diagnose diagnoser fødselsdag bursdag fødselsdato
  situasjon sak søknad vedtak behandling medisin medisiner resept resepter journal legetime behov helse barnehage plass time
  timer rullestol rullestolen hjelpemidler assistent fastlege operasjon adresse personnummer fødselsnummer konto telefon
  nummer mobil epost absence diagnosis teacher class birthday case application treatment medicine doctor condition wheelchair operation
  needs school address account journal records appointment`,
);
/** The same at the end of a longer word: «skolevedtak», «hjelpestønad». */
const endsInBelonging =
  /(?:vedtak|stønad|søknad|plass|plassen|klasse|lærer|lærar|journal|fravær|opphold|time|timer|plan|hjelp|behandling|sykdom|resept|medisin|lege)$/u;
const owns = setOf('sin sitt si sine');
/** Right behind a name, before the date: «Nora, f. 02.12.2013». */
const born = setOf('f født fødd fødde born fnr fødselsnummer fødselsnr dob personnummer pnr');
const endsInWork =
  /(?:pedagog|lege|sykepleier|sjukepleiar|terapeut|leder|leiar|lærer|lærar|veileder|konsulent|rådgiver|psykolog|koordinator|saksbehandler|nurse|teacher)$/u;
const pronoun = setOf('han hun ho he she');
const isOfPerson = setOf('er har ble blei vart fikk fekk får går trenger treng is has was needs got');
/** «I am calling about Ngozi, she is five». */
const beforeSubjects = setOf('about gjelder gjeld angående');
const beforePlaces = setOf('i på ved fra frå til in at from to');
const ages: ReadonlySet<string> = new Set([...Object.keys(norwegianNumbers), ...Object.keys(englishNumbers)]);
const endsAge = setOf('år og som har er i med når and');
const oneOfFamily: ReadonlySet<string> = new Set([...kin, ...parent]);
const oneOfThem: ReadonlySet<string> = new Set([...oneOfFamily, ...role, ...setOf('ppt bup')]);

/** Whether the words behind the one at `at` tell that it ends the name of a person. */
export function isTellingBehind(words: readonly Word[], at: number, isWithin: boolean): boolean {
  const [next, second, third] = [words[at + 1], words[at + 2], words[at + 3]];
  if (!next) return false;
  if (next.gap === ' (') return isInBrackets(next, second, isWithin);
  if (isWithin && beforePlaces.has(words[at - 1]?.lower ?? '')) return false;
  if (next.gap === ', ' && isAgeBehindComma(words, at)) return true;
  if (!/^,? $/u.test(next.gap)) return false;
  if (born.has(next.lower)) return [second, third].some((word) => /^\d/u.test(word?.text ?? ''));
  if (/^(?:som er|who is)$/u.test(`${next.lower} ${second?.lower}`)) return isOneOfOurs(third);
  if (next.gap === ', ') return isApposition(words, at, isWithin);
  if (next.lower === 'til') return /^(?:for|etter)na[vm]n$/u.test(second?.lower ?? '');
  if (owns.has(next.lower)) return second?.gap === ' ' && (oneOfFamily.has(second.lower) || role.has(second.lower));
  return isWithin && isAge(next, second, third);
}

/** «Jaxon, 7 år», «(Jaxon, 7)». */
function isAgeBehindComma(words: readonly Word[], at: number): boolean {
  const [age, unit] = [words[at + 1], words[at + 2]];
  if (!/^\d{1,2}$/u.test(age?.text ?? '') || /(?:en|et|ne|er)$/u.test(words[at]?.text ?? '')) return false;
  if (/^(?:år|years?)$/u.test(unit?.lower ?? '')) return unit?.gap === ' ';
  return /\($/u.test(words[at]?.gap ?? '') && /^\)/u.test(unit?.gap ?? ')');
}

/** «som er stefaren», «who is my aunt». */
function isOneOfOurs(word: Word | undefined): boolean {
  return word !== undefined && (oneOfFamily.has(word.lower) || possessive.has(word.lower));
}

/** «Gunn, mor til fire»; within a sentence also «Gunn, min søster». */
function isApposition(words: readonly Word[], at: number, isWithin: boolean): boolean {
  const [next, second] = [words[at + 1], words[at + 2]];
  if (!next) return false;
  if (relation.has(next.lower)) return of.has(second?.lower ?? '');
  if (!isWithin) return false;
  if (possessive.has(next.lower)) return oneOfFamily.has(second?.lower ?? '');
  return (
    beforeSubjects.has(words[at - 1]?.lower ?? '') && pronoun.has(next.lower) && isOfPerson.has(second?.lower ?? '')
  );
}

/** «Frode Ross (far)», «Iris (3)», «Iris (3 år)», «Iris (f. …)». */
function isInBrackets(next: Word, second: Word | undefined, isWithin: boolean): boolean {
  if (oneOfThem.has(next.lower) || endsInWork.test(next.lower) || born.has(next.lower)) return true;
  if (!/^\d{1,2}$/u.test(next.text)) return false;
  return second?.lower === 'år' || (isWithin && /^\)/u.test(second?.gap ?? ')'));
}

/** «på 8 år», «9 år», «på fire». */
function isAge(next: Word, second: Word | undefined, third: Word | undefined): boolean {
  if (/^\d{1,2}$/u.test(next.text)) return second?.lower === 'år';
  if (next.lower !== 'på' || !second) return false;
  if (/^\d{1,2}$/u.test(second.text)) return third?.lower === 'år';
  return ages.has(second.lower) && (third === undefined || third.gap !== ' ' || endsAge.has(third.lower));
}

/** What is owned by what the word at `at` names in the genitive: «Peders far», «Leah's diagnosis», «Live Marias skolevedtak». */
export function ownedBy(words: readonly Word[], at: number): 'family' | 'belonging' | 'something' | null {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || next?.gap !== ' ' || !/(?:['’]s?|s)$/u.test(word.text) || !/^\p{Ll}/u.test(next.text)) return null;
  if (oneOfFamily.has(next.lower)) return 'family';
  return belongings.has(next.lower) || endsInBelonging.test(next.lower) ? 'belonging' : 'something';
}

/** The name without its genitive ending, in lower case: `emma` of «Emmas», `andreas` of «Andreas'». */
export function withoutGenitive(lower: string): string {
  const bare = lower.replace(/['’]s?$/u, '');
  return firstNames.has(bare) ? bare : bare.replace(/s$/u, '');
}
