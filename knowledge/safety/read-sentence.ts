import { foldText } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';
import { stemTokens } from '../text/stem.ts';
import { alertWords } from './alert-words.ts';
import { wordFields } from './word-fields.ts';
import { createWordTable, type ReadAs } from './word-table.ts';

/** A word of a sentence and what it may mean. */
export interface ReadWord {
  /** Folded by `foldText`. */
  readonly text: string;
  /** Names of `alertWords`; empty when none is known. */
  readonly meanings: readonly string[];
  /** Places in `labelNames` of what it means and of what it is about (`wordFields`). */
  readonly labels: readonly number[];
}

/** A sentence, read once for all that listen for alerts. */
export interface ReadSentence {
  /** As `foldText` leaves it, with a space at both ends. */
  readonly folded: string;
  readonly words: readonly ReadWord[];
  /** Of the words as written, brought to bokmål: what the topic model sees. */
  readonly stems: readonly string[];
}

/** All that a word can be labelled with: meanings, and fields after a `~`. */
export const labelNames: readonly string[] = [
  ...Object.keys(alertWords),
  ...Object.keys(wordFields).map((field) => `~${field}`),
];

/** The place of each label in `labelNames`. */
export const labelNumbers: ReadonlyMap<string, number> = new Map(labelNames.map((name, number) => [name, number]));
const meaningsOf = createWordTable(alertWords);
const fieldsOf = createWordTable(wordFields);

/** Reads one sentence. Linear in its length. */
export function readSentence(sentence: string): ReadSentence {
  const folded = foldText(sentence);
  const words = folded.slice(1, -1).split(' ').map(readWord);
  const language = readsAsEnglish(words) ? 'english' : 'norwegian';
  return { folded, words: words.map((word) => word[language]), stems: stemTokens(sentence) };
}

const englishWords = new Set(
  'the my am and is was are has she he with not dont cant wont want of his our been because how what which who when where can should do get long you we'.split(
    ' ',
  ),
);

/** Whether a sentence is read as an English one. */
export function isEnglish(sentence: string): boolean {
  return readsAsEnglish(foldText(sentence).slice(1, -1).split(' ').map(readWord));
}

/** Whether the words are English, near enough to tell `i` and `do` from the Norwegian words that look like them. */
function readsAsEnglish(words: readonly { readonly isEnglish: boolean }[]): boolean {
  return words.filter(({ isEnglish }) => isEnglish).length >= Math.min(2, words.length / 3);
}

const readWord = remembered((text) => ({
  isEnglish: englishWords.has(text),
  english: readAs(text, 'english'),
  norwegian: readAs(text, 'norwegian'),
}));

const year = /^(?:19|20)\d\d$/;
const numeral = /^(\d{1,4})(ar|aring|aringen|aringar|aringer|yo|mg|ml|g)?$/;
/** Numbers below each, as fields: a few tablets, a child's age, and what is neither. */
const sizes = [
  [4, 'few'],
  [10, 'several'],
  [18, 'teens'],
  [100, 'tens'],
] as const;

function readAs(text: string, language: ReadAs): ReadWord {
  const meanings = year.test(text) ? ['longAgo'] : meaningsOf(text, language);
  const names = [...meanings, ...[...fieldsOf(text, language), ...fieldsOfNumeral(text)].map((field) => `~${field}`)];
  return { text, meanings, labels: names.map((name) => labelNumbers.get(name) as number) };
}

/** How many, and of what where it stands in the same word: `60`, `14aringen`, `500mg`. */
function fieldsOfNumeral(text: string): string[] {
  const [, digits, of] = year.test(text) ? [] : (numeral.exec(text) ?? []);
  if (digits === undefined) return [];
  const size = sizes.find(([below]) => Number(digits) < below)?.[1] ?? 'hundreds';
  if (of === undefined) return [size];
  return [size, /^[mg]/.test(of) ? 'units' : 'years'];
}
