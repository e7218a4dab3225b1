import type { Hit, Ordinal } from '../ports.ts';
import type { Belief } from '../understanding/understanding.ts';

/** How seats among the first hits are given to topics. */
export interface Seating {
  /** What a hit's article is about. */
  topicsOf(ordinal: Ordinal): readonly string[];
  /** What the topic model believes, most likely first. */
  readonly beliefs: readonly Belief[];
  /** How many first hits have seats. The very first is never moved. */
  readonly seats: number;
  /** Belief that a topic needs to have a seat, in [0, 1]. */
  readonly least: number;
}

/**
 * The hits with one on each topic that may be meant among the first `seats`: who reads five passages of a question in
 * doubt must find the right subject there. The topic that leads keeps the other seats, and a question without doubt all.
 * The best hit of a topic that has none moves up to the last seat that is free, and its score with it, so that the list
 * stays best first; the rest keep their order.
 */
export function seatTopics(
  hits: readonly Hit[],
  { topicsOf, beliefs, seats, least: believedAt }: Seating,
): readonly Hit[] {
  const isAbout = (id: string) => (hit: Hit) => topicsOf(hit.ordinal).includes(id);
  const first = hits.slice(0, seats);
  const seated = new Set<Hit>(first.slice(0, 1));
  for (const { id } of beliefs.filter(({ p }) => p >= believedAt)) {
    if (seated.size >= seats) break;
    if ([...seated].some(isAbout(id))) continue;
    const best = hits.find(isAbout(id));
    if (best) seated.add(best);
  }
  for (const hit of first) if (seated.size < seats) seated.add(hit);
  const rest = hits.filter((hit) => !seated.has(hit));
  const least = rest[0]?.score ?? Number.NEGATIVE_INFINITY;
  const front = hits.filter((hit) => seated.has(hit));
  return [...front.map((hit) => (hit.score < least ? { ...hit, score: least } : hit)), ...rest];
}
