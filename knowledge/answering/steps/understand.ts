import type { AlertModel } from '../../safety/alert-model.ts';
import { findAlerts } from '../../safety/find-alerts.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokenise.ts';
import { understandQuestion } from '../../understanding/understand-question.ts';
import type { State, StepContext } from '../state.ts';

/** Words that the rest of a message must hold to be a question of its own. */
const leastWords = 3;

/** Reads language, follow-up, needs, kind of question and the child's age. What raised an alert is not searched for as well. */
export function understand(state: State, { knowledge }: StepContext): State {
  const { question, alertKinds } = state;
  const asks = alertKinds.length > 0 ? withoutAlarm(question.text, knowledge.alertModel) : question.text;
  return { ...state, understanding: understandQuestion(question, knowledge.topicModel, asks) };
}

/** The sentences that raise no alert; the whole text when they say too little. */
function withoutAlarm(text: string, alertModel: AlertModel): string {
  const calm = splitSentences(text).filter((sentence) => findAlerts(sentence, alertModel).length === 0);
  const rest = calm.join(' ');
  return tokenise(rest).length >= leastWords ? rest : text;
}
