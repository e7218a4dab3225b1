import { renderBlocks } from '../../knowledge/chunk.ts';
import { lixOf } from '../check/lix.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { type Finding, findingAbout } from './finding.ts';

/** Björnsson: above 55 is difficult, above 60 very difficult. */
const hardest = 60;
const leastCharacters = 300;

/** An article that few people in a hard place can read. */
export function findHardReading(article: UnsealedArticle): Finding[] {
  const text = article.sections.map(({ blocks }) => renderBlocks(blocks)).join('\n');
  if (text.length < leastCharacters) return [];
  const lix = Math.round(lixOf(text));
  if (lix <= hardest) return [];
  const reason = `LIX ${lix}: very hard to read`;
  return [findingAbout(article, { kind: 'hard-to-read', severity: 'low', action: 'index', reason, evidence: [] })];
}
