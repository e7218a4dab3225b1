import type { Article } from '../../knowledge/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { AnswerLanguage } from '../../knowledge/language.ts';

const byTopic = new WeakMap<Knowledge, ReadonlyMap<string, readonly Article[]>>();

/**
 * The articles whose first topic is `topic`: of each subject the one in `language`, else in the other form of Norwegian.
 * National ones first; then the local ones by publisher.
 */
export function articlesOfTopic(knowledge: Knowledge, topic: string, language: AnswerLanguage): readonly Article[] {
  const all = indexed(knowledge).get(topic) ?? [];
  const originals = [...new Set(all.map((article) => article.translationOf))];
  const rank = (article: Article) => (article.language === language ? 0 : article.language === 'nb' ? 1 : 2);
  return originals
    .flatMap((original) => {
      const forms = all.filter((article) => article.translationOf === original);
      return forms.toSorted((a, b) => rank(a) - rank(b)).slice(0, 1);
    })
    .toSorted((a, b) => Number(a.source.kommune !== null) - Number(b.source.kommune !== null));
}

/** The same subject in its other languages. */
export function otherForms(knowledge: Knowledge, article: Article): readonly Article[] {
  const topic = article.topics[0]?.id;
  const same = (other: Article) => other.translationOf === article.translationOf && other.id !== article.id;
  return topic === undefined ? [] : (indexed(knowledge).get(topic) ?? []).filter(same);
}

function indexed(knowledge: Knowledge): ReadonlyMap<string, readonly Article[]> {
  let index = byTopic.get(knowledge);
  if (!index) {
    index = groupByTopic(knowledge.store.articles());
    byTopic.set(knowledge, index);
  }
  return index;
}

function groupByTopic(articles: Iterable<Article>): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const topic = article.topics[0]?.id;
    if (topic !== undefined) groups.set(topic, [...(groups.get(topic) ?? []), article]);
  }
  return groups;
}
