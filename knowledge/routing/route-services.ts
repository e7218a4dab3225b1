import type { AnswerService } from '../answer.ts';
import { messagesIn } from '../answering/messages/messages.ts';
import type { Catalogue } from '../catalogue.ts';
import { type AnswerLanguage, localise } from '../language.ts';
import type { Service } from '../service.ts';
import type { Settings } from '../settings.ts';
import type { Need } from '../understanding/understanding.ts';

/** What is known of the person when services are chosen. */
export interface RoutingFacts {
  /** Topics of the answer, primary first. */
  readonly topics: readonly string[];
  readonly needs: readonly Need[];
  readonly childAge: number | null;
  readonly kommune: string | null;
  readonly language: AnswerLanguage;
}

/** How much each further topic, and each further service of a topic, counts beside the one before. */
const furtherTopic = 0.6;
const furtherService = 0.7;

/**
 * The services where the task is done, most fitting first: those the topics list, and those the service model hears in
 * the question. Only services with a public address or a phone number; nothing of the conversation goes into a link.
 */
export function routeServices(
  facts: RoutingFacts,
  catalogue: Catalogue,
  settings: Settings['routing'],
): readonly AnswerService[] {
  const scores = new Map<string, { score: number; reason: string }>();
  const messages = messagesIn(facts.language);
  facts.topics.forEach((id, topicRank) => {
    const topic = catalogue.topics.find((each) => each.id === id);
    topic?.services.forEach((service, rank) => {
      const score = furtherTopic ** topicRank * furtherService ** rank;
      const reason = messages.serviceForTopic(localise(topic.names, facts.language));
      if (score > (scores.get(service)?.score ?? 0)) scores.set(service, { score, reason });
    });
  });
  for (const { id, p } of facts.needs.flatMap(({ prediction }) => prediction.services)) {
    const known = scores.get(id);
    if (!known && p < settings.intentAt) continue;
    scores.set(id, { score: (known?.score ?? 0) + p, reason: known?.reason ?? messages.serviceForIntent });
  }
  return [...scores]
    .filter(([, { score }]) => score >= settings.showAt)
    .toSorted(([, a], [, b]) => b.score - a.score)
    .flatMap(([id, { reason }]) => {
      const service = catalogue.services.find((each) => each.id === id);
      return service ? (toAnswerService(service, reason, facts, catalogue) ?? []) : [];
    })
    .slice(0, settings.limit);
}

function toAnswerService(
  service: Service,
  reason: string,
  { childAge, kommune, language }: RoutingFacts,
  catalogue: Catalogue,
): AnswerService | null {
  const local = service.municipal.find((entry) => entry.kommune === kommune);
  const url = local?.url ?? service.url;
  if (url === null && service.phone === null) return null;
  const municipality = catalogue.municipalities.find(({ number }) => number === local?.kommune);
  return {
    id: service.id,
    name: localise(service.names, language),
    url,
    provider: service.provider,
    login: service.login,
    forChild: accessFor(service, childAge, language),
    reason: municipality ? messagesIn(language).serviceMunicipal(municipality.name) : reason,
  };
}

/** What a parent may do there for a child of that age; for all ages when the age is not known; null when it makes no difference. */
function accessFor(service: Service, childAge: number | null, language: AnswerLanguage): string | null {
  if (service.forChild.length === 0) return null;
  if (childAge !== null) {
    const band = service.forChild.find(({ from, to }) => from <= childAge && childAge <= to);
    return band ? localise(band.text, language) : null;
  }
  const messages = messagesIn(language);
  return service.forChild
    .map(({ from, to, text }) => `${messages.ageBand(from, to)}: ${localise(text, language)}`)
    .join(' ');
}
