import type { ArticleHead } from '../extract/article-head.ts';
import type { UnsealedArticle } from '../extract/page-to-article.ts';
import type { PageBook } from '../links/page-book.ts';
import type { Problem } from '../problem.ts';
import { findBrokenLinks, type LinkRules } from './broken-links.ts';
import { findContradictions, type Stating, statementsOf } from './contradictions.ts';
import { findAge } from './dates.ts';
import type { Finding } from './finding.ts';
import { type Comparable, findNearDuplicates, wordsToCompare } from './near-duplicates.ts';
import { findOutdated, type OutdatedPatterns } from './outdated.ts';
import { findHardReading } from './reading-ease.ts';

/** An article as it is compared with others: its head, and what of its text the comparisons need. */
export interface Examined extends Comparable, Stating {
  /** What its own text tells; nothing of one that is not judged. */
  readonly findings: readonly Finding[];
}

/** What an article is judged by alone. */
export interface ExamineOptions {
  /** Null: nothing is known to be outdated. */
  readonly outdated: OutdatedPatterns | null;
  readonly today: Date;
}

/** Reads the text of an article for judging; after this the judge needs its text no more. */
export function examineArticle(article: UnsealedArticle, { outdated, today }: ExamineOptions): Examined {
  const findings = [
    ...(outdated ? findOutdated(article, outdated) : []),
    ...findAge(article, today),
    ...findHardReading(article),
  ];
  return { ...toBeCompared(article), findings };
}

/** The same of an article that is not judged, only compared with. */
export function toBeCompared(article: UnsealedArticle): Examined {
  const { sections: _, ...head } = article;
  return { head, words: wordsToCompare(article), statements: statementsOf(article), findings: [] };
}

/** What articles are judged by together. */
export interface JudgeOptions {
  /** Articles that are served already and stay: compared with, not judged. */
  readonly context: readonly Examined[];
  /** The pages of the run and where their links lead. */
  readonly links: PageBook;
  /** What is done about links that lead nowhere; null: nothing. */
  readonly linkRules: LinkRules | null;
}

/** What is fit to be indexed, and what was found. */
export interface Judged {
  readonly articles: readonly ArticleHead[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** A demoted publisher's word counts this much less; 1 is the least. */
const demotedBy = 2;

/**
 * Judges the quality of articles, and acts on it: an article to be quarantined is left out, with a problem that says why;
 * a demoted one is indexed with less authority, so that others are preferred where they say something about the same.
 */
export function judgeArticles(examined: readonly Examined[], { context, links, linkRules }: JudgeOptions): Judged {
  const alone = examined.flatMap(({ head, findings }) => [
    ...findings,
    ...(linkRules ? findBrokenLinks(head, links, linkRules) : []),
  ]);
  const outAlone = idsWith(alone, 'quarantine');
  // What is left out anyway contradicts and copies nobody.
  const rest = [...context, ...examined.filter(({ head }) => !outAlone.has(head.id))];
  const judgedIds = new Set(examined.map(({ head }) => head.id));
  const together = [...findNearDuplicates(rest), ...findContradictions(rest)].filter(({ articleId }) =>
    judgedIds.has(articleId),
  );
  const findings = [...alone, ...together];

  const out = reasonsToLeaveOut(findings);
  const demoted = idsWith(findings, 'demote');
  const heads = examined.map(({ head }) => head);
  return {
    articles: heads.filter(({ id }) => !out.has(id)).map((head) => (demoted.has(head.id) ? demote(head) : head)),
    findings,
    problems: heads.flatMap((head) => toProblem(head, out.get(head.id))),
  };
}

function idsWith(findings: readonly Finding[], action: Finding['action']): Set<string> {
  return new Set(findings.filter((finding) => finding.action === action).map(({ articleId }) => articleId));
}

function demote(article: ArticleHead): ArticleHead {
  const { source } = article;
  return { ...article, source: { ...source, authority: Math.max(1, source.authority - demotedBy) } };
}

/** Of each article that is left out, why. */
function reasonsToLeaveOut(findings: readonly Finding[]): Map<string, string[]> {
  const reasons = new Map<string, string[]>();
  for (const { articleId, action, kind, reason } of findings) {
    if (action !== 'quarantine') continue;
    const known = reasons.get(articleId);
    if (known) known.push(`${kind}: ${reason}`);
    else reasons.set(articleId, [`${kind}: ${reason}`]);
  }
  return reasons;
}

function toProblem({ source, url }: ArticleHead, reasons: readonly string[] | undefined): Problem[] {
  if (!reasons) return [];
  return [{ outcome: 'quarantined', source: source.id, file: url, line: null, reason: reasons.join('; ') }];
}
