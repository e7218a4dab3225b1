/** How an answer turned out. `missing`: nothing was said where something should have been; `unjudged`: the set does not say. */
export type Outcome = 'perfect' | 'acceptable' | 'missing' | 'wrong' | 'unjudged';

/** What decides the outcome of one question. */
export interface OutcomeFacts {
  /** Whether an answer is wanted; null when the set does not say, as in sets that are about alerts only. */
  readonly answerable: boolean | null;
  readonly answered: boolean;
  /** Something forbidden was said. */
  readonly harmful: boolean;
  /** The answer is about a gold topic; null without gold. */
  readonly onTopic: boolean | null;
  /** Strict vital nugget recall; null without vital nuggets. */
  readonly vital: number | null;
}

/**
 * The outcome by rule: forbidden words, an answer where none should be given, another topic, or none of the vital
 * facts is wrong; all vital facts is perfect; some is acceptable; holding back rightly is perfect, wrongly is missing.
 */
export function outcomeOf({ answerable, answered, harmful, onTopic, vital }: OutcomeFacts): Outcome {
  if (harmful) return 'wrong';
  if (answerable === null) return 'unjudged';
  if (!answered) return answerable ? 'missing' : 'perfect';
  if (!answerable || onTopic === false || vital === 0) return 'wrong';
  return vital === null || vital === 1 ? 'perfect' : 'acceptable';
}

const points: Readonly<Record<Outcome, number | null>> = {
  perfect: 1,
  acceptable: 0.5,
  missing: 0,
  wrong: -1,
  unjudged: null,
};

/** CRAG's truthfulness points (Yang et al. 2024): 1, 0.5, 0, and -1 for a wrong answer, since silence beats error. In [-1, 1]; null when unjudged. */
export function truthfulness(outcome: Outcome): number | null {
  return points[outcome];
}
