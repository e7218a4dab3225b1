import type { Knowledge } from '../../knowledge.ts';
import { type Scope, scopeOf } from '../../safety/scope.ts';
import { composeScopeReply, type FixedScope } from '../compose-fixed.ts';
import { type State, type StepContext, understandingOf } from '../state.ts';

/**
 * Settles the reply when articles may not give it. Medical advice goes on: there may be general information to add. So
 * does what the topic model takes for another world than ours, or for a subject that no topic treats: the index may hold
 * what our topics do not.
 */
export function checkScope(state: State, { knowledge }: StepContext): State {
  const understanding = understandingOf(state);
  const scope = asksAdvice(state, knowledge)
    ? 'medical-advice'
    : scopeOf(state.question.text, understanding, knowledge.settings.scope);
  if (!isSettled(scope)) return { ...state, scope };
  return { ...state, scope, draft: composeScopeReply(scope, understanding, knowledge.catalogue) };
}

/**
 * What raised an alert is left out of what is understood, but advice is asked for by the whole message: «hun har feber, er
 * det vanlig etter vaksine?» must not be answered as a question about vaccines.
 */
function asksAdvice({ alertKinds, question }: State, { topicModel, settings }: Knowledge): boolean {
  if (alertKinds.length === 0) return false;
  return topicModel.predict(question.text).classes['medical-advice'] >= settings.scope.medicalAdvice;
}

function isSettled(scope: Scope): scope is FixedScope {
  return scope === 'own-case' || scope === 'small-talk' || scope === 'other-language';
}
