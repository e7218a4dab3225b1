import { type AnyNode, type Element, hasChildren, isTag, isText } from 'domhandler';
import { elementsBelow } from './tree.ts';
import { toVisibleText } from './visible-text.ts';

/** A nested list no longer than this is read into its item; a longer one becomes items of its own. */
const joinedLength = 200;

/** Whether the element is an ordered or unordered list. */
export function isList(element: Element): boolean {
  return element.tagName === 'ul' || element.tagName === 'ol';
}

/** Whether the list is a list, and not a row of cards or sections: those are read as ordinary content. */
export function isPlainList(list: Element): boolean {
  return !elementsBelow(list).some(({ name }) => sectioning.has(name));
}

const sectioning = new Set('h1 h2 h3 h4 h5 h6 table details dl'.split(' '));

/**
 * The items as plain texts, in the order of the page. A short nested list is read into its item («Ta med: pass; kort»),
 * so that it is not torn from what it belongs to; a long one follows its item.
 */
export function toListItems(list: Element): string[] {
  return list.children.filter(isTag).flatMap((item) => (isList(item) ? toListItems(item) : readItem(item)));
}

function readItem(item: Element): string[] {
  const nested = elementsBelow(item).filter((list) => isList(list) && isOutermost(list, item));
  const children = nested.flatMap(toListItems);
  const own = textOf(item, 'without lists');
  if (children.length === 0) return own === '' ? [] : [own];
  if (own === '') return children;
  const joined = `${own.replace(/[:.]$/, '')}: ${children.join('; ')}`;
  return joined.length <= joinedLength ? [joined] : [own, ...children];
}

/** Whether no other list stands between a list and the item. */
function isOutermost(list: Element, item: Element): boolean {
  for (let node = list.parent; node && node !== item; node = node.parent) if (isTag(node) && isList(node)) return false;
  return true;
}

const blocks = new Set('p div li dd dt br td th tr ul ol'.split(' '));

/** The visible text, with a space where one block ends and the next begins; lists left out on demand. */
export function textOf(element: Element, lists: 'with lists' | 'without lists' = 'with lists'): string {
  let text = '';
  const read = (node: AnyNode): void => {
    if (isText(node)) text += node.data;
    else if (hasChildren(node)) {
      const isBlock = isTag(node) && node !== element && blocks.has(node.name);
      if (isTag(node) && node !== element && isList(node) && lists === 'without lists') return;
      if (isBlock) text += ' ';
      node.children.forEach(read);
      if (isBlock) text += ' ';
    }
  };
  read(element);
  return toVisibleText(text);
}
