import type { Belief, Need } from './understanding.ts';

/** The topics that the needs of a message ask about, the likeliest first: the mean of what is believed of each need. */
export function topicsAsked(needs: readonly Need[]): readonly Belief[] {
  const sums = new Map<string, number>();
  for (const { id, p } of needs.flatMap(({ prediction }) => prediction.topics))
    sums.set(id, (sums.get(id) ?? 0) + p / needs.length);
  return [...sums].map(([id, p]) => ({ id, p })).sort((a, b) => b.p - a.p);
}
