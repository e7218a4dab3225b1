import type { Article } from '../article.ts';
import { type Chunk, languageOf } from '../chunk.ts';
import type { AnswerLanguage } from '../language.ts';
import type { KnowledgeStore } from '../ports.ts';

/**
 * Whether the words of a chunk may be quoted in an answer: never Sámi, which no answer is written in; and a part of an
 * article that is in another language than the rest only where readers of the answer read it (the two written forms of
 * Norwegian, or the language asked in).
 */
export function isQuotable(chunk: Chunk, article: Pick<Article, 'language'>, language: AnswerLanguage): boolean {
  const written = languageOf(chunk, article);
  if (written === 'se') return false;
  return written === article.language || written === language || (written !== 'en' && language !== 'en');
}

/** The chunks of an article that may be quoted, in the order of the page. */
export function quotableChunks(article: Article, language: AnswerLanguage, store: KnowledgeStore): readonly Chunk[] {
  return store.chunksOf(article.id).filter((chunk) => isQuotable(chunk, article, language));
}
