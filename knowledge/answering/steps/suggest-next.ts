import { suggestNext } from '../../routing/suggest-next.ts';
import { type State, type StepContext, understandingOf } from '../state.ts';

/** What often comes after, and questions that the same article answers. A clarification has its own. */
export function suggest(state: State, { knowledge }: StepContext): State {
  const { draft } = state;
  if (!draft || !['answered', 'partial'].includes(draft.status)) return state;
  return {
    ...state,
    ...suggestNext(draft, { knowledge, language: understandingOf(state).answerLanguage }),
  };
}
