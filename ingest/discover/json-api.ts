import { load } from 'cheerio';
import type { Language } from '../../knowledge/language.ts';
import { toIsoDate } from '../extract/dates.ts';
import { markdownToHtml } from '../extract/markdown.ts';
import { escapeHtml } from '../read/escape-html.ts';
import { isTaken } from '../read/is-taken.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { SourceEntry } from '../sources.ts';
import { type Discover, type Discovery, type DiscoveryContext, mostPages, problemAt } from './discovery.ts';
import { fetchList } from './fetch-list.ts';
import { findAll, findText, type JsonMap, toJsonMap } from './json-map.ts';

const mostRequests = 1000;

/**
 * The articles of an API, page by page: by the link to the next, a cursor, or a counter, as the map says. An item without
 * text is passed over; one without address of its own is published by us.
 */
export const discoverJsonApi: Discover = async (entry, context) => {
  const map = toJsonMap(entry.map);
  const pages = new Map<string, Discovery['pages'][number]>();
  const problems = [];
  const seen = new Set<string>();
  let isWhole = true;
  for (let url: string | null = entry.url; url !== null; ) {
    if (seen.has(url) || seen.size >= mostRequests || pages.size >= mostPages) {
      problems.push(problemAt(entry, 'warning', url, 'the list does not end: stopped here'));
      isWhole = false;
      break;
    }
    seen.add(url);
    const answer = await fetchJson(url, map, context);
    if (typeof answer === 'string') {
      problems.push(problemAt(entry, 'warning', url, `list: ${answer}`));
      isWhole = false;
      break;
    }
    const items = findAll(map.items, answer.value);
    for (const item of items) {
      const page = toPage(item, entry, map);
      if (page && isTaken(entry, page.page.path)) pages.set(page.url, page);
    }
    url = nextUrl(url, { ...answer, count: items.length, request: seen.size }, map);
  }
  return { targets: [], pages: [...pages.values()], isWhole, problems };
};

interface JsonAnswer {
  readonly value: unknown;
  readonly headers: Readonly<Record<string, string>>;
}

async function fetchJson(url: string, map: JsonMap, context: DiscoveryContext): Promise<JsonAnswer | string> {
  const headers = context.key === null ? {} : { [map.keyHeader.toLowerCase()]: context.key };
  const list = await fetchList(url, context, { accept: 'application/json', headers });
  if (typeof list === 'string') return list;
  try {
    return { value: JSON.parse(Buffer.from(list.bytes).toString('utf8')), headers: list.headers };
  } catch {
    return 'expected JSON, could not parse it';
  }
}

function nextUrl(
  url: string,
  answer: JsonAnswer & { readonly count: number; readonly request: number },
  map: JsonMap,
): string | null {
  const link = findText(map.next, answer.value);
  if (link !== null) return URL.canParse(link, url) ? new URL(link, url).href : null;
  if (answer.count === 0) return null;
  const next = new URL(url);
  const cursor = findText(map.cursor, answer.value);
  if (map.cursorParameter !== null && cursor !== null) {
    next.searchParams.set(map.cursorParameter, cursor);
    return next.href;
  }
  if (map.page === null) return null;
  // WordPress answers 400 past its last page, and tells how many there are.
  const total = Number(answer.headers['x-wp-totalpages'] ?? Number.POSITIVE_INFINITY);
  const current = Number(next.searchParams.get(map.page) ?? 1);
  if (current >= total) return null;
  next.searchParams.set(map.page, String(current + 1));
  return next.href;
}

function toPage(item: unknown, entry: SourceEntry, map: JsonMap): Discovery['pages'][number] | null {
  const body = findText(map.body, item);
  if (body === null) return null;
  const title = load(findText(map.title, item) ?? '').text();
  const id = findText(map.id, item) ?? title;
  const link = findText(map.url, item);
  const url =
    link !== null && URL.canParse(link, entry.url ?? undefined) ? new URL(link, entry.url ?? undefined) : null;
  const isPublic = url?.protocol === 'https:' || url?.protocol === 'http:';
  const key = isPublic && url ? url.href : `${entry.url}#${encodeURIComponent(id)}`;
  const page: RawPage = {
    file: key,
    path: isPublic && url ? `${url.pathname}${url.search}` : `/${id}`,
    format: 'html',
    text: `<main><h1>${escapeHtml(title)}</h1>${isHtml(body) ? body : markdownToHtml(body)}</main>`,
    url: isPublic && url ? url.href : null,
    stated: {
      title: title || null,
      language: toLanguage(findText(map.language, item)),
      publishedAt: toIsoDate(findText(map.published, item) ?? ''),
      modifiedAt: toIsoDate(findText(map.modified, item) ?? ''),
      audience: map.isForProfessionals ? ['fagperson'] : [],
    },
  };
  return { url: key, page };
}

function isHtml(body: string): boolean {
  return /<(?:p|h[1-6]|ul|ol|div|section|table|br)\b/i.test(body);
}

function toLanguage(text: string | null): Language | null {
  const code = text?.toLowerCase().split(/[-_]/)[0];
  return code === 'nb' || code === 'nn' || code === 'en' || code === 'se' ? code : null;
}
