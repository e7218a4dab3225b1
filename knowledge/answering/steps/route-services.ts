import type { Knowledge } from '../../knowledge.ts';
import { localPage } from '../../routing/local-page.ts';
import { type RoutingFacts, routeServices } from '../../routing/route-services.ts';
import { askedMunicipality } from '../asked-municipality.ts';
import { type Draft, type State, type StepContext, understandingOf } from '../state.ts';

/** Finds the services where the task is done, for the topics of the draft. */
export function routeToServices(state: State, { knowledge, emit }: StepContext): State {
  const { draft } = state;
  const hasTask = draft?.status === 'answered' || draft?.status === 'partial' || state.scope === 'own-case';
  if (!draft || !hasTask) return state;
  const services = routeServices(
    routingFacts(state, draft, knowledge),
    knowledge.catalogue,
    knowledge.settings.routing,
  );
  for (const service of services) emit({ type: 'service-added', service });
  return { ...state, services };
}

/** What routing needs to know of a question and of what is said to it. */
export function routingFacts(state: State, { topics, citations }: Draft, knowledge: Knowledge): RoutingFacts {
  const { store, sectionModel } = knowledge;
  const understanding = understandingOf(state);
  const needs = state.found.length > 0 ? state.found.map(({ need }) => need) : understanding.needs;
  const kommune = askedMunicipality(state, knowledge);
  const quoted = [...new Set(citations.map(({ articleId }) => articleId))].flatMap((id) => store.article(id) ?? []);
  const asked = needs.map(({ asks }) => sectionModel.sectionsFor(asks, topics[0] ?? null).get('complaint') ?? 0);
  return {
    topics,
    needs,
    stated: quoted.map(({ services }) => services),
    complaint: Math.max(0, ...asked),
    childAge: understanding.childAge,
    kommune,
    language: understanding.answerLanguage,
    localPage: (topic) => localPage(topic, kommune, store),
  };
}
