import type { Audience } from './article.ts';
import type { AnswerLanguage } from './language.ts';

/** An earlier exchange in the same conversation. The client keeps it; we do not. */
export interface Turn {
  readonly question: string;
  readonly answer?: string;
}

/** What a person asks, with what they told us about themselves: nothing else is known. */
export interface Question {
  /** 1 to 2000 characters. */
  readonly text: string;
  /** Oldest first, 10 at most. */
  readonly history: readonly Turn[];
  /** Four-digit municipality number, when chosen. */
  readonly kommune: string | null;
  /** Forced answer language; null = the one asked in. */
  readonly language: AnswerLanguage | null;
  readonly audience: Audience | null;
}
