import { createMemoryStore } from '../../knowledge/adapters/memory-store.ts';
import type { Article } from '../../knowledge/article.ts';
import { answerLanguages } from '../../knowledge/language.ts';
import { createArticleTable } from '../../knowledge/retrieval/article-table.ts';
import { articleText } from '../peers/article-text.ts';
import { compilePattern, matchable } from './pattern.ts';
import type { Nugget, SetQuestion } from './question.ts';
import type { LocatedQuestion, QuestionSet, SetProblem } from './read-set.ts';

/** The articles on a question's topics: those its answer can be made of, and every version of them. */
interface OnTopic {
  readonly usable: readonly Article[];
  readonly all: readonly Article[];
}

/**
 * A warning for each vital nugget that no article on the question's topics holds in the question's language: gold that
 * no answer can meet, because an article was reworded after the pattern was written, or was never translated. Where
 * no article in that language has one of the topics as its first, the version that readers are shown counts: bokmål,
 * for English. So does what the chosen municipality wrote in one form only; other municipalities' articles do not
 * count. A question without topics is left alone.
 */
export function unmetNuggets(sets: readonly QuestionSet[], articles: readonly Article[]): SetProblem[] {
  const onTopic = topicReader(articles);
  const texts = new Map(articles.map((article) => [article, matchable(articleText(article))]));
  return sets
    .flatMap((set) => set.questions)
    .filter(({ question }) => question.topics?.length)
    .flatMap((located) => unmetOf(located, onTopic(located.question), texts));
}

/** Finds articles by the rules of retrieval, so that lint and answers agree on what a reader can be shown. */
function topicReader(articles: readonly Article[]): (question: SetQuestion) => OnTopic {
  const table = createArticleTable(createMemoryStore(articles, []));
  return ({ topics = [], kommune, lang }) => {
    const language = answerLanguages.find((known) => known === lang) ?? 'nb';
    const numbers = [...new Set(topics.flatMap((topic) => table.withTopic(topic)))];
    const versions = (shown: typeof language | null) =>
      numbers.filter(table.visible(kommune ?? null, shown)).flatMap((number) => table.articles[number] ?? []);
    const shown = versions(language);
    const written = shown.filter((article) => article.language === language);
    const local = shown.filter(({ source }) => source.kommune !== null);
    const hasOwn = written.some((article) => topics.includes(article.topics[0]?.id ?? ''));
    return { usable: hasOwn ? [...written, ...local] : shown, all: versions(null) };
  };
}

function unmetOf(
  { file, line, question }: LocatedQuestion,
  { usable, all }: OnTopic,
  texts: ReadonlyMap<Article, string>,
): SetProblem[] {
  return (question.nuggets ?? []).flatMap((nugget, n): SetProblem[] => {
    if (!nugget.vital || holding(nugget, usable, texts).length > 0) return [];
    const languages = [...new Set(holding(nugget, all, texts).map(({ language }) => language))].toSorted();
    const elsewhere = languages.length > 0 ? `but one does in ${languages.join(', ')}` : 'nor in another language';
    const reason = `${question.id}: nuggets.${n}: no article on its topics holds this vital fact in ${question.lang}, ${elsewhere}`;
    return [{ severity: 'warning', file, line, reason }];
  });
}

function holding({ any }: Nugget, articles: readonly Article[], texts: ReadonlyMap<Article, string>): Article[] {
  const patterns = any.map(compilePattern);
  return articles.filter((article) => patterns.some((pattern) => pattern.test(texts.get(article) ?? '')));
}
