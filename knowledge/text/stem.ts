import snowball from 'snowball-stemmers';
import { bridgeWord } from './nynorsk.ts';
import { tokenise } from './tokenise.ts';

const norwegian = snowball.newStemmer('norwegian');
const memo = new Map<string, string>();
/** Words remembered before the memo starts anew: bounds memory under hostile input. */
const memoLimit = 50_000;

/** The Snowball stem of a lower-case word, after nynorsk spellings were brought to bokmål: `skulane` and `skolene` both give `skol`. */
export function stemWord(word: string): string {
  const known = memo.get(word);
  if (known !== undefined) return known;
  const stem = norwegian.stem(bridgeWord(word)).replace(/([kg])j$/, '$1');
  if (memo.size >= memoLimit) memo.clear();
  memo.set(word, stem);
  return stem;
}

/** The stems of a text, in order: the same function when indexing and when searching. */
export function stemTokens(text: string): string[] {
  return tokenise(text).map(stemWord);
}
