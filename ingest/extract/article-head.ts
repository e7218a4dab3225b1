import type { Section } from '../../knowledge/article.ts';
import type { UnsealedArticle } from './page-to-article.ts';

/**
 * Everything of an article but its text. Of a hundred thousand articles all heads are in memory at once, to be compared;
 * their texts wait as bytes.
 */
export type ArticleHead = Omit<UnsealedArticle, 'sections'>;

/** An article apart from its text, which is its sections as UTF-8 JSON. */
export interface PackedArticle {
  readonly head: ArticleHead;
  readonly text: Uint8Array;
}

/** Takes an article apart. */
export function packArticle({ sections, ...head }: UnsealedArticle): PackedArticle {
  return { head, text: new TextEncoder().encode(JSON.stringify(sections)) };
}

/** Puts an article together, its keys in the order they had: its content hash depends on it. */
export function unpackArticle({ head, text }: PackedArticle): UnsealedArticle {
  const { id, translationOf, source, title, language, url, ...rest } = head;
  const sections: readonly Section[] = JSON.parse(new TextDecoder().decode(text));
  return { id, translationOf, source, title, language, url, sections, ...rest };
}
