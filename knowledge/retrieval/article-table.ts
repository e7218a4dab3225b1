import type { Article } from '../article.ts';
import type { Language } from '../language.ts';
import type { KnowledgeStore, Ordinal } from '../ports.ts';

/** Which version of an article stands in for a language it is not written in: the nearest for its readers. */
const fallbacks: Readonly<Record<Language, readonly Language[]>> = {
  nb: ['nb', 'nn', 'en', 'se'],
  nn: ['nn', 'nb', 'en', 'se'],
  en: ['en', 'nb', 'nn', 'se'],
  se: ['se', 'nb', 'nn', 'en'],
};

/** Articles by number (their place in the store), and which of them a query may see. */
export interface ArticleTable {
  readonly articles: readonly Article[];
  /** The number of the article that a chunk belongs to. */
  numberOf(ordinal: Ordinal): number;
  /** Numbers of the articles whose topics hold `topic`. */
  withTopic(topic: string): readonly number[];
  /**
   * The articles a query may see: no other municipality's than `kommune`, and one version of each translated article,
   * in `language` where there is one. Null language: every version.
   */
  visible(kommune: string | null, language: Language | null): (article: number) => boolean;
}

/** Reads the store once; all look-ups after are array reads. */
export function createArticleTable(store: KnowledgeStore): ArticleTable {
  const articles = [...store.articles()];
  const numbers = new Map(articles.map((article, number) => [article.id, number]));
  const ofChunk = Uint32Array.from({ length: store.chunkCount }, (_, ordinal) => {
    return numbers.get(store.chunk(ordinal).articleId) ?? 0;
  });
  const byTopic = groupByTopic(articles);
  const versions = new Map<Language, Uint8Array>();
  return {
    articles,
    numberOf: (ordinal) => ofChunk[ordinal] ?? 0,
    withTopic: (topic) => byTopic.get(topic) ?? [],
    visible(kommune, language) {
      const shown = language === null ? null : versionsFor(language);
      return (number) => {
        const owner = articles[number]?.source.kommune ?? null;
        return (owner === null || owner === kommune) && (shown === null || shown[number] === 1);
      };
    },
  };

  function versionsFor(language: Language): Uint8Array {
    const known = versions.get(language);
    if (known) return known;
    const computed = chooseVersions(articles, fallbacks[language]);
    versions.set(language, computed);
    return computed;
  }
}

/** 1 for each article that is the best version of its translation group by `order`, else 0. */
function chooseVersions(articles: readonly Article[], order: readonly Language[]): Uint8Array {
  const rank = (article: Article) => order.indexOf(article.language);
  const best = new Map<string, number>();
  for (const article of articles) {
    best.set(article.translationOf, Math.min(best.get(article.translationOf) ?? order.length, rank(article)));
  }
  return Uint8Array.from(articles, (article) => (best.get(article.translationOf) === rank(article) ? 1 : 0));
}

function groupByTopic(articles: readonly Article[]): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  for (const [number, article] of articles.entries()) {
    for (const tag of article.topics) {
      const group = groups.get(tag.id);
      if (group) group.push(number);
      else groups.set(tag.id, [number]);
    }
  }
  return groups;
}
