import type { AnswerNext } from '../answer.ts';
import type { Draft } from '../answering/state.ts';
import type { Article } from '../article.ts';
import type { Knowledge } from '../knowledge.ts';
import { type AnswerLanguage, localise } from '../language.ts';
import { headingQuestion } from './heading-question.ts';

const nextShown = 3;
const followUpsShown = 3;
/** What may be suggested after an answer about death and grief: people and support, nothing to apply for. */
const supportTopics = new Set([
  'sorgstotte',
  'parorendestotte',
  'sosken',
  'barnepalliasjon',
  'familievern',
  'brukerorganisasjoner',
]);

/** What to show after an answer. */
export interface Suggestions {
  readonly next: readonly AnswerNext[];
  readonly followUps: readonly string[];
}

/**
 * The reviewed next steps of the life map from the draft's first topic, and whole questions that the cited article
 * answers in sections that were not shown. After a sensitive topic only people and support are suggested.
 */
export function suggestNext(
  draft: Draft,
  { knowledge, language }: { readonly knowledge: Knowledge; readonly language: AnswerLanguage },
): Suggestions {
  const { catalogue, store } = knowledge;
  const [primary] = draft.topics;
  const topicOf = (id: string) => catalogue.topics.find((topic) => topic.id === id);
  const isSensitive = draft.topics.some((id) => topicOf(id)?.sensitive);
  const next = catalogue.lifeMap.next
    .filter(({ from, to }) => from === primary && !draft.topics.includes(to) && (!isSensitive || supportTopics.has(to)))
    .flatMap(({ to, why }): AnswerNext[] => {
      const topic = topicOf(to);
      return topic ? [{ topic: to, title: localise(topic.names, language), why: localise(why, language) }] : [];
    });
  const article = store.article(draft.citations[0]?.articleId ?? '');
  const followUps = isSensitive || !article || article.language !== language ? [] : questionsOf(article, draft);
  return { next: next.slice(0, nextShown), followUps: followUps.slice(0, followUpsShown) };
}

/** Questions made of the headings not shown, then those that the article says it answers. */
function questionsOf(article: Article, { citations }: Draft): string[] {
  const shown = new Set(citations.flatMap(({ headingPath }) => headingPath));
  const headings = article.sections
    .map(({ headingPath }) => headingPath.at(-1) ?? '')
    .filter((heading) => !shown.has(heading));
  const asked = headings.flatMap((heading) => headingQuestion(heading, article.language) ?? []);
  return [...new Set([...asked, ...article.questions])];
}
