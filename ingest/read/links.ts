import { load } from 'cheerio';
import type { SourceEntry } from '../sources.ts';
import { isTaken } from './is-taken.ts';
import type { RawPage } from './raw-page.ts';

/** The links of a page that the source follows: on its own hosts, taken by its patterns, each once and without `#…`. */
export function linksToFollow(page: RawPage, entry: SourceEntry, hosts: ReadonlySet<string>): string[] {
  if (entry.follow === 'none' || page.url === null) return [];
  const $ = load(page.text);
  const found = new Set<string>();
  for (const element of $('a[href]').toArray()) {
    const href = $(element).attr('href') ?? '';
    if (!URL.canParse(href, page.url)) continue;
    const url = new URL(href, page.url);
    url.hash = '';
    const isPdf = /\.pdf$/i.test(url.pathname);
    const isWanted = isPdf || entry.follow === 'pages';
    if (isWanted && hosts.has(url.host) && isTaken(entry, url.pathname)) found.add(url.href);
  }
  return [...found];
}
