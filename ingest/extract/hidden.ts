import type { CheerioAPI } from 'cheerio';
import { type Element, isCDATA, isComment, isDirective, isTag } from 'domhandler';
import { remembered } from '../../knowledge/text/remembered.ts';
import { isReadable } from './colours.ts';
import { openedMark } from './disclose.ts';
import { rulesOf, withoutComments } from './hiding-rules.ts';
import { closest, hasClass, prune, textBelow } from './tree.ts';

/** Elements whose text is never shown, whatever the style. */
const neverShown = new Set(
  'script style template noscript iframe object embed svg canvas video audio map link meta'.split(' '),
);
/** Never shown within another. */
const neverShownIn: Readonly<Record<string, string>> = { annotation: 'math', title: 'head' };

/** Classes that every framework uses for text meant for screen readers only. */
const hiddenClasses = new Set(['sr-only', 'visually-hidden', 'visuallyhidden', 'screen-reader-text']);

/** Hidden by an inline style. */
const hiddenByStyle =
  /(display:none|visibility:(hidden|collapse)|content-visibility:hidden|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9])|(left|top|right|text-indent):-\d{3,}|(^|;)(max-)?(width|height):0(px)?(;|$)|clip:rect\(0|clip-path:inset\((50|100)%)/;

/**
 * Takes out everything a reader cannot see, comments included, so that nothing hidden is ever indexed or quoted.
 * Panels that a visible button or tab opens are not hidden: `disclose` must have run before. Style sheets of other files
 * are not read. `elements`: all that the page had before anything was taken out.
 */
export function removeHidden($: CheerioAPI, elements: readonly Element[]): void {
  removeByRules($, elements);
  const root = $.root().get(0);
  if (!root) return;
  prune(root, (node) => (isTag(node) ? isHidden($, node) : isCDATA(node) || isComment(node) || isDirective(node)));
}

function isHidden($: CheerioAPI, element: Element): boolean {
  const { name, attribs } = element;
  if (neverShown.has(name) || attribs['hidden'] !== undefined) return true;
  const around = neverShownIn[name];
  if (around !== undefined && closest(element, (each) => each !== element && each.name === around)) return true;
  if (name === 'dialog' && attribs['open'] === undefined) return true;
  if (attribs['aria-hidden']?.toLowerCase() === 'true' || hasClass(element, hiddenClasses)) return true;
  const { style } = attribs;
  return style !== undefined && isHiddenByStyle(compacted(style), () => backgroundBehind($, element));
}

/** A page with more rules that hide something is no page of text. */
const mostHiding = 300;

/** What declarations do to the text they hold for: the pages of a site, and of those made with the same tools, have the same ones. */
const effectOf = remembered((declarations) => {
  const style = compacted(declarations);
  return { hides: isHiddenByStyle(style, () => declared(style, 'background(?:-color)?')) };
});

/** What the page's own `style` elements hide. One that hides all of the page is lifted by a program, and hides nothing. */
function removeByRules($: CheerioAPI, elements: readonly Element[]): void {
  const selectors = elements
    .filter(({ name }) => name === 'style')
    .flatMap((element) => rulesOf(textBelow(element)))
    .filter(({ declarations }) => effectOf(declarations).hides)
    .map(({ selector }) => selector);
  for (const selector of selectors.slice(0, mostHiding)) {
    for (const element of select($, selector)) {
      const isWhole = $(element).is('html, body, main') || $(element).find('h1').length > 0;
      if (!isWhole && element.attribs[openedMark] === undefined) $(element).remove();
    }
  }
}

/** Nothing for a selector that cannot be told from the page alone (`:hover`, `::before`). */
function select($: CheerioAPI, selector: string): Element[] {
  try {
    return $<Element, string>(selector).toArray();
  } catch {
    return [];
  }
}

function compacted(style: string): string {
  return withoutComments(style)
    .toLowerCase()
    .replaceAll('!important', '')
    .replaceAll(/\s*([:;,()])\s*/g, '$1')
    .trim();
}

function isHiddenByStyle(style: string, background: () => string | null): boolean {
  if (hiddenByStyle.test(style.replaceAll(/\s/g, ''))) return true;
  const colour = declared(style, 'color');
  return colour !== null && !isReadable(colour, background());
}

/** The background that is declared nearest behind the element's text; null when none is. */
function backgroundBehind($: CheerioAPI, element: Element): string | null {
  for (const each of [element, ...$(element).parents().toArray()]) {
    const found = declared(compacted(each.attribs['style'] ?? ''), 'background(?:-color)?') ?? each.attribs['bgcolor'];
    if (found) return found;
  }
  return null;
}

function declared(style: string, property: string): string | null {
  return new RegExp(`(?:^|;)${property}:([^;]+)`).exec(style)?.[1] ?? null;
}
