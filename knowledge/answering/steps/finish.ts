import { composeNoCoverage } from '../compose-fixed.ts';
import { type State, type StepContext, understandingOf } from '../state.ts';

/** Sees to it that something is said, and that it begins with what was shown first. */
export function finish(state: State, { knowledge }: StepContext): State {
  const draft = state.draft ?? composeNoCoverage(understandingOf(state), [], knowledge.catalogue);
  return { ...state, draft: { ...draft, blocks: [...state.opening, ...draft.blocks] } };
}
