import { type AnyNode, hasChildren, isText } from 'domhandler';
import { normaliseText } from '../../knowledge/text/normalise.ts';

/**
 * The text as it is seen: normalised as questions are (invisible characters out, one form for look-alikes), every run
 * of white space one space, none at the ends.
 */
export function toVisibleText(text: string): string {
  return normaliseText(text).replaceAll(/\s+/gu, ' ').trim();
}

/** The visible text below a node with a space between any two elements, so that a heading does not run into what follows. */
export function spacedText(root: AnyNode | undefined): string {
  const texts: string[] = [];
  const waiting: AnyNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) texts.push(node.data);
    else if (hasChildren(node)) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return toVisibleText(texts.join(' '));
}
