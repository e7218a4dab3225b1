import type { Element } from 'domhandler';
import { textBelow } from './tree.ts';
import { toVisibleText } from './visible-text.ts';

/** A link in the content of a page. */
export interface PageLink {
  /** As it is written. */
  readonly href: string;
  /** What is read on it, shortened. */
  readonly text: string;
}

/** Where a page leads to, and which places on it can be led to. */
export interface PageLinks {
  /** Each address once, in the order of the page. */
  readonly links: readonly PageLink[];
  /** Every `id` (and `name` of an anchor) on the page. */
  readonly ids: readonly string[];
}

/** Pages with more are lists of links, of which the first tell enough. */
const mostLinks = 300;
const longestText = 60;

/** The links among the elements of the content that lead to pages: addresses to write or call to, and scripts, are none. */
export function readLinks(content: readonly Element[]): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const element of content) {
    if (element.name !== 'a' || element.attribs['href'] === undefined) continue;
    if (found.size >= mostLinks) break;
    const href = (element.attribs['href'] ?? '').trim();
    if (href === '' || href === '#' || isNoPage(href) || found.has(href)) continue;
    // Copied, since a piece of a page's text keeps the whole page in memory.
    const copy = Buffer.from(href).toString();
    found.set(copy, { href: copy, text: toVisibleText(textBelow(element)).slice(0, longestText) });
  }
  return [...found.values()];
}

/** Every place on the page that a link can name. Must run before anything is taken out: hidden places count as well. */
export function readIds(elements: readonly Element[]): string[] {
  const ids = new Set<string>();
  for (const { attribs, tagName } of elements) {
    if (attribs['id']) ids.add(Buffer.from(attribs['id']).toString());
    if (tagName === 'a' && attribs['name']) ids.add(Buffer.from(attribs['name']).toString());
  }
  return [...ids];
}

function isNoPage(href: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(href) && !/^https?:/i.test(href);
}
