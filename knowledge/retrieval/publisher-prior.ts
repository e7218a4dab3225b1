import { type Article, type Audience, isMainArticle } from '../article.ts';
import type { Settings } from '../settings.ts';

/** Years after which a text is no older than old. */
const oldAfterYears = 4;
const millisecondsAYear = 365.25 * 86_400_000;
const highestAuthority = 5;

/**
 * What speaks against an article before its words are read, from 0 downwards: a publisher with little authority, also
 * one whose article was demoted; a text that is years older than the newest of the index, or tells no date; and one
 * written for staff, unless staff ask. Small beside topic and words: it decides among articles that say the same.
 * Ages are counted from the newest date of the index, so that one generation always answers alike. And one about a part
 * of a topic, of a publisher whose main article is named as the topic is: that one is meant unless the words say otherwise.
 */
export function createPublisherPrior(
  articles: readonly Article[],
  { authority, age, staff, part }: Settings['fusion']['publisher'],
): (article: number, asking: Audience | null) => number {
  const times = articles.map(timeOf);
  const newest = times.reduce<number>((latest, time) => Math.max(latest, time ?? latest), 0);
  const isPart = partsOfTopics(articles);
  const standing = Float64Array.from(articles, ({ source }, number) => {
    const years = (newest - (times[number] ?? 0)) / millisecondsAYear;
    const lack = (highestAuthority - source.authority) / (highestAuthority - 1);
    return -authority * lack - age * Math.min(1, years / oldAfterYears) - (isPart[number] ? part : 0);
  });
  const isForStaff = articles.map(
    ({ audience }) => audience.length > 0 && audience.every((each) => each === 'fagperson'),
  );
  return (article, asking) => (standing[article] ?? 0) - (isForStaff[article] && asking !== 'fagperson' ? staff : 0);
}

/** Which articles are about a part of their only topic, whose main article the same publisher has beside them. */
function partsOfTopics(articles: readonly Article[]): boolean[] {
  const nameOf = ({ source }: Article, id: string) => `${source.id}/${id}`;
  const names = new Set(articles.map((article) => nameOf(article, article.translationOf)));
  return articles.map((article) => {
    const [topic, ...others] = article.topics.filter(({ by }) => by === 'owner');
    if (topic === undefined || others.length > 0 || isMainArticle(article, topic.id)) return false;
    return names.has(nameOf(article, topic.id));
  });
}

/** When the article was last looked at, changed or published; null when it does not say. */
function timeOf({ dates }: Article): number | null {
  const stated = [dates.reviewedAt, dates.modifiedAt, dates.publishedAt].flatMap((date) => date ?? []);
  return stated.length === 0 ? null : Math.max(...stated.map((date) => Date.parse(date)));
}
