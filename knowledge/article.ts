import type { Language } from './language.ts';
import type { Source } from './source.ts';

/**
 * One piece of an article that must not be cut: text is plain, with no markup left in it.
 * A list item or table row is the smallest thing that can be shown on its own.
 */
export type Block = (
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
) & {
  /** Only where it is another than the article's. */
  readonly language?: Language;
};

/** The blocks under one heading. `headingPath` holds the headings above it, outermost first, without the article's title; empty for the text before the first heading. */
export interface Section {
  readonly headingPath: readonly string[];
  /** The `id` of the heading on the published page, for deep links; null when it has none. */
  readonly anchor: string | null;
  readonly blocks: readonly Block[];
}

/** Who an article speaks to. */
export type Audience = 'forelder' | 'ungdom' | 'fagperson';

/** Dates are ISO `yyyy-mm-dd`; null when the page does not say. */
export interface ArticleDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
  /** When somebody last checked the content against the pages in `basedOn`. */
  readonly reviewedAt: string | null;
}

/** A label put on an article, with how sure we are and the words that caused it. `owner` = stated in front matter or an override: always 1. */
export interface Tag {
  readonly id: string;
  /** In (0, 1]. */
  readonly confidence: number;
  /** The words that caused the tag; empty when the owner stated it. */
  readonly evidence: readonly string[];
  readonly by: 'owner' | 'tagger';
}

/** Why an article has the phase, audience and place it has: a tag for each, as topics have. A place is a municipality's number. */
export interface ArticleLabels {
  readonly phase: readonly Tag[];
  readonly audience: readonly Tag[];
  readonly place: readonly Tag[];
}

/** One published page: what is fetched, shown and cited. The unit that owners know. */
export interface Article {
  /** Stated in front matter, else made from the file name or address; unique in an index. */
  readonly id: string;
  /** The id of the article this one is the same subject as in another language; its own id when it is the original. */
  readonly translationOf: string;
  readonly source: Source;
  readonly title: string;
  readonly language: Language;
  /** Canonical address; a path on this guide (`/artikkel/…`) for our own articles. */
  readonly url: string;
  readonly sections: readonly Section[];
  /** Topic ids, primary first. */
  readonly topics: readonly Tag[];
  /** Los paths (`ord/…`, `tema/…`) or ids of our extension vocabulary. */
  readonly los: readonly Tag[];
  readonly phase: string | null;
  readonly audience: readonly Audience[];
  /** Left out before tagging. */
  readonly labels?: ArticleLabels;
  /** Who decides in this matter (`nav`, `kommune`, …); null when unknown. */
  readonly responsible: string | null;
  /** The official pages the facts rest on. */
  readonly basedOn: readonly string[];
  /** Service ids. */
  readonly services: readonly string[];
  /** Questions people ask that this article answers: a retrieval field. */
  readonly questions: readonly string[];
  readonly dates: ArticleDates;
  /** SHA-256 (hex) of everything that shapes the chunks; equal hash means nothing to do. */
  readonly contentHash: string;
}

/** Whether an article is the main one on a topic: named as the topic is, and told of unless the words ask for a part of it. */
export function isMainArticle({ translationOf }: Pick<Article, 'translationOf'>, topic: string | undefined): boolean {
  return translationOf === topic;
}

/** The day an article was last known to be right: checked, else changed, else published; null when it does not say. */
export function dateOf({ dates }: Pick<Article, 'dates'>): string | null {
  return dates.reviewedAt ?? dates.modifiedAt ?? dates.publishedAt;
}
