import type { AnswerLanguage } from '../../language.ts';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';

/** Every fixed text of an answer. One object per language, with the same keys; reviewed, never a model's words. */
export interface Messages {
  readonly smallTalk: string;
  readonly medicalAdvice: string;
  readonly medicalAdviceWho: readonly string[];
  readonly medicalAdviceGeneral: string;
  readonly ownCase: string;
  readonly ownCaseHow: string;
  readonly outOfScope: string;
  readonly otherLanguage: string;
  readonly otherLanguageHow: readonly string[];
  /** After an alert, when there is nothing else to say. */
  readonly alertOnly: string;
  readonly noCoverage: string;
  readonly nearestTopics: string;
  readonly whoToCall: string;
  readonly clarification: string;
  readonly partial: string;
  /** Above what is told where the source is silent on the special case asked about. */
  readonly silent: (specialCase: string) => string;
  readonly norwegianQuotes: string;
  readonly failed: string;
  readonly localHeading: (publisher: string) => string;
  readonly nationalHeading: string;
  readonly topicQuestion: (topic: string) => string;
  readonly serviceForTopic: (topic: string) => string;
  readonly serviceForIntent: string;
  readonly serviceMunicipal: (municipality: string) => string;
  /** What an outdated name in the question is called now. The old name is not said again: it should be forgotten. */
  readonly outdated: (now: string) => string;
  readonly disagreementHeading: string;
  readonly disagreement: string;
  /** Before a quote; `date`: ISO, when the page was last known to be right. */
  readonly says: (publisher: string, date: string | null) => string;
  readonly ageBand: (from: number, to: number) => string;
}

const all: Readonly<Record<AnswerLanguage, Messages>> = { nb, nn, en };

/** The fixed texts in a language. */
export function messagesIn(language: AnswerLanguage): Messages {
  return all[language];
}
