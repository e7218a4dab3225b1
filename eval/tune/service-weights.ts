import { routingFacts } from '../../knowledge/answering/steps/route-services.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type ServiceSigns, serviceCandidates } from '../../knowledge/routing/service-candidates.ts';
import type { SetQuestion } from '../set/question.ts';
import { type Asked, askForStates, crossParts } from './asked.ts';
import { fitLogistic, type LogisticWeights, logistic, type Observation } from './fit-logistic.ts';

/** What came of fitting the weights of services. */
export interface ServiceFit {
  readonly questions: number;
  readonly candidates: number;
  /** Mean negative log-likelihood of candidates that the weights were not fitted on. */
  readonly surprise: number;
  readonly weights: LogisticWeights<keyof ServiceSigns>;
}

type Candidates = Pick<Asked, 'question'> & { readonly observations: readonly Observation<keyof ServiceSigns>[] };

/**
 * Fits the weights of `settings.routing` to the questions that name acceptable services and get an answer: a candidate is
 * right when it is among them. `surprise` is cross-validated; the weights are fitted on all.
 */
export async function fitServiceWeights(all: readonly SetQuestion[], knowledge: Knowledge): Promise<ServiceFit> {
  const asked = await askForStates(
    all.filter(({ services }) => services !== undefined),
    knowledge,
  );
  const questions = asked.flatMap((each): Candidates[] => {
    const { draft } = each.state;
    if (!draft || !['answered', 'partial'].includes(draft.status) || draft.topics.length === 0) return [];
    const candidates = serviceCandidates(routingFacts(each.state, draft, knowledge), knowledge.catalogue);
    const isRight = (id: string) => each.question.services?.includes(id) === true;
    const observations = candidates.map(({ signs, service }) => ({ signs, isSo: isRight(service.id) }));
    return [{ question: each.question, observations }];
  });
  const observationsOf = (some: readonly Candidates[]) => some.flatMap(({ observations }) => observations);
  const losses = crossParts(questions).flatMap(({ rest, part }) => {
    const weights = fitLogistic(observationsOf(rest));
    return observationsOf(part).map(({ signs, isSo }) => {
      const p = logistic(signs, weights);
      return -Math.log(isSo ? p : 1 - p);
    });
  });
  return {
    questions: questions.length,
    candidates: losses.length,
    surprise: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
    weights: fitLogistic(observationsOf(questions)),
  };
}
