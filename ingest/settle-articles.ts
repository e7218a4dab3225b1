import type { Article, Tag } from '../knowledge/article.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import type { LosVocabulary } from '../knowledge/los/vocabulary.ts';
import { type ArticleDraft, articlePath, contentHashOf, idFromPath } from './extract/page-to-article.ts';
import type { Problem } from './problem.ts';

/** What the articles may refer to. */
export interface References {
  readonly catalogue: Catalogue;
  readonly los: LosVocabulary;
}

/** An article whose ids hold. */
export interface SettledArticle {
  readonly article: Article;
  readonly file: string;
}

/**
 * Gives every article an id of its own and drops references to what does not exist, each with a warning. A stated id that
 * is taken puts the later article in quarantine; an id from a file name gives way (`<source>-<path>`). Without a catalogue
 * of some kind (no services, say) references of that kind are left as they are.
 */
export function settleArticles(
  drafts: readonly ArticleDraft[],
  references: References,
): { articles: SettledArticle[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const settled = new Map<string, { draft: ArticleDraft; article: Article }>();
  const stated = drafts.filter(({ hasStatedId }) => hasStatedId);
  const implied = drafts.filter(({ hasStatedId }) => !hasStatedId);
  for (const draft of [...stated, ...implied]) {
    const id = draft.hasStatedId ? draft.article.id : freeId(draft, settled);
    const taken = settled.get(id);
    if (taken) {
      const reason = `id "${id}" is taken by ${taken.draft.page.file}`;
      problems.push({ ...placeOf(draft, ['id']), outcome: 'quarantined', reason });
    } else {
      settled.set(id, { draft, article: withId(draft, id) });
    }
  }
  const ids = new Set(settled.keys());
  const articles = drafts.flatMap((draft) => {
    const found = [...settled.values()].find((entry) => entry.draft === draft);
    if (!found) return [];
    const checked = checkReferences(found.article, draft, references, ids);
    problems.push(...checked.problems);
    return [{ article: checked.article, file: draft.page.file }];
  });
  return { articles, problems };
}

function freeId(draft: ArticleDraft, settled: ReadonlyMap<string, unknown>): string {
  const { article, entry, page } = draft;
  return settled.has(article.id) ? `${entry.source.id}-${idFromPath(page.path)}` : article.id;
}

function withId({ article, hasStatedUrl }: ArticleDraft, id: string): Article {
  if (id === article.id) return article;
  const translationOf = article.translationOf === article.id ? id : article.translationOf;
  const changed = { ...article, id, translationOf, url: hasStatedUrl ? article.url : articlePath(id) };
  return { ...changed, contentHash: contentHashOf(changed) };
}

function checkReferences(
  article: Article,
  draft: ArticleDraft,
  { catalogue, los }: References,
  articleIds: ReadonlySet<string>,
): { article: Article; problems: Problem[] } {
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
