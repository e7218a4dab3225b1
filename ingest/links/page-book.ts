import { relative, resolve, sep } from 'node:path';
import type { Article } from '../../knowledge/article.ts';
import type { Extracted } from '../extract/extract-sources.ts';
import type { LinkLedger } from '../ledger/link-ledger.ts';
import type { Settled } from '../settle-articles.ts';
import type { SourceEntry } from '../sources.ts';
import { type LinkedPage, toLinkedPage } from './linked-page.ts';
import { type LinkTarget, resolveLink } from './resolve-link.ts';

/** What a link leads to. */
export type Found =
  | { readonly kind: 'page'; readonly page: LinkedPage }
  /** It stands, but its text is not at hand. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'dead'; readonly isGone: boolean; readonly reason: string }
  /** Nobody knows: not asked for yet, or not ours to ask. */
  | { readonly kind: 'unknown' };

/** The pages of a run, and where links lead. */
export interface PageBook {
  pageOf(articleId: string): LinkedPage | undefined;
  find(target: LinkTarget): Found;
}

/** A run without pages: every link is unknown. */
export const emptyPageBook: PageBook = { pageOf: () => undefined, find: () => ({ kind: 'unknown' }) };

/** What a page book is made of. */
export interface PageBookParts {
  readonly sources: readonly SourceEntry[];
  readonly extracted: Extracted;
  readonly settled: Settled;
  /** Articles that stay as they are served. */
  readonly kept: readonly Pick<Article, 'url'>[];
  readonly links: LinkLedger;
}

/**
 * Gathers the pages of a run, and notes in the ledger which pages of other sites they link to, for `checkLinks`. A page
 * that was met but could not be read still stands.
 */
export function createPageBook({ sources, extracted, settled, kept, links }: PageBookParts): PageBook {
  const urls = new Map(settled.articles.map(({ id, url }) => [id, url]));
  const byArticle = new Map([...settled.draftOf].map(([id, draft]) => [id, toLinkedPage(draft, urls.get(id) ?? '')]));
  const owned = new Set(settled.draftOf.values());
  const others = extracted.drafts.filter((draft) => !owned.has(draft)).map((draft) => toLinkedPage(draft, ''));
  const byKey = new Map<string, LinkedPage>();
  for (const page of [...others, ...byArticle.values()]) {
    for (const key of [page.file, ...page.urls]) byKey.set(withoutHash(key), page);
  }
  const elsewhere = new Set([...kept.map(({ url }) => withoutHash(url)), ...unreadFiles(extracted, sources)]);
  links.use(outside());
  return { pageOf: (id) => byArticle.get(id), find };

  function find({ kind, key }: LinkTarget): Found {
    const page = byKey.get(key);
    if (page) return { kind: 'page', page };
    if (elsewhere.has(key)) return { kind: 'elsewhere' };
    if (kind !== 'web') return { kind: 'dead', isGone: true, reason: 'is not there' };
    const dead = links.dead(key);
    return dead ? { kind: 'dead', isGone: dead.state === 'gone', reason: dead.reason } : { kind: 'unknown' };
  }

  /** By source, addresses that its pages link to and that no page of the run answers for. */
  function outside(): ReadonlyMap<string, ReadonlySet<string>> {
    const found = new Map(sources.map(({ source }) => [source.id, new Set<string>()]));
    for (const page of byArticle.values()) {
      if (!page.checksLinks) continue;
      for (const { href } of page.links) {
        const target = resolveLink(href, page);
        if (target?.kind !== 'web' || byKey.has(target.key) || elsewhere.has(target.key)) continue;
        found.get(page.source)?.add(target.key);
      }
    }
    return found;
  }
}

function unreadFiles({ problems }: Extracted, sources: readonly SourceEntry[]): string[] {
  return problems.flatMap(({ source, file }) => {
    const entry = sources.find((candidate) => candidate.source.id === source);
    if (!entry?.folder) return [file];
    return [`${source}/${relative(entry.folder, resolve(file)).split(sep).join('/')}`];
  });
}

function withoutHash(key: string): string {
  return key.split('#')[0] ?? key;
}
