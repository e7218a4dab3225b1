import { compilePattern, matchable } from '../set/pattern.ts';

/** What an answer says that it must not: the forbidden patterns that match, with the words they match. */
export function mustNotHits(text: string, forbidden: readonly string[]): { pattern: string; words: string }[] {
  const plain = matchable(text);
  return forbidden.flatMap((pattern) => {
    const words = compilePattern(pattern).exec(plain)?.[0];
    return words === undefined ? [] : [{ pattern, words }];
  });
}
