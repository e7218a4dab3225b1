import type { AnswerService } from '../answer.ts';
import { messagesIn } from '../answering/messages/messages.ts';
import type { Catalogue } from '../catalogue.ts';
import { type AnswerLanguage, localise } from '../language.ts';
import type { Service } from '../service.ts';
import type { Settings } from '../settings.ts';
import type { Topic } from '../topic.ts';
import type { Need } from '../understanding/understanding.ts';
import { accessFor } from './child-access.ts';
import { providerName } from './provider-names.ts';

/** What is known of the person when services are chosen. */
export interface RoutingFacts {
  /** Topics of the answer, primary first. */
  readonly topics: readonly string[];
  readonly needs: readonly Need[];
  readonly childAge: number | null;
  readonly kommune: string | null;
  readonly language: AnswerLanguage;
  /** The municipality's own page about a topic, when the index holds one. */
  localPage(topic: string): string | null;
}

/** How much each further topic, and each further service of a topic, counts beside the one before. */
const furtherTopic = 0.75;
const furtherService = 0.7;
/** A service of at least this many topics is a general one (an inbox, a complaint): it says little about each of them. */
const generalFrom = 5;
const generalShare = 0.6;
/** What a service where one complains gains when the question is about a complaint, and counts when it is not. */
const complaintGain = 0.7;
const noComplaintShare = 0.5;
const complains = /klag|complain|appeal/iu;

interface Candidate {
  readonly service: Service;
  readonly topic: Topic | null;
  readonly score: number;
}

/**
 * The services where the task is done, most fitting first: those the topics list, and those the service model hears in
 * the question. One or two for a narrow question: a general service comes after the topic's own only when it was asked
 * for. A municipal service leads to the municipality's own page, and to the guide's page about the topic when that is
 * not known. Nothing of the conversation goes into a link.
 */
export function routeServices(
  facts: RoutingFacts,
  catalogue: Catalogue,
  settings: Settings['routing'],
): readonly AnswerService[] {
  const candidates = new Map<string, Candidate>();
  for (const candidate of [...listedServices(facts, catalogue), ...intendedServices(facts, catalogue, settings)]) {
    const known = candidates.get(candidate.service.id);
    if (!known) candidates.set(candidate.service.id, candidate);
    else if (candidate.topic === null) {
      candidates.set(candidate.service.id, { ...known, score: known.score + candidate.score });
    } else if (candidate.score > known.score) candidates.set(candidate.service.id, candidate);
  }
  return [...candidates.values()]
    .filter(({ score }) => score >= settings.showAt)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, settings.limit)
    .map((candidate) => toAnswerService(candidate, facts, catalogue));
}

function listedServices({ topics, needs }: RoutingFacts, catalogue: Catalogue): Candidate[] {
  const isComplaint = needs.some(({ kind }) => kind === 'complaint');
  return topics.flatMap((id, topicRank) => {
    const topic = catalogue.topics.find((each) => each.id === id);
    if (!topic) return [];
    return topic.services.flatMap((serviceId, rank): Candidate[] => {
      const service = catalogue.services.find((each) => each.id === serviceId);
      if (!service) return [];
      const fit = furtherService ** rank * shareOf(service, { rank, isComplaint, topic }, catalogue);
      const gain = isComplaint && takesComplaints(service) ? complaintGain : 0;
      return [{ service, topic, score: furtherTopic ** topicRank * (fit + gain) }];
    });
  });
}

function shareOf(
  service: Service,
  { rank, isComplaint, topic }: { readonly rank: number; readonly isComplaint: boolean; readonly topic: Topic },
  catalogue: Catalogue,
): number {
  const isItsOwn = service.topics[0] === topic.id;
  if (!isComplaint && !isItsOwn && takesComplaints(service)) return noComplaintShare;
  return rank > 0 && isGeneral(service, catalogue) ? generalShare : 1;
}

function takesComplaints({ names, does }: Service): boolean {
  return complains.test([names.nb, ...does.nb].join('\n'));
}

function isGeneral({ id }: Service, { topics }: Catalogue): boolean {
  return topics.filter(({ services }) => services.includes(id)).length >= generalFrom;
}

/** Belief in a service from which it is shown when the answer has no topic: a case of one's own, say. */
const aloneAt = 0.3;

/** A service that none of the topics lists must be heard clearly: the model knows no question without a service. */
function intendedServices(
  { needs, topics }: RoutingFacts,
  catalogue: Catalogue,
  settings: Settings['routing'],
): Candidate[] {
  const listed = new Set(catalogue.topics.flatMap(({ id, services }) => (topics.includes(id) ? services : [])));
  const unlistedAt = topics.length === 0 ? aloneAt : settings.intentAt;
  return needs
    .flatMap(({ prediction }) => prediction.services)
    .filter(({ id, p }) => listed.has(id) || p >= unlistedAt)
    .flatMap(({ id, p }): Candidate[] => {
      const service = catalogue.services.find((each) => each.id === id);
      return service ? [{ service, topic: null, score: topics.length === 0 ? 1 + p : p }] : [];
    });
}

function toAnswerService({ service, topic }: Candidate, facts: RoutingFacts, catalogue: Catalogue): AnswerService {
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
