import type { AnswerService } from '../answer.ts';
import { messagesIn } from '../answering/messages/messages.ts';
import type { Catalogue } from '../catalogue.ts';
import { type AnswerLanguage, localise } from '../language.ts';
import type { Settings } from '../settings.ts';
import { logisticSum } from '../understanding/logistic-sum.ts';
import { accessFor } from './child-access.ts';
import { providerName } from './provider-names.ts';
import { type CandidateFacts, type ServiceCandidate, serviceCandidates } from './service-candidates.ts';

/** What is known of the person and of the answer when services are chosen. */
export interface RoutingFacts extends CandidateFacts {
  readonly childAge: number | null;
  readonly kommune: string | null;
  readonly language: AnswerLanguage;
  /** The municipality's own page about a topic, when the index holds one. */
  localPage(topic: string): string | null;
}

/** Belief in a service from which it is shown when the answer has no topic: a case of one's own, say. */
const aloneAt = 0.3;

/**
 * The services where the task is done, most fitting first: one for a narrow question, more when they are likely to be
 * wanted as well (`serviceCandidates`, `settings.routing`). A municipal service leads to the municipality's own page, and
 * to the guide's page about the topic when that is not known. Nothing of the conversation goes into a link.
 */
export function routeServices(
  facts: RoutingFacts,
  catalogue: Catalogue,
  settings: Settings['routing'],
): readonly AnswerService[] {
  const hasTopic = facts.topics.length > 0;
  const fitting = serviceCandidates(facts, catalogue)
    .map((candidate) => ({
      candidate,
      fit: hasTopic ? logisticSum(candidate.signs, settings.weights) : candidate.intent,
    }))
    .toSorted((a, b) => b.fit - a.fit || (a.candidate.service.id < b.candidate.service.id ? -1 : 1));
  const least = (rank: number) => (!hasTopic ? aloneAt : rank === 0 ? settings.showAt : settings.alsoAt);
  return fitting
    .filter(({ fit }, rank) => fit >= least(rank))
    .slice(0, settings.limit)
    .map(({ candidate }) => toAnswerService(candidate, facts, catalogue));
}

function toAnswerService(
  { service, topic }: ServiceCandidate,
  facts: RoutingFacts,
  catalogue: Catalogue,
): AnswerService {
  const { childAge, kommune, language } = facts;
  const messages = messagesIn(language);
  const local = service.municipal.find((entry) => entry.kommune === kommune);
  const about = topic?.id ?? service.topics[0] ?? null;
  const ownPage = local?.url ?? (service.url === null && about ? facts.localPage(about) : null);
  const municipality = ownPage ? catalogue.municipalities.find(({ number }) => number === kommune) : undefined;
  return {
    id: service.id,
    name: localise(service.names, language),
    url: ownPage ?? service.url ?? (about ? `/tema/${about}` : null),
    provider: providerName(service.provider, language),
    login: service.login,
    forChild: accessFor(service, childAge, language),
    reason: municipality
      ? messages.serviceMunicipal(municipality.name)
      : topic
        ? messages.serviceForTopic(localise(topic.names, language))
        : messages.serviceForIntent,
  };
}
