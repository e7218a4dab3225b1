import type { Element } from 'domhandler';
import { textBelow } from './tree.ts';

/** The dates a page tells about itself, ISO; null when it does not. */
export interface PageDates {
  readonly publishedAt: string | null;
  readonly modifiedAt: string | null;
}

const months = [
  ['januar', 'jan'],
  ['februar', 'feb'],
  ['mars', 'mar'],
  ['april', 'apr'],
  ['mai', 'may'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['august', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt', 'oct'],
  ['november', 'nov'],
  ['desember', 'des', 'dec'],
] as const;

const dateText = String.raw`(\d{1,2}\.?\s*[a-zæøå]+\.?\s+\d{4}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}-\d{2}-\d{2})`;
const modifiedWords = String.raw`(?:sist\s+)?(?:oppdatert|endr[ae]t?|revidert|gjennomgått|kvalitetssikr[ae]t?|kontrollert|last updated|updated)`;
const publishedWords = '(?:publisert|lagt ut|published)';
const modified = new RegExp(String.raw`(?<!\p{L})${modifiedWords}\s*:?\s*(?:den\s+|dato\s*:?\s*)?${dateText}`, 'iu');
const published = new RegExp(String.raw`(?<!\p{L})${publishedWords}\s*:?\s*(?:den\s+|dato\s*:?\s*)?${dateText}`, 'iu');

/** A line that tells nothing but when the page was published or changed. */
const dateLine = new RegExp(
  String.raw`^(?:(?:${modifiedWords}|${publishedWords})\s*:?\s*(?:den\s+|dato\s*:?\s*)?${dateText}(?:\s*(?:kl\.?\s*)?\d{1,2}[.:]\d{2})?[\s.,|–-]*)+$`,
  'iu',
);

/** Whether the text is about the page's dates only: not content. */
export function isDateLine(text: string): boolean {
  return text.length < 120 && dateLine.test(text);
}

/** The dates in JSON-LD, else in `meta`, of a page with these elements. Must run before scripts are taken out. */
export function readDeclaredDates(elements: readonly Element[]): PageDates {
  const linked = elements
    .filter(({ name, attribs }) => name === 'script' && attribs['type']?.toLowerCase() === 'application/ld+json')
    .flatMap((element) => parseJson(textBelow(element)));
  const metas = elements.filter(({ name }) => name === 'meta').map(({ attribs }) => attribs);
  const says = (said: string | undefined, name: string) => said?.toLowerCase() === name;
  const meta = (...names: string[]) =>
    names
      .map((name) => metas.find((each) => says(each['property'], name) || says(each['name'], name))?.['content'])
      .find(Boolean);
  return {
    publishedAt:
      firstDate(linked, 'datePublished') ??
      toIsoDate(meta('article:published_time', 'dcterms.issued', 'dc.date') ?? ''),
    modifiedAt:
      firstDate(linked, 'dateModified') ??
      toIsoDate(meta('article:modified_time', 'og:updated_time', 'dcterms.modified', 'last-modified') ?? ''),
  };
}

/** The dates written for readers: «Sist oppdatert 3. mars 2026». */
export function readVisibleDates(text: string): PageDates {
  return {
    publishedAt: toIsoDate(published.exec(text)?.[1] ?? ''),
    modifiedAt: toIsoDate(modified.exec(text)?.[1] ?? ''),
  };
}

/** `3. mars 2026`, `03.03.2026`, `2026-03-03` and ISO times as `2026-03-03`; null for what is no day of the calendar. */
export function toIsoDate(text: string): string | null {
  const iso = /^\s*(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (iso) return calendarDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numeric = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})/.exec(text);
  if (numeric) return calendarDate(Number(numeric[3]), Number(numeric[2]), Number(numeric[1]));
  const worded = /^\s*(\d{1,2})\.?\s*([a-zæøå]+)\.?\s+(\d{4})/i.exec(text);
  if (!worded) return null;
  const month = months.findIndex((names) => names.some((name) => name === worded[2]?.toLowerCase()));
  return month < 0 ? null : calendarDate(Number(worded[3]), month + 1, Number(worded[1]));
}

function calendarDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1990 && year < 2100 ? date.toISOString().slice(0, 10) : null;
}

function firstDate(linked: readonly unknown[], key: string): string | null {
  for (const value of linked) {
    const found = typeof value === 'object' && value !== null && key in value ? Reflect.get(value, key) : null;
    const date = typeof found === 'string' ? toIsoDate(found) : null;
    if (date) return date;
  }
  return null;
}

/** The objects of a JSON-LD script: the root, a root list, and `@graph`. Broken JSON is nothing. */
function parseJson(text: string): unknown[] {
  try {
    const root: unknown = JSON.parse(text);
    const nodes: unknown[] = Array.isArray(root) ? root : [root];
    return nodes.flatMap((node) => {
      const graph = typeof node === 'object' && node !== null && '@graph' in node ? node['@graph'] : null;
      return Array.isArray(graph) ? [node, ...graph] : [node];
    });
  } catch {
    return [];
  }
}
