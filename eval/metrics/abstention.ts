import type { AnswerStatus } from '../../knowledge/answer.ts';

/** Whether an answer of substance was given: every other status holds back, asks, or points elsewhere. */
export function givesAnswer(status: AnswerStatus): boolean {
  return status === 'answered' || status === 'partial';
}

/** How well the guide knows when not to answer. */
export interface Abstention {
  /** Of those held back, the share that should have been; null when none was. */
  readonly precision: number | null;
  /** Of those that should be held back, the share that was; null when none should. */
  readonly recall: number | null;
  /** Questions held back, and questions that should be. */
  readonly heldBack: number;
  readonly unanswerable: number;
}

/** Abstention precision and recall: unanswerable is the positive class (SQuAD 2.0's question, Rajpurkar et al. 2018). */
export function abstention(cases: readonly { readonly answerable: boolean; readonly answered: boolean }[]): Abstention {
  const heldBack = cases.filter(({ answered }) => !answered);
  const unanswerable = cases.filter(({ answerable }) => !answerable);
  const right = heldBack.filter(({ answerable }) => !answerable).length;
  return {
    precision: heldBack.length === 0 ? null : right / heldBack.length,
    recall: unanswerable.length === 0 ? null : right / unanswerable.length,
    heldBack: heldBack.length,
    unanswerable: unanswerable.length,
  };
}
