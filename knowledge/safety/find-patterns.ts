import { type AlertPattern, alertPatterns } from './alert-patterns.ts';
import { labelNames, labelNumbers, type ReadSentence } from './read-sentence.ts';

/** Words from one meaning of a pattern to the next. */
const gap = 6;

/** Meanings by their places in `labelNames`, with which they are looked for; a term is a word that means one of them. */
type Term = readonly number[];

interface CompiledPattern {
  readonly kind: AlertPattern['kind'];
  readonly says: readonly (readonly Term[])[];
  readonly unless: readonly number[];
}

const denials = new Set(['not', 'never', 'without', 'nothing'].map(numberOf));
const not = numberOf('not');

function numberOf(meaning: string): number {
  const number = labelNumbers.get(meaning);
  if (number === undefined) throw new RangeError(`a pattern of danger: there is no meaning "${meaning}"`);
  return number;
}

const compiled: readonly CompiledPattern[] = alertPatterns.map(({ kind, says, unless }) => ({
  kind,
  says: says.map((line) => line.split(' ').map((term) => term.split('|').map(numberOf))),
  unless: unless.split(' ').map(numberOf),
}));

/** A pattern found, with the words that said it. */
export interface FoundPattern {
  readonly kind: AlertPattern['kind'];
  readonly evidence: string;
}

/** The patterns of danger in one sentence. Linear in the number of words. */
export function findPatterns({ words }: ReadSentence): FoundPattern[] {
  const labels = words.map((word) => word.labels);
  const isMeant = new Uint8Array(labelNames.length);
  for (const own of labels) for (const label of own) isMeant[label] = 1;
  const found: FoundPattern[] = [];
  for (const { kind, says, unless } of compiled) {
    if (unless.some((meaning) => isMeant[meaning] === 1)) continue;
    for (const terms of says) {
      if (!terms.every((term) => term.some((meaning) => isMeant[meaning] === 1))) continue;
      const at = follow(terms, labels);
      if (at && !isDenied(terms, labels, at))
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
function follow(terms: readonly Term[], labels: readonly (readonly number[])[]) {
  const has = (at: number, term: Term) => labels[at]?.some((label) => term.includes(label)) === true;
  for (let start = 0; start < labels.length; start += 1) {
    if (!has(start, terms[0] as Term)) continue;
    let at = start;
    const isWhole = terms.slice(1).every((term) => {
      for (let next = at + 1; next <= at + gap && next < labels.length; next += 1) {
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
  terms: readonly Term[],
  labels: readonly (readonly number[])[],
  { start, end }: { readonly start: number; readonly end: number },
): boolean {
  if (terms.some((term) => term.some((meaning) => denials.has(meaning)))) return false;
  return labels.slice(start, end + 2).some((own) => own.includes(not));
}
