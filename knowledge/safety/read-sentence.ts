import { foldText } from '../text/phrases.ts';
import { remembered } from '../text/remembered.ts';
import { stemTokens } from '../text/stem.ts';
import { alertWords } from './alert-words.ts';

/** A word of a sentence and what it may mean. */
export interface ReadWord {
  /** Folded by `foldText`. */
  readonly text: string;
  /** Names of `alertWords`; empty when none is known. */
  readonly meanings: readonly string[];
}

/** A sentence, read once for all that listen for alerts. */
export interface ReadSentence {
  /** As `foldText` leaves it, with a space at both ends. */
  readonly folded: string;
  readonly words: readonly ReadWord[];
  /** Of the words as written, brought to bokmål: what the topic model sees. */
  readonly stems: readonly string[];
}

const { whole, beginnings } = readWords();

/** Reads one sentence. Linear in its length. */
export function readSentence(sentence: string): ReadSentence {
  const folded = foldText(sentence);
  const words = folded.slice(1, -1).split(' ').map(readWord);
  const language = readsAsEnglish(words) ? 'inEnglish' : 'inNorwegian';
  return { folded, words: words.map((word) => word[language]), stems: stemTokens(sentence) };
}

const englishWords = new Set(
  'the my am and is was are has she he with not dont cant wont want of his our been because how what which who when where can should do get long you we'.split(
    ' ',
  ),
);

/** Whether the words are English, near enough to tell `i` and `do` from the Norwegian words that look like them. */
function readsAsEnglish(words: readonly { readonly isEnglish: boolean }[]): boolean {
  return words.filter(({ isEnglish }) => isEnglish).length >= Math.min(2, words.length / 3);
}

const readWord = remembered((text) => ({
  isEnglish: englishWords.has(text),
  inEnglish: { text, meanings: meaningsOf(text, whole.english) } satisfies ReadWord,
  inNorwegian: { text, meanings: meaningsOf(text, whole.norwegian) } satisfies ReadWord,
}));

const year = /^(?:19|20)\d\d$/;

function meaningsOf(word: string, words: ReadonlyMap<string, readonly string[]>): readonly string[] {
  if (year.test(word)) return ['longAgo'];
  const found = words.get(word);
  if (found) return found;
  for (let length = word.length; length >= 3; length -= 1) {
    const begun = beginnings.get(word.slice(0, length));
    if (begun) return begun;
  }
  return [];
}

type Meanings = Map<string, string[]>;

/** `en:i` is the word in English sentences only: there it stands before what the same letters mean elsewhere. */
function readWords() {
  const anywhere: Meanings = new Map();
  const english: Meanings = new Map();
  const norwegian: Meanings = new Map();
  const begun: Meanings = new Map();
  for (const [meaning, list] of Object.entries(alertWords)) {
    for (const word of list.split(/\s+/)) {
      const [, language, bare = ''] = /^(?:(en|no):)?(.*)$/.exec(word) ?? [];
      const own = language === 'en' ? english : language === 'no' ? norwegian : anywhere;
      const table = bare.endsWith('*') ? begun : own;
      const folded = foldText(bare.replace('*', '')).trim();
      const known = table.get(folded) ?? [];
      if (!known.includes(meaning)) table.set(folded, [...known, meaning]);
    }
  }
  return {
    whole: { english: new Map([...anywhere, ...english]), norwegian: new Map([...anywhere, ...norwegian]) },
    beginnings: begun,
  };
}
