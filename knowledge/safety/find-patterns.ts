import { type AlertPattern, alertPatterns } from './alert-patterns.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Words from one meaning of a pattern to the next. */
const gap = 6;

interface CompiledPattern {
  readonly kind: AlertPattern['kind'];
  readonly says: readonly (readonly ReadonlySet<string>[])[];
  readonly unless: readonly string[];
}

const compiled: readonly CompiledPattern[] = alertPatterns.map(({ kind, says, unless }) => ({
  kind,
  says: says.map((line) => line.split(' ').map((term) => new Set(term.split('|')))),
  unless: unless.split(' '),
}));

/** A pattern found, with the words that said it. */
export interface FoundPattern {
  readonly kind: AlertPattern['kind'];
  readonly evidence: string;
}

/** The patterns of danger in one sentence. Linear in the number of words. */
export function findPatterns({ words }: ReadSentence): FoundPattern[] {
  const meanings = words.map((word) => word.meanings);
  const meant = new Set(meanings.flat());
  const found: FoundPattern[] = [];
  for (const { kind, says, unless } of compiled) {
    if (unless.some((meaning) => meant.has(meaning))) continue;
    for (const terms of says) {
      if (!terms.every((term) => [...term].some((meaning) => meant.has(meaning)))) continue;
      const at = follow(terms, meanings);
      if (at && !isDenied(terms, meanings, at))
        found.push({
          kind,
          evidence: words
            .slice(at.start, at.end + 1)
            .map(({ text }) => text)
            .join(' '),
        });
    }
  }
  return found;
}

/** The first place where the terms follow one another, each on a word of its own. */
function follow(terms: readonly ReadonlySet<string>[], meanings: readonly (readonly string[])[]) {
  const has = (at: number, term: ReadonlySet<string>) => meanings[at]?.some((meaning) => term.has(meaning)) === true;
  for (let start = 0; start < meanings.length; start += 1) {
    if (!has(start, terms[0] as ReadonlySet<string>)) continue;
    let at = start;
    const isWhole = terms.slice(1).every((term) => {
      for (let next = at + 1; next <= at + gap && next < meanings.length; next += 1) {
        if (!has(next, term)) continue;
        at = next;
        return true;
      }
      return false;
    });
    if (isWhole) return { start, end: at };
  }
  return null;
}

/** «Mannen min slår ikke»: a denial among the words or right behind them, that is no part of what is said. */
function isDenied(
  terms: readonly ReadonlySet<string>[],
  meanings: readonly (readonly string[])[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (terms.some((term) => term.has('not') || term.has('never') || term.has('without') || term.has('nothing')))
    return false;
  return meanings.slice(start, end + 2).some((meaning) => meaning.includes('not'));
}
