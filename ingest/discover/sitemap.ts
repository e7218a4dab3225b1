import { load } from 'cheerio';
import { decodeText } from '../fetch/decode-text.ts';
import { isTaken } from '../read/is-taken.ts';
import type { SourceEntry } from '../sources.ts';
import { type Discover, type DiscoveryContext, mostPages, problemAt, type Target } from './discovery.ts';
import { fetchList } from './fetch-list.ts';

/** Index files below index files; the standard allows none. */
const deepest = 3;
const mostFiles = 500;

/**
 * The pages in a site's sitemaps: the file at the source's address when it names one (`.xml`, `.xml.gz`), else those that
 * robots.txt names, else `/sitemap.xml`. Only addresses on the source's own hosts count, as the standard says.
 */
export const discoverSitemap: Discover = async (entry, context) => {
  const waiting = (await firstFiles(entry, context)).map((url) => ({ url, depth: 0 }));
  const seen = new Set<string>();
  const targets = new Map<string, Target>();
  const problems = [];
  let isWhole = true;
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    if (seen.has(next.url) || seen.size >= mostFiles) continue;
    seen.add(next.url);
    const list = await fetchList(next.url, context, { accept: 'application/xml,text/xml,*/*;q=0.1' });
    const read = typeof list === 'string' ? list : readSitemap(list.bytes);
    if (typeof read === 'string') {
      problems.push(problemAt(entry, 'warning', next.url, `sitemap: ${read}`));
      isWhole = false;
      continue;
    }
    for (const url of read.sitemaps) if (next.depth < deepest) waiting.push({ url, depth: next.depth + 1 });
    for (const { url, lastmod } of read.pages) {
      if (targets.size >= mostPages) isWhole = false;
      else if (belongs(url, entry, context.hosts)) targets.set(url, { url, lastmod, stated: null });
    }
  }
  if (targets.size >= mostPages)
    problems.push(problemAt(entry, 'warning', entry.url ?? '', `has more than ${mostPages} pages`));
  return { targets: [...targets.values()], pages: [], isWhole, problems };
};

async function firstFiles(entry: SourceEntry, { robots }: DiscoveryContext): Promise<string[]> {
  const url = new URL(entry.url ?? '');
  if (/\.xml(\.gz)?$/i.test(url.pathname)) return [url.href];
  const { sitemaps } = await robots.rulesFor(url.origin);
  const named = sitemaps.filter((link) => URL.canParse(link, url)).map((link) => new URL(link, url).href);
  return named.length > 0 ? named : [new URL('/sitemap.xml', url).href];
}

function readSitemap(bytes: Uint8Array) {
  // The lenient reader knows no entities of a document's own, so none can unfold.
  const $ = load(decodeText(bytes, 'application/xml; charset=utf-8'), { xml: true });
  if ($('urlset, sitemapindex').length === 0) return 'expected urlset or sitemapindex, found neither';
  const entries = (name: string) =>
    $(name)
      .toArray()
      .map((element) => ({
        url: $(element).children('loc').first().text().trim(),
        lastmod: $(element).children('lastmod').first().text().trim() || null,
      }))
      .filter(({ url }) => URL.canParse(url));
  return { sitemaps: entries('sitemapindex > sitemap').map(({ url }) => url), pages: entries('urlset > url') };
}

function belongs(text: string, entry: SourceEntry, hosts: ReadonlySet<string>): boolean {
  const url = new URL(text);
  return hosts.has(url.host) && isTaken(entry, url.pathname);
}
