import { groupBy } from '../../knowledge/group-by.ts';
import type { RunEntry } from '../run/run-file.ts';
import type { QuestionScore } from '../score/score-question.ts';

/** What a content owner can mend, by gold topic. */
export interface TopicGap {
  readonly topic: string;
  readonly questions: number;
  /** Articles of the topic were not among the ten best passages. */
  readonly notFound: number;
  /** Nothing was answered where something should have been. */
  readonly missing: number;
  readonly wrong: number;
  /** Vital facts no answer held, by pattern, with how many questions wanted them; most wanted first. */
  readonly absentFacts: readonly { readonly pattern: string; readonly questions: number }[];
  readonly questionIds: readonly string[];
}

/** An article that wrong answers lean on. */
export interface ArticleAtFault {
  readonly articleId: string;
  readonly title: string;
  readonly wrong: number;
  readonly cited: number;
}

/** Two topics that are taken for each other. */
export interface TopicMixUp {
  readonly asked: string;
  readonly given: string;
  readonly count: number;
}

/** What the corpus lacks or blurs, as far as a run shows it. */
export interface ContentGaps {
  readonly topics: readonly TopicGap[];
  readonly articles: readonly ArticleAtFault[];
  readonly mixUps: readonly TopicMixUp[];
}

interface Judged {
  readonly entry: RunEntry;
  readonly score: QuestionScore;
}

/** Tables for content owners, the most pressing first. Only answerable questions with gold topics count. */
export function contentGaps(entries: readonly RunEntry[], scores: readonly QuestionScore[]): ContentGaps {
  const byId = new Map(scores.map((score) => [score.id, score]));
  const judged = entries.flatMap((entry): Judged[] => {
    const score = byId.get(entry.question.id);
    return score?.answerable && entry.repeat === 0 && entry.question.topics?.length ? [{ entry, score }] : [];
  });
  const byTopic = groupBy(judged, ({ entry }) => entry.question.topics?.[0] ?? '');
  const topics = [...byTopic].map(([topic, group]) => topicGap(topic, group));
  const severity = ({ wrong, missing, notFound }: TopicGap) => 2 * wrong + missing + notFound;
  return {
    topics: topics
      .filter((gap) => severity(gap) > 0 || gap.absentFacts.length > 0)
      .sort((a, b) => severity(b) - severity(a) || (a.topic < b.topic ? -1 : 1)),
    articles: articlesAtFault(judged),
    mixUps: mixUps(judged),
  };
}

function topicGap(topic: string, group: readonly Judged[]): TopicGap {
  const absent = group.flatMap(({ entry, score }) =>
    (entry.question.nuggets ?? [])
      .filter((nugget, index) => nugget.vital && score.nuggets[index] === false)
      .map(({ any }) => any[0] ?? ''),
  );
  const facts = [...groupBy(absent, (pattern) => pattern)].map(([pattern, list]) => ({
    pattern,
    questions: list.length,
  }));
  const amiss = group.filter(({ score }) => score.outcome !== 'perfect');
  return {
    topic,
    questions: group.length,
    notFound: group.filter(({ score }) => score.measures['topicRecall@10'] === 0).length,
    missing: group.filter(({ score }) => score.outcome === 'missing').length,
    wrong: group.filter(({ score }) => score.outcome === 'wrong').length,
    absentFacts: facts.sort((a, b) => b.questions - a.questions),
    questionIds: amiss.map(({ score }) => score.id),
  };
}

function articlesAtFault(judged: readonly Judged[]): ArticleAtFault[] {
  const cited = judged.flatMap(({ entry, score }) => {
    const articles = new Map(entry.answer?.citations.map(({ articleId, title }) => [articleId, title]));
    return [...articles].map(([articleId, title]) => ({ articleId, title, isWrong: score.outcome === 'wrong' }));
  });
  return [...groupBy(cited, ({ articleId }) => articleId)]
    .map(([articleId, list]) => ({
      articleId,
      title: list[0]?.title ?? '',
      wrong: list.filter(({ isWrong }) => isWrong).length,
      cited: list.length,
    }))
    .filter(({ wrong }) => wrong > 0)
    .sort((a, b) => b.wrong - a.wrong || (a.articleId < b.articleId ? -1 : 1));
}

function mixUps(judged: readonly Judged[]): TopicMixUp[] {
  const pairs = judged.flatMap(({ entry: { question, answer } }) => {
    const [given] = answer?.topics ?? [];
    return given === undefined || question.topics?.includes(given)
      ? []
      : [{ asked: question.topics?.[0] ?? '', given }];
  });
  return [...groupBy(pairs, ({ asked, given }) => `${asked} ${given}`).values()]
    .flatMap((list) => (list[0] ? [{ ...list[0], count: list.length }] : []))
    .sort((a, b) => b.count - a.count || (a.asked < b.asked ? -1 : 1));
}
