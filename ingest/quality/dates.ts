import { dateOf } from '../../knowledge/article.ts';
import type { ArticleHead } from '../extract/article-head.ts';
import { type Finding, findingAbout } from './finding.ts';

const dayMs = 86_400_000;
/** Rules and rates change yearly, laws less often: after three years somebody should have looked. */
const oldDays = 3 * 365;
/** Public sites keep pages that nobody has touched since systems before the last: such a page is an archive. */
const ancientDays = 8 * 365;

/** Whether an article says when it was right, and whether that is long ago. */
export function findAge(article: ArticleHead, today: Date): Finding[] {
  const date = dateOf(article);
  if (date === null) {
    const reason = 'does not say when it was written, changed or checked';
    return [findingAbout(article, { kind: 'undated', severity: 'low', action: 'index', reason, evidence: [] })];
  }
  const days = (today.getTime() - Date.parse(date)) / dayMs;
  if (days < oldDays) return [];
  const isAncient = days >= ancientDays;
  return [
    findingAbout(article, {
      kind: 'old',
      severity: isAncient ? 'high' : 'medium',
      action: isAncient ? 'quarantine' : 'demote',
      reason: `last changed ${date}, ${Math.floor(days / 365)} years ago`,
      evidence: [],
    }),
  ];
}
