import type { LexiconEntry } from '../lexicon.ts';
import { foldText } from '../text/phrases.ts';

/** Words of the longest expression looked for. */
const longest = 8;

/** Finds the lexicon's expressions in a text, in its order; where two overlap, the longer one. */
export type LexiconMatcher = (text: string) => readonly LexiconEntry[];

const matchers = new WeakMap<readonly LexiconEntry[], LexiconMatcher>();

/** The matcher of a lexicon, made once. */
export function lexiconMatcher(lexicon: readonly LexiconEntry[]): LexiconMatcher {
  const known = matchers.get(lexicon);
  if (known) return known;
  const matcher = createMatcher(lexicon);
  matchers.set(lexicon, matcher);
  return matcher;
}

function createMatcher(lexicon: readonly LexiconEntry[]): LexiconMatcher {
  const byExpression = new Map<string, LexiconEntry[]>();
  for (const entry of lexicon) {
    const key = foldText(entry.expression).trim();
    byExpression.set(key, [...(byExpression.get(key) ?? []), entry]);
  }
  return (text) => {
    const words = foldText(text).trim().split(' ');
    const found: LexiconEntry[] = [];
    for (let start = 0; start < words.length; start += 1) {
      for (let length = Math.min(longest, words.length - start); length > 0; length -= 1) {
        const entries = byExpression.get(words.slice(start, start + length).join(' '));
        if (!entries) continue;
        found.push(...entries);
        start += length - 1;
        break;
      }
    }
    return found;
  };
}
