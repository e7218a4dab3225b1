import type { Knowledge } from '../knowledge.ts';
import { contentWords } from '../text/content-words.ts';
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
}

/** A topic that a message may ask about, and what speaks for it. */
export interface NeedCandidate {
  readonly topic: string;
  readonly signs: NeedSigns;
}

/** Belief by the whole message that makes a topic a candidate: what a part alone hears is told of, and seldom asked about. */
const candidateAt = 0.02;
/** Parts read of a message at most: bounds the work a long one can cause. */
const maxParts = 24;

const border =
  /[,;:–?!.]\s|\s(?:og|samt|eller|men|fordi|når|hvis|viss|mens|medan|så|and|or|but|because|when|if|while|so)\s/iu;

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
  const believed = whole.topics.filter(({ p }) => p >= candidateAt);
  // Most messages are about one topic, and reading their parts would be half the work of understanding them.
  const parts = believed.length > 1 ? splitParts(text) : [];
  const predictions = parts.length > 1 ? parts.map((part) => topicModel.predict(part)) : [whole];
  const byPart = new Map<string, number>();
  for (const { id, p } of predictions.flatMap(({ topics }) => topics)) {
    byPart.set(id, Math.max(byPart.get(id) ?? 0, p));
  }
  const named = new Set(believed.length > 1 ? namedTopics(text, catalogue.topics) : []);
  return believed.map(({ id, p }) => ({
    topic: id,
    signs: {
      whole: scaledLogOdds(p),
      part: scaledLogOdds(byPart.get(id) ?? 0),
      named: named.has(id) ? (byPart.get(id) ?? 0) : 0,
    },
  }));
}
