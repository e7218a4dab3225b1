import type { AnswerLanguage } from '../language.ts';

/** What a question asks for: decides which sections answer it. */
export type QuestionKind =
  | 'what'
  | 'who'
  | 'how'
  | 'how-long'
  | 'when'
  | 'where'
  | 'which'
  | 'difference'
  | 'combine'
  | 'what-if'
  | 'complaint'
  | 'general';

/** A belief with its weight, in [0, 1]. */
export interface Belief {
  readonly id: string;
  readonly p: number;
}

/** The classes beside the topics that the topic model knows. */
export type QuestionClass =
  | 'topic'
  | 'out-of-scope'
  | 'not-covered'
  | 'medical-advice'
  | 'own-case'
  | 'small-talk'
  /** About us, and about no topic more than another: «hva har vi krav på?» */
  | 'unclear';

/** What the topic model believes about a text. Sums to 1 over topics and classes together. */
export interface TopicPrediction {
  /** Topics, most likely first; those below 0.005 left out. */
  readonly topics: readonly Belief[];
  /** Belief in each class; `topic` is the sum over topics. */
  readonly classes: Readonly<Record<QuestionClass, number>>;
  /** Service intents, most likely first, from a model of its own. */
  readonly services: readonly Belief[];
  /** The features that spoke most for the first topic, with their weight. */
  readonly evidence: readonly { readonly feature: string; readonly weight: number }[];
}

/** Predicts topics, classes and service intents; deterministic, no vendor, microseconds. */
export interface TopicModel {
  predict(text: string): TopicPrediction;
}

/** One need in a message: most messages hold one. */
export interface Need {
  /** What is sent to the index for this need. */
  readonly query: string;
  /** The words that ask, by which sections are chosen: `query`, or of a follow-up only what is new. */
  readonly asks: string;
  readonly kind: QuestionKind;
  readonly prediction: TopicPrediction;
}

/** What we understood of a question. Nothing is added that nobody said. */
export interface Understanding {
  /** As asked: `other` is any language we do not know. */
  readonly language: AnswerLanguage | 'se' | 'other';
  /** The language to answer in. */
  readonly answerLanguage: AnswerLanguage;
  /** The question with what a follow-up leaves unsaid filled in from the history; the question itself otherwise. */
  readonly resolved: string;
  readonly isFollowUp: boolean;
  /** At least one. Questions in the order of the message; topics that one question may be about, the likeliest first. */
  readonly needs: readonly Need[];
  /** The child's age in years when the text states it («14-åringen», «fyller 16 til våren» = 15). */
  readonly childAge: number | null;
  /** The speaker seems to be a child or teenager asking for themselves. */
  readonly isChild: boolean;
}
