import type { Article } from '../article.ts';
import { groupBy } from '../group-by.ts';
import type { AnswerLanguage } from '../language.ts';
import type { Passage } from '../passage.ts';
import type { KnowledgeStore } from '../ports.ts';

/** An article and the passages found in it, best first. */
export interface FoundArticle {
  readonly article: Article;
  readonly passages: readonly Passage[];
  /** The best passage's score, with a little for each further one. */
  readonly score: number;
}

/** What each further passage of an article adds to it. */
const furtherPassage = 0.1;

/** Articles by how well they answer, best first; translations of one article count as one, in the language asked for when it exists. */
export function rankArticles(
  passages: readonly Passage[],
  language: AnswerLanguage,
  store: KnowledgeStore,
): readonly FoundArticle[] {
  const groups = groupBy(passages, ({ article }) => translationKey(article));
  const ranked = [...groups.values()].map((group): FoundArticle => {
    const [best, ...rest] = group.toSorted((a, b) => b.score - a.score) as [Passage, ...Passage[]];
    const score = best.score + furtherPassage * rest.slice(0, 3).reduce((sum, passage) => sum + passage.score, 0);
    const article = inLanguage(best.article, language, store);
    return { article, passages: [best, ...rest], score };
  });
  return ranked.toSorted((a, b) => b.score - a.score || (a.article.id < b.article.id ? -1 : 1));
}

type Translations = ReadonlyMap<string, readonly Article[]>;
const translationsOf = new WeakMap<KnowledgeStore, Translations>();

/** The article in the language when there is one; else as it is, in bokmål before nynorsk when English was asked for. */
export function inLanguage(article: Article, language: AnswerLanguage, store: KnowledgeStore): Article {
  if (article.language === language) return article;
  let translations = translationsOf.get(store);
  if (!translations) {
    translations = groupBy(store.articles(), translationKey);
    translationsOf.set(store, translations);
  }
  const same = translations.get(translationKey(article)) ?? [];
  const wanted: readonly string[] = language === 'en' ? ['en', 'nb'] : [language];
  for (const each of wanted) {
    const found = same.find((candidate) => candidate.language === each);
    if (found) return found;
  }
  return article;
}

function translationKey({ source, translationOf }: Article): string {
  return `${source.id}/${translationOf}`;
}
