import { type AnyNode, type ChildNode, hasChildren, isText } from 'domhandler';
import { normaliseText } from '../../knowledge/text/normalise.ts';

/**
 * The text as it is seen: normalised as questions are (invisible characters out, one form for look-alikes), every run
 * of white space one space, none at the ends.
 */
export function toVisibleText(text: string): string {
  const normalised = normaliseText(text);
  return (isRunning.test(normalised) ? normalised : normalised.replaceAll(/\s+/gu, ' ')).trim();
}

/** Text in one line, of which no space follows another: most is, and need not be written anew. */
const isRunning = /^(?:[^\s]| (?!\s))*$/;

/** The visible text below a node with a space between any two elements, so that a heading does not run into what follows. */
export function spacedText(root: AnyNode | undefined): string {
  const texts: string[] = [];
  const waiting: AnyNode[] = root ? [root] : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) texts.push(node.data);
    else if (hasChildren(node))
      for (let at = node.children.length - 1; at >= 0; at -= 1) waiting.push(node.children[at] as ChildNode);
  }
  return toVisibleText(texts.join(' '));
}
