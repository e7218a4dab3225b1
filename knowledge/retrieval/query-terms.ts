import type { WeightedTerm } from '../ports.ts';
import { wordNgrams } from '../text/ngrams.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { stemWord } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';

/** Length of the character n-grams: 4 measured best on Norwegian questions (docs/adr/0002). */
export const gramLength = 4;

/** Distinct query words a search uses at most: bounds the work a long message can cause. */
const maxWords = 64;

/** What a query asks each lexical leg for. Every term once, weight 1. */
export interface QueryTerms {
  readonly stems: readonly WeightedTerm[];
  readonly ngrams: readonly WeightedTerm[];
}

/** The terms of a query, stop words left out unless nothing else is there. */
export function queryTerms(text: string): QueryTerms {
  const all = [...new Set(tokenise(text).map(bridgeWord))];
  const content = all.filter((word) => !isStopWord(word));
  const words = (content.length > 0 ? content : all).slice(0, maxWords);
  return {
    stems: distinct(words.map(stemWord)),
    ngrams: distinct(words.flatMap((word) => wordNgrams(word, gramLength))),
  };
}

function distinct(terms: readonly string[]): WeightedTerm[] {
  return [...new Set(terms)].map((term) => ({ term, weight: 1 }));
}
