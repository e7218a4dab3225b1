import type { Hit, Ordinal } from '../ports.ts';

/** How hits are spread. */
export interface Spreading {
  /** What a hit belongs to: its article. */
  groupOf(ordinal: Ordinal): number;
  /** Taken from a hit's score for each better one of its group; 0 leaves the order as it is. */
  readonly penalty: number;
}

/** Hits, best first, such that those of one group do not crowd out the others: the first of each group keeps its score. */
export function spreadHits(hits: readonly Hit[], { groupOf, penalty }: Spreading): readonly Hit[] {
  if (penalty <= 0) return hits;
  const seen = new Map<number, number>();
  const spread = hits.map(({ ordinal, score }) => {
    const group = groupOf(ordinal);
    const before = seen.get(group) ?? 0;
    seen.set(group, before + 1);
    return { ordinal, score: score - penalty * before };
  });
  return spread.sort((a, b) => b.score - a.score || a.ordinal - b.ordinal);
}
