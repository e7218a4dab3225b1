import type { Article, Audience } from '../article.ts';
import type { Settings } from '../settings.ts';

/** Years after which a text is no older than old. */
const oldAfterYears = 4;
const millisecondsAYear = 365.25 * 86_400_000;
const highestAuthority = 5;

/**
 * What speaks against an article before its words are read, from 0 downwards: a publisher with little authority, also
 * one whose article was demoted; a text that is years older than the newest of the index, or tells no date; and one
 * written for staff, unless staff ask. Small beside topic and words: it decides among articles that say the same.
 * Ages are counted from the newest date of the index, so that one generation always answers alike.
 */
export function createPublisherPrior(
  articles: readonly Article[],
  { authority, age, staff }: Settings['fusion']['publisher'],
): (article: number, asking: Audience | null) => number {
  const times = articles.map(timeOf);
  const newest = times.reduce<number>((latest, time) => Math.max(latest, time ?? latest), 0);
  const standing = Float64Array.from(articles, ({ source }, number) => {
    const years = (newest - (times[number] ?? 0)) / millisecondsAYear;
    const lack = (highestAuthority - source.authority) / (highestAuthority - 1);
    return -authority * lack - age * Math.min(1, years / oldAfterYears);
  });
  const isForStaff = articles.map(
    ({ audience }) => audience.length > 0 && audience.every((each) => each === 'fagperson'),
  );
  return (article, asking) => (standing[article] ?? 0) - (isForStaff[article] && asking !== 'fagperson' ? staff : 0);
}

/** When the article was last looked at, changed or published; null when it does not say. */
function timeOf({ dates }: Article): number | null {
  const stated = [dates.reviewedAt, dates.modifiedAt, dates.publishedAt].flatMap((date) => date ?? []);
  return stated.length === 0 ? null : Math.max(...stated.map((date) => Date.parse(date)));
}
