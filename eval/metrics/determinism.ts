import { groupBy } from '../../knowledge/group-by.ts';

/**
 * Share of the questions asked more than once that were answered the same each time; null when none was repeated.
 * `answers` are (question id, answer) pairs; an answer is whatever must not vary, without ids and timings.
 */
export function determinism(answers: readonly { readonly id: string; readonly answer: string }[]): number | null {
  const repeated = [...groupBy(answers, ({ id }) => id).values()].filter((group) => group.length > 1);
  if (repeated.length === 0) return null;
  return repeated.filter((group) => group.every(({ answer }) => answer === group[0]?.answer)).length / repeated.length;
}
