import type { AlertKind } from './alert.ts';
import type { Citation } from './citation.ts';
import type { AnswerLanguage, Language } from './language.ts';
import type { LoginLevel } from './service.ts';

/** How it went. Every outcome that can be expected is a status, not an exception. Ids are fixed. */
export type AnswerStatus =
  | 'answered'
  | 'partial'
  | 'clarification'
  | 'out-of-scope'
  | 'no-coverage'
  | 'fixed-reply'
  | 'blocked'
  | 'failed';

/** Who wrote the sentences: the sources (`extractive`), a model held to the sources (`generative`), or we (`fixed`). */
export type AnswerMode = 'extractive' | 'generative' | 'fixed';

/** A sentence or list item, with the numbers of the citations it rests on. Fixed texts of ours have none. */
export interface AnswerItem {
  readonly text: string;
  readonly citations: readonly number[];
}

/** A readable part of an answer. */
export interface AnswerBlock {
  readonly kind: 'lead' | 'paragraph' | 'list' | 'steps' | 'contact' | 'notice';
  readonly heading?: string;
  /** What the items are written in, where it is another language or written form than the answer's. */
  readonly language?: Language;
  readonly items: readonly AnswerItem[];
}

/** A service the person can go to, with why it is shown and whether a parent may act for the child. */
export interface AnswerService {
  readonly id: string;
  readonly name: string;
  readonly url: string | null;
  readonly provider: string;
  readonly login: LoginLevel;
  readonly forChild: string | null;
  readonly reason: string;
}

/** A helpline as shown in an alert. */
export interface AnswerHelpline {
  readonly number: string;
  readonly name: string;
  readonly hours: string;
}

/** Shown above everything else. */
export interface AnswerAlert {
  readonly kind: AlertKind;
  readonly text: string;
  readonly helplines: readonly AnswerHelpline[];
}

/** What often comes next. */
export interface AnswerNext {
  readonly topic: string;
  readonly title: string;
  readonly why: string;
}

/** What was taken out of the question before anything else saw it. */
export interface Redaction {
  readonly type: string;
  readonly count: number;
}

/** The guide's reply to one question. */
export interface Answer {
  readonly id: string;
  readonly status: AnswerStatus;
  readonly mode: AnswerMode;
  /** Language of the answer's own words. */
  readonly language: AnswerLanguage;
  /** The written form or language that was asked in, as understood. */
  readonly form: AnswerLanguage;
  /** The whole answer as plain text. */
  readonly text: string;
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
  readonly topics: readonly string[];
  readonly services: readonly AnswerService[];
  readonly alerts: readonly AnswerAlert[];
  readonly next: readonly AnswerNext[];
  readonly followUps: readonly string[];
  readonly redactions: readonly Redaction[];
  /** The redacted question. */
  readonly question: string;
  readonly timings: { readonly retrieveMs: number; readonly totalMs: number };
}

/** A part of an answer on its way: what server-sent events carry. Parts come in the order they are to be shown. */
export type AnswerEvent =
  | { readonly type: 'status-changed'; readonly step: string }
  | { readonly type: 'alert-raised'; readonly alert: AnswerAlert }
  | { readonly type: 'block-added'; readonly block: AnswerBlock }
  | { readonly type: 'citation-added'; readonly citation: Citation }
  | { readonly type: 'service-added'; readonly service: AnswerService }
  | { readonly type: 'answer-finished'; readonly answer: Answer };
