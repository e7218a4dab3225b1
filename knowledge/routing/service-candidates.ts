import type { Catalogue } from '../catalogue.ts';
import type { Service } from '../service.ts';
import type { Topic } from '../topic.ts';
import { scaledLogOdds } from '../understanding/logistic-sum.ts';
import type { Need } from '../understanding/understanding.ts';

/** What speaks for and against showing a service. The names of the weights in `settings.routing`. */
export interface ServiceSigns {
  /** 1: a topic of the answer lists it first. */
  readonly first: number;
  /** 1: a topic of the answer lists it, and none lists it first. */
  readonly further: number;
  /** Belief in the likeliest of the topics that list it, in [0, 1]. */
  readonly believed: number;
  /** 1: the answer's first topic lists it. */
  readonly firstTopic: number;
  /** 1: a quoted article names it first among its own services. */
  readonly stated: number;
  /** How far the service model hears it in the question, as scaled log-odds in [-1, 1]. */
  readonly heard: number;
  /** How little a complaint is asked for, in [0, 1], where one complains; 0 elsewhere, and on the service's own topic. */
  readonly unasked: number;
}

/** A service that may be shown, the topic it would be shown for, and what speaks for it. */
export interface ServiceCandidate {
  readonly service: Service;
  /** Null: no topic of the answer lists it. */
  readonly topic: Topic | null;
  readonly signs: ServiceSigns;
  /** Belief of the service model, in [0, 1]. */
  readonly intent: number;
}

/** What candidates are found by. */
export interface CandidateFacts {
  /** Topics of the answer, primary first. */
  readonly topics: readonly string[];
  readonly needs: readonly Need[];
  /** The services each quoted article names, in its own order. */
  readonly stated: readonly (readonly string[])[];
  /** Belief that a complaint is asked about, by the sections that answer, in [0, 1]. */
  readonly complaint: number;
}

/** Intents below this bring no candidate of their own. */
const leastIntent = 0.05;
const complains = /klag|complain|appeal/iu;

/** The services that topics of the answer list, that its articles name, or that the service model hears; those we know only. */
export function serviceCandidates(facts: CandidateFacts, catalogue: Catalogue): readonly ServiceCandidate[] {
  const topics = facts.topics.flatMap((id) => catalogue.topics.find((topic) => topic.id === id) ?? []);
  const intents = highest(facts.needs.flatMap(({ prediction }) => prediction.services));
  const beliefs = highest(facts.needs.flatMap(({ prediction }) => prediction.topics));
  const heard = [...intents].filter(([, p]) => p >= leastIntent).map(([id]) => id);
  const ids = new Set([...topics.flatMap(({ services }) => services), ...facts.stated.flat(), ...heard]);
  const asksToComplain = facts.needs.some(({ kind }) => kind === 'complaint') ? 1 : facts.complaint;
  return [...ids].flatMap((id): ServiceCandidate[] => {
    const service = catalogue.services.find((each) => each.id === id);
    if (!service) return [];
    const listing = topics.filter(({ services }) => services.includes(id));
    const isFirst = listing.some(({ services }) => services[0] === id);
    const isItsOwn = listing.some((topic) => service.topics[0] === topic.id);
    const intent = intents.get(id) ?? 0;
    const signs = {
      first: Number(isFirst),
      further: Number(!isFirst && listing.length > 0),
      believed: Math.max(0, ...listing.map((topic) => beliefs.get(topic.id) ?? 0)),
      firstTopic: Number(listing.some((topic) => topic.id === facts.topics[0])),
      stated: Number(facts.stated.some(([first]) => first === id)),
      heard: scaledLogOdds(intent),
      unasked: takesComplaints(service) && !isItsOwn ? 1 - asksToComplain : 0,
    };
    return [{ service, topic: listing[0] ?? null, signs, intent }];
  });
}

function takesComplaints({ names, does }: Service): boolean {
  return complains.test([names.nb, ...does.nb].join('\n'));
}

/** The highest belief in each id over several needs. */
function highest(beliefs: readonly { readonly id: string; readonly p: number }[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { id, p } of beliefs) most.set(id, Math.max(most.get(id) ?? 0, p));
  return most;
}
