import type { Belief, QuestionClass, TopicPrediction } from './understanding.ts';

/** Both predictions counted alike. The evidence is the second's. */
export function meanPrediction(first: TopicPrediction, second: TopicPrediction): TopicPrediction {
  const classes = Object.keys(second.classes) as QuestionClass[];
  return {
    topics: meanBeliefs([first.topics, second.topics]),
    services: meanBeliefs([first.services, second.services]),
    classes: Object.fromEntries(
      classes.map((id) => [id, (first.classes[id] + second.classes[id]) / 2]),
    ) as TopicPrediction['classes'],
    evidence: second.evidence,
  };
}

/** Several beliefs counted alike, the likeliest first. */
export function meanBeliefs(all: readonly (readonly Belief[])[]): readonly Belief[] {
  const sums = new Map<string, number>();
  for (const { id, p } of all.flat()) sums.set(id, (sums.get(id) ?? 0) + p / all.length);
  return [...sums].map(([id, p]) => ({ id, p })).sort((a, b) => b.p - a.p);
}
