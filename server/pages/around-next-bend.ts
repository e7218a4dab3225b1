import type { AheadHint, LifeMap, NextStep, Phase } from '../../knowledge/topic.ts';

/** Few enough to be read by somebody who is tired. */
const mostSteps = 4;

/** What may wait for a family in a phase. */
export interface NextBend {
  /** Reviewed steps that lead out of the phase; those that several of its topics lead to come first, each place once. */
  readonly steps: readonly NextStep[];
  /** What is good to know ahead in the phase's own topics; what comes at an age first, youngest first. */
  readonly hints: readonly AheadHint[];
}

/** What may come after `phase`, from the life map alone. */
export function aroundNextBend({ topics }: Phase, { next, ahead }: LifeMap): NextBend {
  const leadOut = next.filter(({ from, to }) => topics.includes(from) && !topics.includes(to));
  const ways = (place: string) => leadOut.filter(({ to }) => to === place).length;
  const steps = leadOut
    .filter(({ to }, at) => leadOut.findIndex((step) => step.to === to) === at)
    .toSorted((a, b) => ways(b.to) - ways(a.to))
    .slice(0, mostSteps);
  return { steps, hints: byAge(ahead.filter(({ topic }) => topics.includes(topic))) };
}

/** Hints about age first, youngest first; the others as they stand. */
export function byAge(hints: readonly AheadHint[]): readonly AheadHint[] {
  return hints.toSorted((a, b) => (a.atAge ?? Number.MAX_VALUE) - (b.atAge ?? Number.MAX_VALUE));
}
