import type { Article } from '../../knowledge/article.ts';
import { sealArticle } from '../extract/page-to-article.ts';
import type { PageBook } from '../links/page-book.ts';
import type { Problem } from '../problem.ts';
import { findBrokenLinks, readLinkRules } from './broken-links.ts';
import { findContradictions } from './contradictions.ts';
import { findAge } from './dates.ts';
import type { Finding } from './finding.ts';
import { findNearDuplicates } from './near-duplicates.ts';
import { findOutdated, readOutdated } from './outdated.ts';
import { findHardReading } from './reading-ease.ts';

/** What articles are judged by. */
export interface JudgeOptions {
  /** Holds `quality/outdated.yaml`. */
  readonly corpusDir: string;
  readonly today: Date;
  /** Articles that are served already and stay: compared with, not judged. */
  readonly context: readonly Article[];
  /** The pages of the run and where their links lead. */
  readonly links: PageBook;
}

/** What is fit to be indexed, and what was found. */
export interface Judged {
  readonly articles: readonly Article[];
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** A demoted publisher's word counts this much less; 1 is the least. */
const demotedBy = 2;

/**
 * Judges the quality of articles, and acts on it: an article to be quarantined is left out, with a problem that says why;
 * a demoted one is indexed with less authority, so that others are preferred where they say something about the same.
 */
export async function judgeArticles(articles: readonly Article[], options: JudgeOptions): Promise<Judged> {
  const outdated = await readOutdated(options.corpusDir);
  const { rules, problems: ruleProblems } = await readLinkRules(options.corpusDir);
  const alone = articles.flatMap((article) => [
    ...(outdated.patterns ? findOutdated(article, outdated.patterns) : []),
    ...findAge(article, options.today),
    ...findHardReading(article),
    ...(rules ? findBrokenLinks(article, options.links, rules) : []),
  ]);
  const outAlone = idsWith(alone, 'quarantine');
  // What is left out anyway contradicts and copies nobody.
  const rest = [...options.context, ...articles.filter(({ id }) => !outAlone.has(id))];
  const judgedIds = new Set(articles.map(({ id }) => id));
  const together = [...findNearDuplicates(rest), ...findContradictions(rest)].filter(({ articleId }) =>
    judgedIds.has(articleId),
  );
  const findings = [...alone, ...together];

  const out = idsWith(findings, 'quarantine');
  const demoted = idsWith(findings, 'demote');
  return {
    articles: articles
      .filter(({ id }) => !out.has(id))
      .map((article) => (demoted.has(article.id) ? demote(article) : article)),
    findings,
    problems: [
      ...outdated.problems,
      ...ruleProblems,
      ...articles.filter(({ id }) => out.has(id)).map((article) => toProblem(article, findings)),
    ],
  };
}

function idsWith(findings: readonly Finding[], action: Finding['action']): Set<string> {
  return new Set(findings.filter((finding) => finding.action === action).map(({ articleId }) => articleId));
}

function demote({ contentHash: _old, ...article }: Article): Article {
  const { source } = article;
  return sealArticle({ ...article, source: { ...source, authority: Math.max(1, source.authority - demotedBy) } });
}

function toProblem(article: Article, findings: readonly Finding[]): Problem {
  const reasons = findings
    .filter(({ articleId, action }) => articleId === article.id && action === 'quarantine')
    .map(({ kind, reason }) => `${kind}: ${reason}`);
  return {
    outcome: 'quarantined',
    source: article.source.id,
    file: article.url,
    line: null,
    reason: reasons.join('; '),
  };
}
