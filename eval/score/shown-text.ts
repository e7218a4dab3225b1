import type { Answer } from '../../knowledge/answer.ts';

/**
 * What nuggets and forbidden patterns are matched against: the answer's own text. Alerts, service cards and next steps
 * stand beside it and do not count as having answered.
 */
export function answerText(answer: Answer | null): string {
  return answer?.text ?? '';
}

/** Everything of an answer that its reader, or a log that kept it, would see: where leaked personal data is looked for. */
export function everythingShown(answer: Answer): string {
  const { id: _id, timings: _timings, ...rest } = answer;
  return JSON.stringify(rest);
}

/** What must be equal when the same question is asked again: all but the id and the timings. */
export function stableAnswer(answer: Answer | null): string {
  return answer === null ? 'null' : everythingShown(answer);
}
