import { publicNumbersOf } from '../../public-numbers.ts';
import { redactPersonalData } from '../../text/personal-data.ts';
import type { State, StepContext } from '../state.ts';

/** Takes personal data out of the question and its history; after this step nothing sees what was typed. */
export function redact(state: State, { knowledge }: StepContext): State {
  const publicNumbers = publicNumbersOf(knowledge.catalogue);
  const { question } = state;
  const { text, redactions } = redactPersonalData(question.text, publicNumbers);
  const history = question.history.map((turn) => ({
    question: redactPersonalData(turn.question, publicNumbers).text,
    ...(turn.answer === undefined ? {} : { answer: redactPersonalData(turn.answer, publicNumbers).text }),
  }));
  return { ...state, question: { ...question, text, history }, redactions };
}
