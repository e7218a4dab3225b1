import { bridgeWord } from './nynorsk.ts';
import { tokenise } from './tokenise.ts';

/**
 * The character n-grams of each word, with `_` at both ends (`_avl`, `avla`, … `ing_`); a padded word shorter than `n`
 * is one gram. Words are bridged to bokmål first. They find what stems miss: compounds, inflections, misspellings.
 */
export function charNgrams(text: string, n: number): string[] {
  return tokenise(text).flatMap((word) => wordNgrams(bridgeWord(word), n));
}

/** The n-grams of one word, padded as in `charNgrams`. */
export function wordNgrams(word: string, n: number): string[] {
  const padded = `_${word}_`;
  if (padded.length <= n) return [padded];
  return Array.from({ length: padded.length - n + 1 }, (_, start) => padded.slice(start, start + n));
}
