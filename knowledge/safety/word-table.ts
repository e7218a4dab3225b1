import { foldText } from '../text/phrases.ts';

/** The two ways a sentence is read: letters that are a word in one language may be another in the other. */
export type ReadAs = 'english' | 'norwegian';

/** Finds the names of the lists that hold a word. */
export type WordTable = (word: string, language: ReadAs) => readonly string[];

type Names = Map<string, string[]>;

const none: readonly string[] = [];
/** Letters that a `word*` must at least have in common with what is written. */
const leastBegun = 3;

/**
 * Prepares lists of words by name: `word*` is the word with any ending, `en:i` the word in English sentences only and
 * `no:her` in Norwegian ones. The table takes words as `foldText` leaves them. The whole word counts before what it begins
 * with, and the longest beginning before shorter ones.
 */
export function createWordTable(lists: Readonly<Record<string, string>>): WordTable {
  const anywhere: Names = new Map();
  const own: Record<ReadAs, Names> = { english: new Map(), norwegian: new Map() };
  const begun: Names = new Map();
  for (const [name, list] of Object.entries(lists)) {
    for (const word of list.split(/\s+/)) {
      const [, language, bare = ''] = /^(?:(en|no):)?(.*)$/.exec(word) ?? [];
      const spoken = language === 'en' ? own.english : language === 'no' ? own.norwegian : anywhere;
      const table = bare.endsWith('*') ? begun : spoken;
      const folded = foldText(bare.replace('*', '')).trim();
      const known = table.get(folded) ?? [];
      if (!known.includes(name)) table.set(folded, [...known, name]);
    }
  }
  return (word, language) => {
    const whole = own[language].get(word) ?? anywhere.get(word);
    if (whole) return whole;
    for (let length = word.length; length >= leastBegun; length -= 1) {
      const names = begun.get(word.slice(0, length));
      if (names) return names;
    }
    return none;
  };
}
