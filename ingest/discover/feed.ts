import { parseFeed } from 'feedsmith';
import { toIsoDate } from '../extract/dates.ts';
import { decodeText } from '../fetch/decode-text.ts';
import { isTaken } from '../read/is-taken.ts';
import { type Discover, problemAt, type Target } from './discovery.ts';
import { fetchList } from './fetch-list.ts';

/**
 * The pages that an RSS, Atom, RDF or JSON feed links to, each with its date. A feed shows only the newest, so the pages
 * that are known from before are visited again: a page leaves when it is gone, not when the feed no longer names it.
 */
export const discoverFeed: Discover = async (entry, context) => {
  const url = entry.url ?? '';
  const known = [...context.ledger.records().values()].map(({ url }): Target => ({ url, lastmod: null, stated: null }));
  const list = await fetchList(url, context, {
    accept: 'application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,*/*;q=0.1',
  });
  const read = typeof list === 'string' ? list : readFeed(decodeText(list.bytes, null));
  if (typeof read === 'string') {
    return { targets: known, pages: [], isWhole: false, problems: [problemAt(entry, 'warning', url, `feed: ${read}`)] };
  }
  const targets = new Map(known.map((target) => [target.url, target]));
  for (const { link, date } of read) {
    if (!URL.canParse(link, url)) continue;
    const page = new URL(link, url);
    page.hash = '';
    if (context.hosts.has(page.host) && isTaken(entry, page.pathname)) {
      targets.set(page.href, { url: page.href, lastmod: date, stated: statementOf(date) });
    }
  }
  return { targets: [...targets.values()], pages: [], isWhole: true, problems: [] };
};

interface FeedLink {
  readonly link: string;
  readonly date: string | null;
}

function readFeed(text: string): FeedLink[] | string {
  try {
    const { format, feed } = parseFeed(text);
    switch (format) {
      case 'rss':
        return toLinks(feed.items, ({ link, guid, pubDate }) => [link ?? guid?.value, pubDate]);
      case 'rdf':
        return toLinks(feed.items, ({ link }) => [link, undefined]);
      case 'atom':
        return toLinks(feed.entries, ({ links, updated, published }) => {
          const page = links?.find(({ rel }) => rel === undefined || rel === 'alternate');
          return [page?.href, updated ?? published];
        });
      case 'json':
        return toLinks(feed.items, ({ url, date_modified, date_published }) => [
          url,
          String(date_modified ?? date_published ?? ''),
        ]);
    }
  } catch {
    return 'expected RSS, Atom or JSON Feed, could not read it';
  }
}

function toLinks<Item>(
  items: readonly Item[] | undefined,
  read: (item: Item) => readonly [string | undefined, string | undefined],
): FeedLink[] {
  return (items ?? []).flatMap((item) => {
    const [link, date] = read(item);
    return link ? [{ link, date: date || null }] : [];
  });
}

function statementOf(date: string | null) {
  const at = date === null ? Number.NaN : Date.parse(date);
  const modifiedAt = Number.isNaN(at) ? null : toIsoDate(new Date(at).toISOString());
  return modifiedAt === null ? null : { title: null, language: null, publishedAt: null, modifiedAt, audience: [] };
}
