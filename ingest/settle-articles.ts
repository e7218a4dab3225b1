import { createHash } from 'node:crypto';
import type { Article, Tag } from '../knowledge/article.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import type { LosVocabulary } from '../knowledge/los/vocabulary.ts';
import { type ArticleDraft, articlePath, idFromPath, type UnsealedArticle } from './extract/page-to-article.ts';
import type { Problem } from './problem.ts';

/** What the articles may refer to. */
export interface References {
  readonly catalogue: Catalogue;
  readonly los: LosVocabulary;
}

/** Articles with ids of their own. */
export interface Settled {
  readonly articles: UnsealedArticle[];
  /** The draft that an article was made of, by the article's id. */
  readonly draftOf: ReadonlyMap<string, ArticleDraft>;
  readonly problems: Problem[];
}

/**
 * Gives every article an id of its own and drops references to what does not exist, each with a warning. A stated id that
 * is taken puts the later article in quarantine; an id from a file name gives way (`<source>-<path>`). Without a catalogue
 * of some kind (no services, say) references of that kind are left as they are. `kept`: articles that stay, with their ids.
 */
export function settleArticles(
  drafts: readonly ArticleDraft[],
  references: References,
  kept: readonly Article[] = [],
): Settled {
  const problems: Problem[] = [];
  const owners = new Map(kept.map(({ id, source }) => [id, `source "${source.id}"`]));
  const settled = new Map<ArticleDraft, UnsealedArticle>();
  const stated = drafts.filter(({ hasStatedId }) => hasStatedId);
  const implied = drafts.filter(({ hasStatedId }) => !hasStatedId);
  const addresses = new Map<string, string>();
  for (const draft of [...stated, ...implied]) {
    const copyOf = copiedAddress(draft, addresses);
    if (copyOf !== null) {
      problems.push({ ...placeOf(draft, []), outcome: 'skipped', reason: `is the same page as ${copyOf}` });
      continue;
    }
    const id = draft.hasStatedId ? draft.article.id : freeId(draft, owners);
    const owner = owners.get(id);
    if (owner === undefined) {
      owners.set(id, draft.page.file);
      settled.set(draft, withId(draft, id));
    } else {
      const reason = `id "${id}" is taken by ${owner}`;
      problems.push({ ...placeOf(draft, ['id']), outcome: 'quarantined', reason });
    }
  }
  const ids = new Set(owners.keys());
  const articles = drafts.flatMap((draft) => {
    const article = settled.get(draft);
    if (!article) return [];
    const checked = checkReferences(article, draft, references, ids);
    problems.push(...checked.problems);
    return [checked.article];
  });
  const draftOf = new Map([...settled].map(([draft, { id }]) => [id, draft]));
  return { articles, draftOf, problems };
}

/** The page with the same canonical address that came first; null for the first, and for files. */
function copiedAddress({ page, article }: ArticleDraft, addresses: Map<string, string>): string | null {
  if (page.url === null) return null;
  const first = addresses.get(article.url);
  if (first === undefined) addresses.set(article.url, page.url);
  return first ?? null;
}

function freeId(draft: ArticleDraft, owners: ReadonlyMap<string, string>): string {
  const { article, entry, page } = draft;
  if (!owners.has(article.id)) return article.id;
  const withSource = `${entry.source.id}-${idFromPath(page.path)}`;
  if (page.url === null || !owners.has(withSource)) return withSource;
  return `${withSource}-${createHash('sha256').update(page.url).digest('hex').slice(0, 8)}`;
}

function withId({ article, hasStatedUrl }: ArticleDraft, id: string): UnsealedArticle {
  if (id === article.id) return article;
  const translationOf = article.translationOf === article.id ? id : article.translationOf;
  return { ...article, id, translationOf, url: hasStatedUrl ? article.url : articlePath(id) };
}

function checkReferences(
  article: UnsealedArticle,
  draft: ArticleDraft,
  { catalogue, los }: References,
  articleIds: ReadonlySet<string>,
): { article: UnsealedArticle; problems: Problem[] } {
  const problems: Problem[] = [];
  const warn = (path: PropertyKey[], reason: string) =>
    problems.push({ ...placeOf(draft, path), outcome: 'warning', reason });
  const keep = <T>(key: string, known: ReadonlySet<string>, items: readonly T[], idOf: (item: T) => string): T[] =>
    items.filter((item, index) => {
      const isKnown = known.size === 0 || known.has(idOf(item));
      if (!isKnown) warn([key, index], `${key}: unknown id "${idOf(item)}"`);
      return isKnown;
    });
  const tagId = ({ id }: Tag) => id;
  const phases = idSet(catalogue.lifeMap.phases);
  if (article.phase && phases.size > 0 && !phases.has(article.phase)) {
    warn(['phase'], `phase: unknown id "${article.phase}"`);
  }
  if (!articleIds.has(article.translationOf)) {
    warn(['translationOf'], `translationOf: no article has the id "${article.translationOf}"`);
  }
  const checked = {
    ...article,
    topics: keep('topics', idSet(catalogue.topics), article.topics, tagId),
    los: keep('los', new Set(los.concepts.keys()), article.los, tagId),
    services: keep('services', idSet(catalogue.services), article.services, (id) => id),
    phase: article.phase && (phases.size === 0 || phases.has(article.phase)) ? article.phase : null,
  };
  return { article: checked, problems };
}

function idSet(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function placeOf(draft: ArticleDraft, path: readonly PropertyKey[]): Pick<Problem, 'source' | 'file' | 'line'> {
  return { source: draft.entry.source.id, file: draft.page.file, line: draft.lineOf(path) };
}
