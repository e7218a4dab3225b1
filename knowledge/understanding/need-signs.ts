import type { Knowledge } from '../knowledge.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';
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

/** Beliefs that make a topic a candidate, by the whole and by a part. */
const candidateAt = { whole: 0.02, part: 0.3 };
/** Parts read of a message at most: bounds the work a long one can cause. */
const maxParts = 24;

const border =
  /[,;:–?!.]\s|\s(?:og|samt|eller|men|fordi|når|hvis|viss|mens|medan|så|and|or|but|because|when|if|while|so)\s/iu;

/** The parts of a message between stops and joining words, where at least one word tells something. */
export function splitParts(text: string): readonly string[] {
  const parts = text.split(border).map((part) => part.trim());
  return parts.filter((part) => tokenise(part).some((word) => !isStopWord(bridgeWord(word)))).slice(0, maxParts);
}

/** The topics that a message may ask about. `whole`: what the topic model believes of it. */
export function needCandidates(
  text: string,
  whole: TopicPrediction,
  { topicModel, catalogue }: Pick<Knowledge, 'topicModel' | 'catalogue'>,
): readonly NeedCandidate[] {
  const parts = splitParts(text);
  const predictions = parts.length > 1 ? parts.map((part) => topicModel.predict(part)) : [whole];
  const byPart = new Map<string, number>();
  for (const { id, p } of predictions.flatMap(({ topics }) => topics)) {
    byPart.set(id, Math.max(byPart.get(id) ?? 0, p));
  }
  const byWhole = new Map(whole.topics.map(({ id, p }) => [id, p]));
  const named = new Set(namedTopics(text, catalogue.topics));
  const topics = new Set([
    ...[...byWhole].filter(([, p]) => p >= candidateAt.whole).map(([id]) => id),
    ...[...byPart].filter(([, p]) => p >= candidateAt.part).map(([id]) => id),
    ...named,
  ]);
  return [...topics].map((topic) => ({
    topic,
    signs: {
      whole: scaledLogOdds(byWhole.get(topic) ?? 0),
      part: scaledLogOdds(byPart.get(topic) ?? 0),
      named: named.has(topic) ? (byPart.get(topic) ?? 0) : 0,
    },
  }));
}
