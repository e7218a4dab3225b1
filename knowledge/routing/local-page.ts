import type { Article } from '../article.ts';
import type { KnowledgeStore } from '../ports.ts';

type LocalArticles = ReadonlyMap<string, readonly Article[]>;
const byStore = new WeakMap<KnowledgeStore, LocalArticles>();

/** The municipality's own page about a topic: where the topic is what the page is most about. Null without one. */
export function localPage(topic: string, kommune: string | null, store: KnowledgeStore): string | null {
  if (kommune === null) return null;
  const articles = localArticles(store).get(kommune) ?? [];
  const strength = ({ topics }: Article) => topics.find(({ id }) => id === topic)?.confidence ?? 0;
  const [best] = articles.filter((article) => strength(article) > 0).toSorted((a, b) => strength(b) - strength(a));
  return best?.url ?? null;
}

/** The municipalities, by number, that have pages of their own in the index. */
export function municipalitiesWithPages(store: KnowledgeStore): ReadonlySet<string> {
  return new Set(localArticles(store).keys());
}

function localArticles(store: KnowledgeStore): LocalArticles {
  const known = byStore.get(store);
  if (known) return known;
  const groups = new Map<string, Article[]>();
  for (const article of store.articles()) {
    const { kommune } = article.source;
    if (kommune !== null) groups.set(kommune, [...(groups.get(kommune) ?? []), article]);
  }
  byStore.set(store, groups);
  return groups;
}
