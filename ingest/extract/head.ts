import type { Element } from 'domhandler';
import type { Language } from '../../knowledge/language.ts';
import { languageOfTag } from './language-tag.ts';
import { closest, textBelow } from './tree.ts';
import { toVisibleText } from './visible-text.ts';

/** `og:title`, else `title` without the site's name after a separator; empty when the page has neither. */
export function readHeadTitle(elements: readonly Element[]): string {
  const shared = toVisibleText(contentOf(elements, 'og:title') ?? '');
  if (shared !== '') return shared;
  const isInHead = (element: Element) => closest(element, ({ name }) => name === 'head') !== null;
  const title = toVisibleText(textBelow(elements.find((element) => element.name === 'title' && isInHead(element))));
  return title.split(/\s+[|–-]\s+/)[0] ?? title;
}

/** The language that the page declares, or its first element that declares one; null when it is none we know. */
export function readLanguage(elements: readonly Element[]): Language | null {
  const page = elements.find(({ name }) => name === 'html')?.attribs;
  const first = elements.find(({ attribs }) => attribs['lang'] !== undefined)?.attribs;
  return languageOfTag(page?.['lang'] ?? page?.['xml:lang'] ?? first?.['lang']);
}

/** The page's own address, when it states an absolute one. */
export function readCanonical(elements: readonly Element[]): string | null {
  const isCanonical = ({ name, attribs }: Element) =>
    name === 'link' && attribs['rel']?.toLowerCase().split(/\s+/).includes('canonical');
  const href = elements.find(isCanonical)?.attribs['href'] ?? contentOf(elements, 'og:url');
  if (!href || !URL.canParse(href)) return null;
  const url = new URL(href);
  url.hash = '';
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

function contentOf(elements: readonly Element[], property: string): string | undefined {
  return elements.find(({ name, attribs }) => name === 'meta' && attribs['property'] === property)?.attribs['content'];
}
