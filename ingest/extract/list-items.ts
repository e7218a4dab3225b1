import type { CheerioAPI } from 'cheerio';
import { type Element, isTag } from 'domhandler';
import { toVisibleText } from './visible-text.ts';

/** A nested list no longer than this is read into its item; a longer one becomes items of its own. */
const joinedLength = 200;

/** Whether the element is an ordered or unordered list. */
export function isList(element: Element): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol';
}

/** Whether the list is a list, and not a row of cards or sections: those are read as ordinary content. */
export function isPlainList($: CheerioAPI, list: Element): boolean {
  return $(list).find('h1, h2, h3, h4, h5, h6, table, details, dl').length === 0;
}

/**
 * The items as plain texts, in the order of the page. A short nested list is read into its item («Ta med: pass; kort»),
 * so that it is not torn from what it belongs to; a long one follows its item.
 */
export function toListItems($: CheerioAPI, list: Element): string[] {
  return list.children.filter(isTag).flatMap((item) => (isList(item) ? toListItems($, item) : readItem($, item)));
}

function readItem($: CheerioAPI, item: Element): string[] {
  const nested = $(item)
    .find('ul, ol')
    .toArray()
    .filter((list) => $(list).parentsUntil(item).filter('ul, ol').length === 0);
  const children = nested.flatMap((list) => toListItems($, list));
  const copy = $(item).clone();
  copy.find('ul, ol').remove();
  const own = textOf($, copy.get(0));
  if (children.length === 0) return own === '' ? [] : [own];
  if (own === '') return children;
  const joined = `${own.replace(/[:.]$/, '')}: ${children.join('; ')}`;
  return joined.length <= joinedLength ? [joined] : [own, ...children];
}

/** The visible text, with a space where one block ends and the next begins. */
export function textOf($: CheerioAPI, element: Element | undefined): string {
  if (!element) return '';
  const copy = $(element).clone();
  copy.find('p, div, li, dd, dt, br, td, th, tr, ul, ol').each((_, part) => {
    $(part).before(' ').after(' ');
  });
  return toVisibleText(copy.text());
}
