import { normaliseText } from '../../knowledge/text/normalise.ts';
import { tokenise } from '../../knowledge/text/tokenise.ts';

/** Two texts that say nearly the same. `similarity`: Jaccard over their sets of words, 1 for equal sets. */
export interface SimilarPair<T> {
  readonly first: T;
  readonly second: T;
  readonly similarity: number;
}

/**
 * All pairs whose sets of words overlap by at least `least` (in (0, 1]), measured as Jaccard. Exact, and far from all
 * pairs: with the rarest words first, two sets that overlap that much must share one of their first
 * `size - ceil(least * size) + 1` words (prefix filtering; Chaudhuri, Ganti and Kaushik 2006).
 */
export function findSimilar<T extends { readonly text: string }>(items: readonly T[], least: number): SimilarPair<T>[] {
  const sets = items.map(({ text }) => [...new Set(tokenise(normaliseText(text)))]);
  const counts = new Map<string, number>();
  for (const token of sets.flat()) counts.set(token, (counts.get(token) ?? 0) + 1);
  const rarest = (a: string, b: string) => (counts.get(a) ?? 0) - (counts.get(b) ?? 0) || (a < b ? -1 : 1);
  const byToken = new Map<string, number[]>();
  const pairs: SimilarPair<T>[] = [];
  sets.forEach((set, index) => {
    const prefix = set.toSorted(rarest).slice(0, set.length - Math.ceil(least * set.length) + 1);
    const candidates = new Set(prefix.flatMap((token) => byToken.get(token) ?? []));
    for (const candidate of candidates) {
      const first = items[candidate];
      const second = items[index];
      const similarity = jaccard(sets[candidate] ?? [], set);
      if (first && second && similarity >= least) pairs.push({ first, second, similarity });
    }
    for (const token of prefix) byToken.set(token, [...(byToken.get(token) ?? []), index]);
  });
  return pairs;
}

function jaccard(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a);
  const shared = b.filter((token) => known.has(token)).length;
  return shared / (a.length + b.length - shared);
}
