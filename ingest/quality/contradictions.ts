import { dateOf } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { areTwoMunicipalities } from '../../knowledge/source.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import { aboutTheSame, disagreements, type Statement, statementOf } from '../../knowledge/text/statements.ts';
import { findSimilarSets } from '../check/similar-texts.ts';
import type { ArticleHead } from '../extract/article-head.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import { evidenceOf, type Finding, findingAbout } from './finding.ts';

/** Pages of one publisher are written alike about rules that differ: there the sentences must be nearly the same. */
const aboutTheSameHere = 0.8;
/** In a group larger than this every page repeats the others: the pairs say nothing more. */
const mostStatements = 4000;

/** An article, and what it states. */
export interface Stating {
  readonly head: ArticleHead;
  readonly statements: readonly Statement[];
}

/** A statement, and who makes it. */
interface Attributed extends Statement {
  readonly article: ArticleHead;
}

/**
 * Sentences of different articles about the same topic that say the same with other numbers: ages, deadlines, shares,
 * phone numbers; of one publisher or of several. Each finding holds both quotes with their dates. The one with less
 * authority, else the older, is demoted; with nothing to choose by, both stay. Municipalities may differ from each other,
 * and are not compared.
 */
export function findContradictions(articles: readonly Stating[]): Finding[] {
  const groups = new Map<string, Attributed[]>();
  for (const { head: article, statements } of articles) {
    const topic = article.topics[0]?.id;
    if (topic === undefined) continue;
    const key = `${topic} ${article.language}`;
    const group = groups.get(key) ?? [];
    groups.set(key, group);
    for (const statement of statements) group.push({ ...statement, article });
  }
  return [...groups.values()].flatMap((statements) =>
    findSimilarSets(statements.slice(0, mostStatements), ({ words }) => words.split(' '), aboutTheSame)
      .filter(({ first, second, similarity }) => areComparable(first.article, second.article, similarity))
      .flatMap(({ first, second }) => compare(first, second)),
  );
}

function areComparable(a: ArticleHead, b: ArticleHead, similarity: number): boolean {
  if (a.id === b.id || areTwoMunicipalities(a.source, b.source)) return false;
  return a.source.id !== b.source.id || similarity >= aboutTheSameHere;
}

/** The sentences of an article that tell quantities; its notes left out. */
export function statementsOf({ sections }: Pick<UnsealedArticle, 'sections'>): Statement[] {
  return sections.flatMap(({ headingPath, blocks }) => {
    // Notes tell how it was before.
    if (sectionKindOf(headingPath) === 'notes') return [];
    return splitSentences(renderBlocks(blocks)).flatMap((sentence) => statementOf(sentence) ?? []);
  });
}

function compare(a: Attributed, b: Attributed): Finding[] {
  const [kind, ...others] = disagreements(a, b);
  if (kind === undefined) return [];
  // Two rules of one publisher: another age has another deadline.
  if (a.article.source.id === b.article.source.id && others.length > 0) return [];
  const worse = worseOf(a, b);
  const better = worse === a ? b : a;
  const isDecided = worse !== null;
  const subject = (worse ?? a).article;
  return [
    findingAbout(subject, {
      kind: 'contradiction',
      severity: 'high',
      action: isDecided ? 'demote' : 'index',
      reason: `says otherwise about ${kind} than ${nameOf(better.article, worse ?? a)}`,
      evidence: [a, b].map(({ article, sentence }) => evidenceOf(article, sentence)),
    }),
  ];
}

/** The publisher, or of one's own pages the title. */
function nameOf(article: ArticleHead, other: Attributed): string {
  return article.source.id === other.article.source.id ? `"${article.title}"` : article.source.name;
}

function worseOf(a: Attributed, b: Attributed): Attributed | null {
  const byAuthority = a.article.source.authority - b.article.source.authority;
  if (byAuthority !== 0) return byAuthority < 0 ? a : b;
  const [dateA, dateB] = [dateOf(a.article), dateOf(b.article)];
  if (dateA === null || dateB === null || dateA === dateB) return null;
  return dateA < dateB ? a : b;
}
