import type { AlertModel } from '../../safety/alert-model.ts';
import { findAlerts } from '../../safety/find-alerts.ts';
import { splitSentences } from '../../text/sentences.ts';
import { tokenise } from '../../text/tokenise.ts';
import { asksSomething } from '../../understanding/asking.ts';
import { namesNoSubject } from '../../understanding/follow-up.ts';
import { splitClauses } from '../../understanding/split-clauses.ts';
import { understandQuestion } from '../../understanding/understand-question.ts';
import type { Understanding } from '../../understanding/understanding.ts';
import { composeAlertOnly } from '../compose-fixed.ts';
import type { State, StepContext } from '../state.ts';

/** Words that the rest of a message must hold to be a question of its own. */
const leastWords = 3;

/**
 * Reads language, follow-up, needs, kind of question and the child's age. What raised an alert is not searched for as
 * well; a message that is an alarm and asks nothing is settled: the alert is the answer.
 */
export function understand(state: State, { knowledge }: StepContext): State {
  const { question, alertKinds } = state;
  if (alertKinds.length === 0) return { ...state, understanding: understandQuestion(question, knowledge) };
  const rest = withoutAlarm(question.text, knowledge.alertModel);
  const understanding = understandQuestion(question, knowledge, rest ?? question.text);
  const asksNothing = rest === null && !isQuestion(question.text, understanding);
  return { ...state, understanding, draft: asksNothing ? composeAlertOnly(understanding.answerLanguage) : null };
}

/**
 * The sentences that raise no alert, and of one that does, the clauses that ask for something else; null when they say too
 * little to be a question of their own.
 */
function withoutAlarm(text: string, alertModel: AlertModel): string | null {
  const isCalm = (words: string) => findAlerts(words, alertModel).length === 0;
  const calm = splitSentences(text).flatMap((sentence) => {
    if (isCalm(sentence)) return [sentence];
    return splitClauses(sentence)
      .slice(1)
      .filter((clause) => isCalm(clause) && !namesNoSubject(clause));
  });
  const rest = calm.join(' ');
  return tokenise(rest).length >= leastWords ? rest : null;
}

/** With a question mark, by how it begins, or by the kind of question it is: a false alarm must not cost a family its answer. */
function isQuestion(text: string, { needs }: Understanding): boolean {
  return text.includes('?') || asksSomething(text) || needs.some(({ kind }) => kind !== 'general');
}
