import { distinctWords } from '../../knowledge/text/distinct-words.ts';
import { metBy, overlap, Places, prefixOf, rankedSets } from './ranked-sets.ts';

/** Two texts that say nearly the same. `similarity`: Jaccard over their sets of words, 1 for equal sets. */
export interface SimilarPair<T> {
  readonly first: T;
  readonly second: T;
  readonly similarity: number;
}

/** All pairs of texts whose sets of words overlap by at least `least` (in (0, 1]), measured as Jaccard. */
export function findSimilar<T extends { readonly text: string }>(items: readonly T[], least: number): SimilarPair<T>[] {
  return findSimilarSets(items, ({ text }) => distinctWords(text), least);
}

/**
 * The same for items whose distinct words are known already, as such or as numbers. Exact, and far from all pairs: see
 * `prefixOf`. Pairs are in the order of their second, then their first.
 */
export function findSimilarSets<T>(
  items: readonly T[],
  wordsOf: (item: T) => Iterable<string | number>,
  least: number,
): SimilarPair<T>[] {
  const sets = rankedSets(items, wordsOf);
  const byWord = new Places();
  const seenBy = new Int32Array(items.length).fill(-1);
  const pairs: SimilarPair<T>[] = [];
  for (const [index, set] of sets.entries()) {
    for (const other of metBy(index, seenBy, (meet) => byWord.add(prefixOf(set, least), index, meet))) {
      const similarity = overlap(sets[other] as Uint32Array, set, least);
      if (similarity >= least) pairs.push({ first: items[other] as T, second: items[index] as T, similarity });
    }
  }
  return pairs;
}
