import { understandQuestion } from '../../understanding/understand-question.ts';
import type { State, StepContext } from '../state.ts';

/** Reads language, follow-up, needs, kind of question and the child's age. */
export function understand(state: State, { knowledge }: StepContext): State {
  return { ...state, understanding: understandQuestion(state.question, knowledge.topicModel) };
}
