import { NumberList } from '../../knowledge/retrieval/number-list.ts';

/** Each item's words as numbers in ascending order, the rarest word of all first. */
export function rankedSets<T>(
  items: readonly T[],
  wordsOf: (item: T) => Iterable<string | number>,
): readonly Uint32Array[] {
  const numbers = new Map<string | number, number>();
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

/**
 * The words of a ranked set of which any other that overlaps with it by `least` (Jaccard) must have one: the first
 * `size - ceil(least * size) + 1` (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
export function prefixOf(set: Uint32Array, least: number): Uint32Array {
  return set.subarray(0, set.length - Math.ceil(least * set.length) + 1);
}

/** The overlap of two ranked sets, in [0, 1]; 0 as soon as it is certain to be below `least`. */
export function overlap(a: Uint32Array, b: Uint32Array, least: number): number {
  if (a.length < least * b.length || b.length < least * a.length) return 0;
  const needed = Math.ceil((least / (1 + least)) * (a.length + b.length) - 1e-9);
  let shared = 0;
  for (let atA = 0, atB = 0; atA < a.length && atB < b.length; ) {
    if (shared + Math.min(a.length - atA, b.length - atB) < needed) return 0;
    const [left, right] = [a[atA] as number, b[atB] as number];
    if (left === right) shared += 1;
    if (left <= right) atA += 1;
    if (right <= left) atB += 1;
  }
  return shared / (a.length + b.length - shared);
}

/** The items that stand at each word, in the order they came; at each word no more than `most`. */
export class Places {
  private readonly lists = new Map<number, number[]>();
  private readonly most: number;

  constructor(most = Number.POSITIVE_INFINITY) {
    this.most = most;
  }

  /** Puts an item at some words; `onMeet` hears of each item that stands there already, as often as they meet. */
  add(words: Uint32Array, item: number, onMeet: (other: number) => void): void {
    for (const word of words) {
      const list = this.lists.get(word);
      if (!list) {
        this.lists.set(word, [item]);
        continue;
      }
      for (const other of list) onMeet(other);
      if (list.length < this.most) list.push(item);
    }
  }
}

/**
 * The items that an item meets while `put` puts it at places, each once, in the order they came. `seenBy`: by item, the
 * one that met it last; -1 at first.
 */
export function metBy(item: number, seenBy: Int32Array, put: (meet: (other: number) => void) => void): number[] {
  const met: number[] = [];
  put((other) => {
    if (seenBy[other] !== item) met.push(other);
    seenBy[other] = item;
  });
  return met.sort((a, b) => a - b);
}
