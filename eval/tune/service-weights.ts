import { routingFacts } from '../../knowledge/answering/steps/route-services.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type ServiceSigns, serviceCandidates } from '../../knowledge/routing/service-candidates.ts';
import type { SetQuestion } from '../set/question.ts';
import { type Asked, askForStates } from './asked.ts';
import type { Observation } from './fit-logistic.ts';
import { type FittedWeights, fitWeights } from './fit-weights.ts';

/**
 * Fits the weights of `settings.routing` to the questions that name acceptable services and get an answer: a candidate is
 * right when it is among them.
 */
export async function fitServiceWeights(
  all: readonly SetQuestion[],
  knowledge: Knowledge,
): Promise<FittedWeights<keyof ServiceSigns>> {
  const asked = await askForStates(
    all.filter(({ services }) => services !== undefined),
    knowledge,
  );
  return fitWeights(asked.map((each) => ({ question: each.question, observations: observe(each, knowledge) })));
}

function observe({ question, state }: Asked, knowledge: Knowledge): Observation<keyof ServiceSigns>[] {
  const { draft } = state;
  if (!draft || !['answered', 'partial'].includes(draft.status) || draft.topics.length === 0) return [];
  const candidates = serviceCandidates(routingFacts(state, draft, knowledge), knowledge.catalogue);
  return candidates.map(({ signs, service }) => ({ signs, isSo: question.services?.includes(service.id) === true }));
}
