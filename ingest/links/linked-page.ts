import type { PageLink } from '../extract/page-links.ts';
import type { DraftHead } from '../extract/page-to-article.ts';

/** A page that was read, with what it links to and what can be linked to on it. */
export interface LinkedPage {
  readonly source: string;
  /** `<source>/<path>`: tells files apart. */
  readonly file: string;
  /** Addresses it is known by: where it was found, and what it says itself; a path on this guide for our own. */
  readonly urls: readonly string[];
  readonly links: readonly PageLink[];
  readonly ids: readonly string[];
  /** Links to other sites are asked for. */
  readonly checksLinks: boolean;
}

/** The page of a draft. `articleUrl`: the address of its article once ids are settled. */
export function toLinkedPage({ page, entry, linked }: DraftHead, articleUrl: string): LinkedPage {
  const source = entry.source.id;
  return {
    source,
    file: `${source}/${page.path}`,
    urls: [...new Set([page.url, articleUrl].flatMap((url) => url ?? []))],
    links: linked.links,
    ids: linked.ids,
    checksLinks: entry.checksLinks,
  };
}
