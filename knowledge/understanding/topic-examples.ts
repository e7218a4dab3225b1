import type { Article } from '../article.ts';
import type { Catalogue } from '../catalogue.ts';
import { answerLanguages, localise } from '../language.ts';
import type { LabelledText } from './text-classifier.ts';

/**
 * What topics are called, as examples beside the lay questions: names and terms in every language, the lexicon's
 * expressions that mean one topic, and the titles and questions of articles whose owners state the topic. Articles about
 * several topics at once teach none of them.
 */
export function topicExamples(
  { topics, lexicon }: Pick<Catalogue, 'topics' | 'lexicon'>,
  articles: readonly Pick<Article, 'title' | 'topics' | 'questions'>[],
): LabelledText[] {
  const named = topics.flatMap(({ id, names, terms }) => {
    const texts = answerLanguages.flatMap((language) => [localise(names, language), ...localise(terms, language)]);
    return [...new Set(texts)].map((text) => ({ text, label: id }));
  });
  const said = lexicon.flatMap(({ expression, topics: [only, ...others] }) =>
    only && others.length === 0 ? [{ text: expression, label: only }] : [],
  );
  const stated = articles.flatMap(({ title, topics: [primary, ...others], questions }) => {
    if (primary?.by !== 'owner') return [];
    const isOfOne = others.every(({ by }) => by !== 'owner');
    return isOfOne ? [title, ...questions].map((text) => ({ text, label: primary.id })) : [];
  });
  return [...named, ...said, ...stated];
}
