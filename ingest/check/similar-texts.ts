import { NumberList } from '../../knowledge/retrieval/number-list.ts';
import { distinctWords } from '../../knowledge/text/distinct-words.ts';

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
 * The same for items whose distinct words are known already. Exact, and far from all pairs: with the rarest words first,
 * two sets that overlap that much must share one of their first `size - ceil(least * size) + 1` words (prefix filtering;
 * Chaudhuri, Ganti and Kaushik 2006), and be nearly as large. Pairs are in the order of their second, then their first.
 */
export function findSimilarSets<T>(
  items: readonly T[],
  wordsOf: (item: T) => readonly string[],
  least: number,
): SimilarPair<T>[] {
  const sets = rankedSets(items, wordsOf);
  const byWord = createPlaces();
  const seen = new Int32Array(items.length).fill(-1);
  const pairs: SimilarPair<T>[] = [];
  for (const [index, set] of sets.entries()) {
    const prefix = set.subarray(0, set.length - Math.ceil(least * set.length) + 1);
    const candidates: number[] = [];
    for (const word of prefix) {
      for (const other of byWord.at(word)) {
        const size = sets[other]?.length ?? 0;
        if (seen[other] === index || size < least * set.length || set.length < least * size) continue;
        seen[other] = index;
        candidates.push(other);
      }
      byWord.add(word, index);
    }
    for (const other of candidates.sort((a, b) => a - b)) {
      const [first, second] = [items[other], items[index]];
      const similarity = jaccard(sets[other] ?? set, set);
      if (first !== undefined && second !== undefined && similarity >= least) pairs.push({ first, second, similarity });
    }
  }
  return pairs;
}

/** Each item's words as numbers, the rarest of all first. */
function rankedSets<T>(items: readonly T[], wordsOf: (item: T) => readonly string[]): Uint32Array[] {
  const numbers = new Map<string, number>();
  const counts = new NumberList();
  const sets = items.map((item) =>
    Uint32Array.from(wordsOf(item), (word) => {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(word, number);
        counts.push(0);
      }
      counts.set(number, counts.at(number) + 1);
      return number;
    }),
  );
  const rarest = Uint32Array.from({ length: counts.length }, (_, number) => number);
  rarest.sort((a, b) => counts.at(a) - counts.at(b) || a - b);
  const ranks = new Uint32Array(counts.length);
  for (const [rank, number] of rarest.entries()) ranks[number] = rank;
  return sets.map((set) => set.map((number) => ranks[number] as number).sort());
}

/** The items that have each word in their prefix. */
function createPlaces() {
  const lists = new Map<number, number[]>();
  return {
    at: (word: number): readonly number[] => lists.get(word) ?? [],
    add(word: number, item: number) {
      const list = lists.get(word);
      if (list) list.push(item);
      else lists.set(word, [item]);
    },
  };
}

/** Of two sets in ascending order. */
function jaccard(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    const [left, right] = [a[atA] as number, b[atB] as number];
    if (left === right) shared += 1;
    if (left <= right) atA += 1;
    if (right <= left) atB += 1;
  }
  return shared / (a.length + b.length - shared);
}
