import type { Accept, Hit, LexicalIndex, WeightedTerm } from '../ports.ts';
import type { Postings } from './postings.ts';
import { TopHits } from './top-hits.ts';

/**
 * Searches `postings`. `budget` bounds the postings one search reads, so that the time is bounded too: terms are read
 * from the rarest to the commonest until the next would pass it. The rarest term is always read. Infinity: exact.
 */
export function createLexicalIndex(postings: Postings, budget = Number.POSITIVE_INFINITY): LexicalIndex {
  const termNumbers = new Map(postings.terms.map((term, number) => [term, number]));
  const scores = new Float32Array(postings.size);
  return {
    size: postings.size,
    async search(terms, limit, accept) {
      const lists = affordable(rarestFirst(terms, termNumbers, postings), budget);
      try {
        for (const list of lists) accumulate(scores, postings, list);
        return bestOf(scores, limit, accept);
      } finally {
        scores.fill(0);
      }
    },
  };
}

/** One query term's stretch of the postings. */
interface List {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
}

function rarestFirst(
  terms: readonly WeightedTerm[],
  numbers: ReadonlyMap<string, number>,
  { starts }: Postings,
): List[] {
  const lists: List[] = [];
  for (const { term, weight } of terms) {
    const number = numbers.get(term);
    if (number === undefined) continue;
    lists.push({ start: starts[number] ?? 0, end: starts[number + 1] ?? 0, weight });
  }
  return lists.sort((a, b) => a.end - a.start - (b.end - b.start));
}

function affordable(lists: readonly List[], budget: number): readonly List[] {
  let spent = 0;
  const end = lists.findIndex((list, index) => {
    spent += list.end - list.start;
    return index > 0 && spent > budget;
  });
  return end < 0 ? lists : lists.slice(0, end);
}

function accumulate(scores: Float32Array, { ordinals, impacts }: Postings, { start, end, weight }: List): void {
  for (let at = start; at < end; at += 1) {
    const ordinal = ordinals[at] as number;
    scores[ordinal] = (scores[ordinal] as number) + weight * (impacts[at] as number);
  }
}

function bestOf(scores: Float32Array, limit: number, accept?: Accept): Hit[] {
  const best = new TopHits(limit);
  let threshold = best.threshold;
  for (let ordinal = 0; ordinal < scores.length; ordinal += 1) {
    const score = scores[ordinal] as number;
    if (score <= 0 || score <= threshold) continue;
    if (accept && !accept(ordinal)) continue;
    best.add(ordinal, score);
    threshold = best.threshold;
  }
  return best.sorted();
}
