import type { Language } from './language.ts';

/** A lay expression and what it stands for: «noen som kan ta over en helg» is about `avlastning`. */
export interface LexiconEntry {
  /** Lower case, as people write it; may be several words. */
  readonly expression: string;
  readonly language: Language;
  /** `lay`, `dialect`, `misspelling`, `abbreviation`, `outdated` (a name no longer in use) or `official`. */
  readonly kind: 'lay' | 'dialect' | 'misspelling' | 'abbreviation' | 'outdated' | 'official';
  readonly topics: readonly string[];
  /** Los paths or ids of our extension vocabulary. */
  readonly los: readonly string[];
  /** For `outdated`: what it is called now. */
  readonly now: string | null;
}
