/** More rules than this come from a whole stylesheet pasted into the page: the first are looked at. */
const mostRules = 2000;

/** `@media` within `@media`: deeper is none that anybody writes. */
const deepest = 2;

/** A rule of a stylesheet. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: string;
}

/**
 * The rules of a `style` element that hold on a screen of any size: those within `@media` for print, widths and the like do
 * not. Broken style sheets give what can be read of them.
 */
export function rulesOf(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  readRules(withoutComments(css), rules, 0);
  return rules;
}

function readRules(css: string, rules: StyleRule[], depth: number): void {
  let at = 0;
  while (rules.length < mostRules) {
    const open = css.indexOf('{', at);
    if (open < 0) return;
    const close = closingOf(css, open);
    const selector = css.slice(at, open).split(';').at(-1)?.trim() ?? '';
    const body = css.slice(open + 1, close);
    const isForScreens = /^@media\s+(?:only\s+)?(?:screen|all)\s*$/i.test(selector);
    if (isForScreens && depth < deepest) readRules(body, rules, depth + 1);
    else if (selector !== '' && !selector.startsWith('@')) rules.push({ selector, declarations: body });
    at = close + 1;
  }
}

/** Style text without its comments. By hand, since a pattern takes time quadratic in comments that nobody closes. */
export function withoutComments(css: string): string {
  const [first = '', ...rest] = css.split('/*');
  const after = rest.map((part) => (part.includes('*/') ? part.slice(part.indexOf('*/') + 2) : ''));
  return [first, ...after].join('');
}

function closingOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at += 1) {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return css.length;
}
