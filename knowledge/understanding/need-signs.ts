import type { Knowledge } from '../knowledge.ts';
import { contentWords } from '../text/content-words.ts';
import { splitSentences } from '../text/sentences.ts';
import { asksSomething } from './asking.ts';
import { namedTopics } from './compared-topics.ts';
import { scaledLogOdds } from './logistic-sum.ts';
import type { TopicPrediction } from './understanding.ts';

/** What speaks for a topic being asked about. The names of the weights in `settings.needs`. */
export interface NeedSigns {
  /** Belief in it by the whole message, as scaled log-odds in [-1, 1]. */
  readonly whole: number;
  /** Belief in it by the part of the message that believes most in it, likewise. */
  readonly part: number;
  /** How sure the part is of it where the message names it, in [0, 1]; 0 where it does not. */
  readonly named: number;
  /** Belief in it by the part of a sentence that asks which believes most in it, as scaled log-odds. */
  readonly asked: number;
}

/** A topic that a message may ask about, and what speaks for it. */
export interface NeedCandidate {
  readonly topic: string;
  readonly signs: NeedSigns;
}

/** Belief that makes a topic a candidate: by the whole message, or by a part of a sentence that asks. */
const candidateAt = { whole: 0.02, asked: 0.3 } as const;
/** Parts read of a message at most: bounds the work a long one can cause. */
const maxParts = 24;

const border =
  /[,;:–?!.]\s|\s(?:og|å|samt|eller|men|fordi|når|hvis|viss|mens|medan|så|pluss|and|or|but|because|when|if|while|so|plus)\s/iu;

/** The parts of a message between stops and joining words, where at least one word tells something. */
export function splitParts(text: string): readonly string[] {
  const parts = text.split(border).map((part) => part.trim());
  return parts.filter((part) => contentWords(part).length > 0).slice(0, maxParts);
}

/** The topics that a message may ask about, the likeliest by the whole first. `whole`: what the topic model believes of it. */
export function needCandidates(
  text: string,
  whole: TopicPrediction,
  { topicModel, catalogue }: Pick<Knowledge, 'topicModel' | 'catalogue'>,
): readonly NeedCandidate[] {
  const parts = splitSentences(text).flatMap((sentence) => {
    const isAsked = asksSomething(sentence);
    return splitParts(sentence).map((part) => ({ part, isAsked }));
  });
  const read =
    parts.length > 1
      ? parts.slice(0, maxParts).map(({ part, isAsked }) => ({ isAsked, topics: topicModel.predict(part).topics }))
      : [{ isAsked: true, topics: whole.topics }];
  const byPart = highest(read);
  const byAsked = highest(read.filter(({ isAsked }) => isAsked));
  const believed = new Map(whole.topics.map(({ id, p }) => [id, p]));
  const ids = new Set([
    ...whole.topics.filter(({ p }) => p >= candidateAt.whole).map(({ id }) => id),
    ...[...byAsked].filter(([, p]) => p >= candidateAt.asked).map(([id]) => id),
  ]);
  const named = new Set(ids.size > 1 ? namedTopics(text, catalogue.topics) : []);
  return [...ids].map((id) => ({
    topic: id,
    signs: {
      whole: scaledLogOdds(believed.get(id) ?? 0),
      part: scaledLogOdds(byPart.get(id) ?? 0),
      named: named.has(id) ? (byPart.get(id) ?? 0) : 0,
      asked: scaledLogOdds(byAsked.get(id) ?? 0),
    },
  }));
}

/** The most that is believed of each topic. */
function highest(read: readonly { readonly topics: TopicPrediction['topics'] }[]): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { id, p } of read.flatMap(({ topics }) => topics)) most.set(id, Math.max(most.get(id) ?? 0, p));
  return most;
}
