import type { Language } from '../language.ts';
import type { Passage } from '../passage.ts';
import type { Belief } from '../understanding/understanding.ts';

/** What is sent to the index. */
export interface Query {
  readonly text: string;
  /** Local pages of this municipality come first; pages of other municipalities are left out. Null: no local pages. */
  readonly kommune: string | null;
  /** Articles in this language are preferred; null: no preference. */
  readonly language: Language | null;
  /** What the topic model believes, as a prior on passages; empty: none. */
  readonly topics: readonly Belief[];
  readonly limit: number;
}

/** Finds the passages that answer a query. */
export interface Retriever {
  /** Best first, at most `query.limit`. Deterministic for one generation. */
  retrieve(query: Query): Promise<readonly Passage[]>;
}
