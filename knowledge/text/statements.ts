import { distinctWords } from './distinct-words.ts';
import { numbersAboveOne } from './number-words.ts';
import { type Quantity, quantitiesIn, withoutQuantities } from './quantities.ts';

/** A sentence that tells quantities. */
export interface Statement {
  readonly sentence: string;
  /** What is compared: the distinct words of the sentence without its quantities, with a space between. */
  readonly words: string;
  readonly quantities: readonly Quantity[];
}

/** Sentences that share this much of their words, quantities left out, are taken to be about the same rule. */
export const aboutTheSame = 0.5;
/** Fewer words than this say too little to be compared. */
const leastWords = 4;
const hasNumber = new RegExp(`\\d|(?<!\\p{L})(?:${numbersAboveOne}|tjue)(?!\\p{L})`, 'iu');

/** What a sentence states in numbers; null when it states none, or too little beside them. */
export function statementOf(sentence: string): Statement | null {
  if (!hasNumber.test(sentence)) return null;
  const quantities = quantitiesIn(sentence);
  const text = withoutQuantities(sentence);
  if (quantities.length === 0 || text.split(/\s+/).filter(Boolean).length < leastWords) return null;
  return { sentence, words: distinctWords(text).join(' '), quantities };
}

/** The kinds of quantity that both state, and with no value in common: `age`, `deadline`, `phone`, a unit. */
export function disagreements(a: Statement, b: Statement): string[] {
  const valuesOf = ({ quantities }: Statement, kind: string) =>
    quantities.filter((quantity) => quantity.kind === kind).map(({ value }) => value);
  const kinds = [...new Set(a.quantities.map(({ kind }) => kind))];
  return kinds.filter((kind) => {
    const [inA, inB] = [valuesOf(a, kind), valuesOf(b, kind)];
    return inB.length > 0 && !inA.some((value) => inB.includes(value));
  });
}

/** How much of their words two statements share, their quantities left out: Jaccard, in [0, 1]. */
export function likeness(a: Statement, b: Statement): number {
  const [inA, inB] = [new Set(a.words.split(' ')), new Set(b.words.split(' '))];
  const shared = [...inA].filter((word) => inB.has(word)).length;
  return shared / (inA.size + inB.size - shared);
}
