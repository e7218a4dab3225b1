import { dateOf } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { distinctWords } from '../../knowledge/text/distinct-words.ts';
import { fnv1a } from '../../knowledge/text/fnv1a.ts';
import { findSimilarSets } from '../check/similar-texts.ts';
import type { ArticleHead } from '../extract/article-head.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { evidenceOf, type Finding, findingAbout } from './finding.ts';

/** Above this share of common words two articles are one text with small edits. */
const near = 0.9;
/** Above this they are the same text, whatever stands around it. */
const same = 0.98;
const leastCharacters = 200;

/**
 * What articles are compared by: the distinct words, as their hashes, of which two are the same in one of some 200,000
 * pages; null for one too short to be a copy.
 */
export function wordsToCompare({ sections }: Pick<UnsealedArticle, 'sections'>): Uint32Array | null {
  const text = sections.map(({ blocks }) => renderBlocks(blocks)).join('\n');
  return text.length < leastCharacters ? null : Uint32Array.from(distinctWords(text), fnv1a);
}

/** An article, and the words it is compared by. */
export interface Comparable {
  readonly head: ArticleHead;
  readonly words: Uint32Array | null;
}

/**
 * Articles of one language that say nearly the same: the one with less authority, else the older, else the later in the
 * list, is demoted; within one source a copy is left out. Exact, where MinHash would estimate: see `findSimilarSets`.
 */
export function findNearDuplicates(articles: readonly Comparable[]): Finding[] {
  const languages = [...new Set(articles.map(({ head }) => head.language))];
  return languages.flatMap((language) => {
    const group = articles.filter(({ head, words }) => head.language === language && words !== null);
    const wordsOf = ({ words }: Comparable) => words ?? [];
    return findSimilarSets(group, wordsOf, near).map(({ first, second, similarity }) => {
      const [better, worse] = isBetter(second.head, first.head) ? [second.head, first.head] : [first.head, second.head];
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

function isBetter(a: ArticleHead, b: ArticleHead): boolean {
  if (a.source.authority !== b.source.authority) return a.source.authority > b.source.authority;
  return (dateOf(a) ?? '') > (dateOf(b) ?? '');
}
