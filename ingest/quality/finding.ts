import { type Article, dateOf } from '../../knowledge/article.ts';

/** What is done because of a finding. */
export type Action =
  /** Indexed all the same; somebody should look. */
  | 'index'
  /** Indexed, and trusted less than others that say something about the same. */
  | 'demote'
  /** Left out until somebody mends it. */
  | 'quarantine';

/** Words that a finding rests on, where they stand. */
export interface Evidence {
  readonly articleId: string;
  readonly publisher: string;
  readonly url: string;
  readonly quote: string;
  /** When the page was last changed or checked; null when it does not say. */
  readonly date: string | null;
}

/** Something that is to be said of an article's quality. */
export interface Finding {
  readonly kind: 'outdated' | 'undated' | 'old' | 'near-duplicate' | 'contradiction' | 'hard-to-read' | 'broken-link';
  readonly severity: 'low' | 'medium' | 'high';
  readonly action: Action;
  readonly source: string;
  readonly articleId: string;
  /** One sentence without a full stop. */
  readonly reason: string;
  readonly evidence: readonly Evidence[];
}

/** A quote of an article as evidence. */
export function evidenceOf(article: Pick<Article, 'id' | 'source' | 'url' | 'dates'>, quote: string): Evidence {
  return { articleId: article.id, publisher: article.source.name, url: article.url, quote, date: dateOf(article) };
}

/** A finding about an article. */
export function findingAbout(
  article: Pick<Article, 'id' | 'source'>,
  finding: Omit<Finding, 'source' | 'articleId'>,
): Finding {
  return { source: article.source.id, articleId: article.id, ...finding };
}

/** A finding as one line. */
export function renderFinding({ articleId, severity, kind, action, reason, evidence }: Finding): string {
  const quotes = evidence.map(({ publisher, quote, date }) => `«${quote}» (${publisher}, ${date ?? 'no date'})`);
  return `${articleId}: ${kind}, ${severity}, ${action}: ${[reason, ...quotes].join('; ')}`;
}
