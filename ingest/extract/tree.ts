import { type AnyNode, type ChildNode, type Element, hasChildren, isTag, isText, type ParentNode } from 'domhandler';

/**
 * Walking the tree by hand. Selecting by CSS costs a walk over the whole page for each selector, and most of the time
 * of extracting was spent there; what only asks for names and attributes is one walk.
 */

/** The elements below a node, in the order of the page; those in a `template` as well. */
export function elementsBelow(root: AnyNode | undefined): Element[] {
  const found: Element[] = [];
  const waiting: AnyNode[] = root && hasChildren(root) ? root.children.toReversed() : [];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isTag(node)) found.push(node);
    if (!hasChildren(node)) continue;
    for (let at = node.children.length - 1; at >= 0; at -= 1) waiting.push(node.children[at] as ChildNode);
  }
  return found;
}

/** All text below a node as it stands there. */
export function textBelow(root: AnyNode | undefined): string {
  if (!root) return '';
  if (isText(root)) return root.data;
  let text = '';
  const waiting: AnyNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) text += node.data;
    else if (hasChildren(node))
      for (let at = node.children.length - 1; at >= 0; at -= 1) waiting.push(node.children[at] as ChildNode);
  }
  return text;
}

/** The nearest element that `isWanted`, the element itself or one around it; null for none. */
export function closest(element: Element, isWanted: (candidate: Element) => boolean): Element | null {
  for (let node: ParentNode | null = element; node; node = node.parent) if (isTag(node) && isWanted(node)) return node;
  return null;
}

/** Takes every node out that `isOut`, with all below it. Nodes are asked from the top down, those that are out no further. */
export function prune(root: ParentNode, isOut: (node: ChildNode) => boolean): void {
  const waiting: ParentNode[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    const kept: ChildNode[] = [];
    for (const child of parent.children) if (!isOut(child)) kept.push(child);
    if (kept.length < parent.children.length) adopt(parent, kept);
    for (const child of kept) if (hasChildren(child)) waiting.push(child);
  }
}

/** Makes `kept` the children of `parent`; the others are cut off. */
function adopt(parent: ParentNode, kept: ChildNode[]): void {
  for (const child of parent.children) child.parent = child.prev = child.next = null;
  for (const [at, child] of kept.entries()) {
    child.parent = parent;
    child.prev = kept[at - 1] ?? null;
    child.next = kept[at + 1] ?? null;
  }
  parent.children = kept;
}

/** Whether a class attribute holds one of `names`. */
export function hasClass({ attribs }: Element, names: ReadonlySet<string>): boolean {
  return attribs['class']?.split(/\s+/).some((name) => names.has(name)) ?? false;
}
