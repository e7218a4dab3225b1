import { posix } from 'node:path';
import type { LinkedPage } from './linked-page.ts';

/** Where a link leads. */
export interface LinkTarget {
  /** `web`: a published page; `file`: a page of a folder; `guide`: an article on this guide. */
  readonly kind: 'web' | 'file' | 'guide';
  /** Tells pages apart: the address without `#…`, `<source>/<path>` of a file, or the path of the article. */
  readonly key: string;
  /** The place on the page, decoded; null when the link names none that a page must hold. */
  readonly fragment: string | null;
}

/**
 * Where a link on a page leads; null when that cannot be told. A folder of files is no site: there an absolute path leads
 * to what nobody has given us, and only links to files beside are judged.
 */
export function resolveLink(href: string, page: LinkedPage): LinkTarget | null {
  const base = page.urls.find((url) => URL.canParse(url));
  if (base !== undefined || /^https?:/i.test(href)) {
    if (!URL.canParse(href, base)) return null;
    const url = new URL(href, base);
    const fragment = toFragment(url.hash);
    url.hash = '';
    return { kind: 'web', key: url.href, fragment };
  }
  const [path = '', hash = ''] = href.split(/(?=#)/, 2);
  const fragment = toFragment(path.startsWith('#') ? path : hash);
  if (path === '' || path.startsWith('#')) return { kind: 'file', key: page.file, fragment };
  if (path.startsWith('/artikkel/')) return { kind: 'guide', key: path, fragment };
  if (path.startsWith('/') || !/\.(?:html?|md|markdown|pdf)$/i.test(path)) return null;
  return { kind: 'file', key: posix.join(posix.dirname(page.file), decode(path)), fragment };
}

/** `#top` leads to the top of any page, `#/…` and `#!…` are addresses within a program, and `:~:` names words. */
function toFragment(hash: string): string | null {
  const name = decode(hash.slice(1).split(':~:')[0] ?? '');
  return name === '' || name === 'top' || /^[/!]|[=]/.test(name) ? null : name;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
