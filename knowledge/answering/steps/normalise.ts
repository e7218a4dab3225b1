import { normaliseText } from '../../text/normalise.ts';
import type { State } from '../state.ts';

/** One form for what looks alike, invisible characters out, in the question and in what was said before. */
export function normalise(state: State): State {
  const { question } = state;
  const history = question.history.map((turn) => ({
    question: normaliseText(turn.question).trim(),
    ...(turn.answer === undefined ? {} : { answer: normaliseText(turn.answer).trim() }),
  }));
  return { ...state, question: { ...question, text: normaliseText(question.text).trim(), history } };
}
