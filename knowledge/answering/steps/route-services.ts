import { localPage } from '../../routing/local-page.ts';
import { routeServices } from '../../routing/route-services.ts';
import { askedMunicipality } from '../asked-municipality.ts';
import { type State, type StepContext, understandingOf } from '../state.ts';

/** Finds the services where the task is done, for the topics of the draft. */
export function routeToServices(state: State, { knowledge, emit }: StepContext): State {
  const { draft } = state;
  const hasTask = draft?.status === 'answered' || draft?.status === 'partial' || state.scope === 'own-case';
  if (!draft || !hasTask) return state;
  const understanding = understandingOf(state);
  const kommune = askedMunicipality(state, knowledge);
  const services = routeServices(
    {
      topics: draft.topics,
      needs: understanding.needs,
      childAge: understanding.childAge,
      kommune,
      language: understanding.answerLanguage,
      localPage: (topic) => localPage(topic, kommune, knowledge.store),
    },
    knowledge.catalogue,
    knowledge.settings.routing,
  );
  for (const service of services) emit({ type: 'service-added', service });
  return { ...state, services };
}
