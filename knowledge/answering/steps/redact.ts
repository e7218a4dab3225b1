import type { Catalogue } from '../../catalogue.ts';
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

const known = new WeakMap<Catalogue, ReadonlySet<string>>();

/** The digits of every number that we publish ourselves. */
function publicNumbersOf(catalogue: Catalogue): ReadonlySet<string> {
  const found = known.get(catalogue);
  if (found) return found;
  const numbers = [
    ...catalogue.helplines.map(({ number }) => number),
    ...catalogue.services.flatMap(({ phone }) => phone?.number ?? []),
  ].map((number) => number.replace(/\D/g, ''));
  const set = new Set(numbers);
  known.set(catalogue, set);
  return set;
}
