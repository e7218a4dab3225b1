import type { CheerioAPI } from 'cheerio';
import { type AnyNode, hasChildren, isCDATA, isComment, isDirective } from 'domhandler';

/** Elements whose text is never shown, whatever the style. */
const neverShown =
  'script, style, template, noscript, iframe, object, embed, svg, math annotation, canvas, video, audio, map, head title, link, meta';

/** Hidden by attribute, or by a class that every framework uses for text meant for screen readers only. */
const hiddenByMark =
  '[hidden], [aria-hidden="true" i], .sr-only, .visually-hidden, .visuallyhidden, .screen-reader-text, dialog:not([open])';

/** Hidden by an inline style. */
const hiddenByStyle =
  /(display:none|visibility:(hidden|collapse)|content-visibility:hidden|font-size:0(?![.\d]*[1-9])|opacity:0(?![.\d]*[1-9])|(left|top|right|text-indent):-\d{3,}|(^|;)(max-)?(width|height):0(px)?(;|$)|clip:rect\(0|clip-path:inset\((50|100)%)/;

/**
 * Takes out everything a reader cannot see, comments included, so that nothing hidden is ever indexed or quoted.
 * Panels that a visible button or tab opens are not hidden: `disclose` must have run before.
 */
export function removeHidden($: CheerioAPI): void {
  $(neverShown).remove();
  $(hiddenByMark).remove();
  $('[style]').each((_, element) => {
    if (isHiddenByStyle($(element).attr('style') ?? '')) $(element).remove();
  });
  removeComments($);
}

/** By hand, since collecting all nodes in one selection takes time quadratic in their number. */
function removeComments($: CheerioAPI): void {
  const waiting: AnyNode[] = $.root().toArray();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isCDATA(node) || isComment(node) || isDirective(node)) $(node).remove();
    else if (hasChildren(node)) for (const child of node.children) waiting.push(child);
  }
}

function isHiddenByStyle(style: string): boolean {
  const compact = style
    .toLowerCase()
    .replaceAll(/\/\*.*?\*\//gs, '')
    .replaceAll(/\s|!important/g, '');
  return hiddenByStyle.test(compact) || isTextOnItsOwnColour(compact);
}

/** White on white, where both are declared in the same place. */
function isTextOnItsOwnColour(style: string): boolean {
  const colour = /(?:^|;)color:([^;]+)/.exec(style)?.[1];
  const background = /background(?:-color)?:([^;]+)/.exec(style)?.[1];
  return colour !== undefined && normaliseColour(colour) === normaliseColour(background ?? '');
}

function normaliseColour(colour: string): string {
  return colour
    .replace(/^(white|#fff|#ffffff|rgb\(255,255,255\))$/, 'white')
    .replace(/^(black|#000|#000000|rgb\(0,0,0\))$/, 'black');
}
