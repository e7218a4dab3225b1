import type { Article } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { findSimilar } from '../check/similar-texts.ts';
import { dateOf, evidenceOf, type Finding, findingAbout } from './finding.ts';

/** Above this share of common words two articles are one text with small edits. */
const near = 0.9;
/** Above this they are the same text, whatever stands around it. */
const same = 0.98;
const leastCharacters = 200;

/**
 * Articles of one language that say nearly the same: the one with less authority, else the older, else the later in the
 * list, is demoted; within one source a copy is left out. Exact, where MinHash would estimate: see `findSimilar`.
 */
export function findNearDuplicates(articles: readonly Article[]): Finding[] {
  const items = articles
    .map((article) => ({ article, text: article.sections.map(({ blocks }) => renderBlocks(blocks)).join('\n') }))
    .filter(({ text }) => text.length >= leastCharacters);
  const languages = [...new Set(articles.map(({ language }) => language))];
  return languages.flatMap((language) => {
    const group = items.filter(({ article }) => article.language === language);
    return findSimilar(group, near).map(({ first, second, similarity }) => {
      const [better, worse] = isBetter(second.article, first.article)
        ? [second.article, first.article]
        : [first.article, second.article];
      const isCopy = similarity >= same && better.source.id === worse.source.id;
      const words = `${Math.round(similarity * 100)} % of the words of "${better.id}"`;
      return findingAbout(worse, {
        kind: 'near-duplicate',
        severity: isCopy ? 'medium' : 'low',
        action: isCopy ? 'quarantine' : 'demote',
        reason: `has ${words} (${better.source.name})`,
        evidence: [evidenceOf(better, better.title)],
      });
    });
  });
}

function isBetter(a: Article, b: Article): boolean {
  if (a.source.authority !== b.source.authority) return a.source.authority > b.source.authority;
  return (dateOf(a) ?? '') > (dateOf(b) ?? '');
}
