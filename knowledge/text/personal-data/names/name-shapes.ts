import { isInstitution } from '../address-parts.ts';
import { matchesIn, regionsAround } from '../regions.ts';
import type { Stretch } from '../stretch.ts';
import { firstNames } from './first-names.ts';
import { arePeople } from './name-words.ts';

/** More characters a name in capitals does not have. */
const reach = 60;
const start = '(?<![\\p{L}\\p{N}-])';
const stop = '(?![\\p{L}\\p{N}]|-\\p{Lu})';
const capitals = '\\p{Lu}{2,}(?:-\\p{Lu}{2,})?';
/** «HENRIKSEN, LEAH OLIVIA», as registers write it. */
const surnameFirst = new RegExp(
  `${start}(${capitals}(?: ${capitals})?), (${capitals}(?: ${capitals}){0,2})${stop}`,
  'gu',
);
/** «NGUYEN Van Minh»: the surname in capitals, the others not. */
const surnameInCapitals = new RegExp(`${start}(\\p{Lu}{4,}) (\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2})${stop}`, 'gu');
/** «LEAH OLIVIA HENRIKSEN» among words in lower case. */
const allCapitals = new RegExp(
  `(?<!\\p{Lu}[\\p{P}\\s]{1,3})${start}(${capitals}) (${capitals}(?: ${capitals}){0,2})(?![\\p{L}\\p{N}]|[ ,-]{1,2}\\p{Lu}{2})`,
  'gu',
);
/** «NAVN: ZELMIRA HANSEN». */
const inCapitalsOnForm = /(?<!\p{L})(?:NAVN|NAMN|NAME|Navn|Namn|Name): ?(\p{Lu}{2,}(?:[ -]\p{Lu}{2,}){0,3})(?!\p{L})/gu;
/** «Solberg, Martin» behind the word of a form, or where a line begins. */
const commaBetween =
  /(?<=^|\n|: )(\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?), (\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+){0,2})(?=[\n,;]|$)/gu;
/** «M. Knutsen», on a line or in a list. */
const initialThenSurname = /(?<=^|[\n,:(] ?)(?:\p{Lu}\.[ ]?){1,3}\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?(?=[\n,;)]|$)/gu;
/** «Vetle-guten», within a sentence. */
const withWord =
  /(?<=\p{Ll},? )(?!Downs?-|Retts?-|Asperger)\p{Lu}\p{Ll}+(?=-(?:gutt?en|guten|jenta|jento|jenten|mannen|babyen|ungen)(?!\p{L}))/gu;
/** «Hansen-familien». */
const family = /[A-ZÆØÅ]\p{Ll}+(?=-famili)/gu;
/** «S-a-m-u-e-l»: letter by letter. */
const spelled = /(?<![\p{L}\p{N}-])[A-ZÆØÅ](?:-[a-zæøåé]){3,}(?![\p{L}\p{N}-])/gu;
/** «@jonas_b»: what somebody is called where messages are shared. */
const handle = /(?<![\p{L}\p{N}._@-])@(\p{L}{3,})(?:[\p{L}\p{N}._]*[\p{L}\p{N}_])?/gu;
/** «G R O S V A L L» or «B-R-U» after the word for spelling. */
const spelledOut =
  /(?<!\p{L})(?:staves|stavast|stava|bokstaveres|bokstavert|skrives|spelled|spelt|heter|heiter|etternavn|etternamn|surname)(?:\s(?:slik|sånn|er|is|like this|as))?:?\s(\p{L}(?:[ .-]{1,2}\p{L}(?!\p{L})){2,})(?!\p{L})/giu;

/** Names told by how they are written: the surname first or in capitals, all in capitals, or letter by letter. */
export function findShapedNames(text: string): Stretch[] {
  const regions = regionsAround(text, /[A-ZÆØÅ]{2}/gu, reach);
  const matches = (pattern: RegExp) =>
    pattern === commaBetween ? [...text.matchAll(pattern)] : matchesIn(text, regions, [pattern]);
  const inCapitals = [surnameFirst, surnameInCapitals, allCapitals, commaBetween].flatMap((pattern) =>
    matches(pattern).filter(([whole, one = '', others = '']) => {
      const given = pattern === allCapitals ? one : others;
      const words = whole.replace(',', '');
      return given.split(/[\s-]/u).some(isFirstName) && arePeople(words) && !isInstitution(words);
    }),
  );
  const others = [initialThenSurname, withWord, family, spelled].flatMap((pattern) => [...text.matchAll(pattern)]);
  const handles = [...text.matchAll(handle)].filter(([, first = '']) => isFirstName(first));
  const whole = [...inCapitals, ...others, ...handles].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const behind = [spelledOut, inCapitalsOnForm]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(({ index, 0: { length }, 1: letters = '' }) => ({
      start: index + length - letters.length,
      end: index + length,
    }));
  return [...whole, ...behind];
}

function isFirstName(word: string): boolean {
  return word.length > 2 && firstNames.has(word.toLowerCase());
}
