import { createHash } from 'node:crypto';
import type { Article, Tag } from '../knowledge/article.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import type { LosVocabulary } from '../knowledge/los/vocabulary.ts';
import type { ArticleHead } from './extract/article-head.ts';
import { articlePath, type DraftHead, idFromPath } from './extract/page-to-article.ts';
import type { Problem } from './problem.ts';

/** What the articles may refer to. */
export interface References {
  readonly catalogue: Catalogue;
  readonly los: LosVocabulary;
}

/** Articles with ids of their own. */
export interface Settled<Draft extends DraftHead = DraftHead> {
  readonly articles: ArticleHead[];
  /** The draft that an article was made of, by the article's id. */
  readonly draftOf: ReadonlyMap<string, Draft>;
  readonly problems: Problem[];
}

/**
 * Gives every article an id of its own and drops references to what does not exist, each with a warning. A stated id that
 * is taken puts the later article in quarantine; an id from a file name gives way (`<source>-<path>`). Without a catalogue
 * of some kind (no services, say) references of that kind are left as they are. `kept`: articles that stay, with their ids.
 */
export function settleArticles<Draft extends DraftHead>(
  drafts: readonly Draft[],
  references: References,
  kept: readonly Pick<Article, 'id' | 'source'>[] = [],
): Settled<Draft> {
  const problems: Problem[] = [];
  const owners = new Map(kept.map(({ id, source }) => [id, `source "${source.id}"`]));
  const settled = new Map<Draft, ArticleHead>();
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
  const known = knownIds(references, owners.keys());
  const articles = drafts.flatMap((draft) => {
    const article = settled.get(draft);
    if (!article) return [];
    const checked = checkReferences(article, draft, known);
    problems.push(...checked.problems);
    return [checked.article];
  });
  const draftOf = new Map([...settled].map(([draft, { id }]) => [id, draft]));
  return { articles, draftOf, problems };
}

/** The page with the same canonical address that came first; null for the first, and for files. */
function copiedAddress({ page, article }: DraftHead, addresses: Map<string, string>): string | null {
  if (page.url === null) return null;
  const first = addresses.get(article.url);
  if (first === undefined) addresses.set(article.url, page.url);
  return first ?? null;
}

function freeId(draft: DraftHead, owners: ReadonlyMap<string, string>): string {
  const { article, entry, page } = draft;
  if (!owners.has(article.id)) return article.id;
  const withSource = `${entry.source.id}-${idFromPath(page.path)}`;
  if (page.url === null || !owners.has(withSource)) return withSource;
  return `${withSource}-${createHash('sha256').update(page.url).digest('hex').slice(0, 8)}`;
}

function withId({ article, hasStatedUrl }: DraftHead, id: string): ArticleHead {
  if (id === article.id) return article;
  const translationOf = article.translationOf === article.id ? id : article.translationOf;
  return { ...article, id, translationOf, url: hasStatedUrl ? article.url : articlePath(id) };
}

function checkReferences(
  article: ArticleHead,
  draft: DraftHead,
  known: KnownIds,
): { article: ArticleHead; problems: Problem[] } {
  const problems: Problem[] = [];
  const warn = (path: PropertyKey[], reason: string) =>
    problems.push({ ...placeOf(draft, path), outcome: 'warning', reason });
  const keep = <T>(key: 'topics' | 'los' | 'services', items: readonly T[], idOf: (item: T) => string): T[] =>
    items.filter((item, index) => {
      const isKnown = known[key].size === 0 || known[key].has(idOf(item));
      if (!isKnown) warn([key, index], `${key}: unknown id "${idOf(item)}"`);
      return isKnown;
    });
  const tagId = ({ id }: Tag) => id;
  const { phases } = known;
  if (article.phase && phases.size > 0 && !phases.has(article.phase)) {
    warn(['phase'], `phase: unknown id "${article.phase}"`);
  }
  if (!known.articles.has(article.translationOf)) {
    warn(['translationOf'], `translationOf: no article has the id "${article.translationOf}"`);
  }
  const checked = {
    ...article,
    topics: keep('topics', article.topics, tagId),
    los: keep('los', article.los, tagId),
    services: keep('services', article.services, (id) => id),
    phase: article.phase && (phases.size === 0 || phases.has(article.phase)) ? article.phase : null,
  };
  return { article: checked, problems };
}

/** The ids that an article may refer to. */
type KnownIds = Readonly<Record<'topics' | 'los' | 'services' | 'phases' | 'articles', ReadonlySet<string>>>;

function knownIds({ catalogue, los }: References, articles: Iterable<string>): KnownIds {
  return {
    topics: idSet(catalogue.topics),
    los: new Set(los.concepts.keys()),
    services: idSet(catalogue.services),
    phases: idSet(catalogue.lifeMap.phases),
    articles: new Set(articles),
  };
}

function idSet(items: readonly { readonly id: string }[]): Set<string> {
  return new Set(items.map(({ id }) => id));
}

function placeOf(draft: DraftHead, path: readonly PropertyKey[]): Pick<Problem, 'source' | 'file' | 'line'> {
  return { source: draft.entry.source.id, file: draft.page.file, line: draft.lineOf(path) };
}
