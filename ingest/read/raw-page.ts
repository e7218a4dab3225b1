import type { Audience } from '../../knowledge/article.ts';
import type { Language } from '../../knowledge/language.ts';

/** What a source tells about a page beside its text: a feed, an API or a PDF's properties. Null: it does not say. */
export interface PageStatement {
  readonly title: string | null;
  readonly language: Language | null;
  /** ISO dates. */
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  readonly audience: readonly Audience[];
}

/** A page as read, before anything is understood of it. */
export interface RawPage {
  /** Path or address that can be opened, for messages. */
  readonly file: string;
  /** Path below the source's folder or host, with `/`. */
  readonly path: string;
  readonly format: 'markdown' | 'html';
  readonly text: string;
  /** Where it is published; null for a file, which says so itself or is published here. */
  readonly url: string | null;
  /** Null: the source tells nothing beside the text. */
  readonly stated: PageStatement | null;
}
