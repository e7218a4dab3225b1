import { routeServices } from '../../routing/route-services.ts';
import { type State, type StepContext, understandingOf } from '../state.ts';

/** Finds the services where the task is done, for the topics of the draft. */
export function routeToServices(state: State, { knowledge, emit }: StepContext): State {
  const { draft } = state;
  if (!draft || draft.status === 'out-of-scope' || state.scope === 'small-talk') return state;
  const understanding = understandingOf(state);
  const services = routeServices(
    {
      topics: draft.topics,
      needs: understanding.needs,
      childAge: understanding.childAge,
      kommune: state.question.kommune,
      language: understanding.answerLanguage,
    },
    knowledge.catalogue,
    knowledge.settings.routing,
  );
  for (const service of services) emit({ type: 'service-added', service });
  return { ...state, services };
}
