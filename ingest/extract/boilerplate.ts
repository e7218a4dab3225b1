import type { Cheerio, CheerioAPI } from 'cheerio';
import { type Element, isTag, isText } from 'domhandler';
import { prune, textBelow } from './tree.ts';

/** Parts of a page that are not its content. Form controls go, forms stay: some systems wrap the whole page in one. */
const parts = new Set('nav footer menu button input select textarea label datalist progress dialog'.split(' '));
const roles = new Set('banner navigation contentinfo search dialog menu alertdialog tablist'.split(' '));

/** Elements that hold the content, whatever their names in class and id. */
const holders = new Set('html body main article h1 h2 h3 h4 h5 h6'.split(' '));

/** Names of such parts in class and id, as whole words: `cookie-banner`, `breadcrumbs`, `skip-link`. */
const names =
  /(^|[\s_-])(cookies?|consent|samtykke|breadcrumbs?|brødsmule(sti)?|brodsmule(sti)?|skip(-?link|-?to)?|share|del-(paa|pa)|social|some-?links|feedback|tilbakemelding|readspeaker|print(-?link)?|pagination|newsletter|related-?links|banner-?ad)($|[\s_-])/i;

/** Takes navigation, footers, cookie notices and the like out of the page. */
export function removeBoilerplate($: CheerioAPI): void {
  const root = $.root().get(0);
  if (root) prune(root, (node) => isTag(node) && isBoilerplate(node));
}

function isBoilerplate({ name, attribs, parent }: Element): boolean {
  const role = attribs['role'] ?? '';
  if (parts.has(name) || roles.has(role) || attribs['itemtype']?.endsWith('BreadcrumbList')) return true;
  if (name === 'header' && parent && isTag(parent) && parent.name === 'body') return true;
  if (holders.has(name) || role === 'main') return false;
  const [classes, id] = [attribs['class'], attribs['id']];
  return (classes !== undefined || id !== undefined) && names.test(`${classes ?? ''} ${id ?? ''}`);
}

/** Where the content may be searched for when the page does not mark it. */
const containers = new Set('div section article main form td tr tbody table center'.split(' '));
/** The content holds at least this share of what is not links: below it, the part is one of several. */
const contentShare = 0.8;

/**
 * The element that holds the article: by the source's selector, else `main`, else the longest `article`, else the
 * smallest container with nearly all the text that is not links. A marked element without text is passed over.
 */
export function findMain($: CheerioAPI, selector: string | null, elements: readonly Element[]): Cheerio<Element> {
  const marks = [
    selector === null ? undefined : $<Element, string>(selector).get(0),
    elements.find(({ name }) => name === 'main'),
    elements.find(({ attribs }) => attribs['role'] === 'main'),
  ];
  for (const marked of marks) if (marked && textBelow(marked).trim() !== '') return $(marked);
  const articles = elements
    .filter(({ name }) => name === 'article')
    .map((element) => ({ element, text: textBelow(element) }));
  const [longest] = articles.toSorted((a, b) => b.text.length - a.text.length);
  if (longest && longest.text.trim() !== '') return $(longest.element);
  const found = densest(elements.find(({ name }) => name === 'body'));
  return found ? $(found) : $<Element, string>('body');
}

function densest(body: Element | undefined): Element | undefined {
  const sizes = new Map<Element, number>();
  if (body) measure(body, sizes);
  const sizeOf = (element: Element) => sizes.get(element) ?? 0;
  let current = body;
  while (current) {
    const needed = sizeOf(current) * contentShare;
    const child = current.children
      .filter((node): node is Element => isTag(node) && containers.has(node.name))
      .find((candidate) => sizeOf(candidate) >= needed);
    if (!child || needed === 0) return current;
    current = child;
  }
  return current;
}

/** How many characters stand below each element, without white space and the text of links. Pages nest little enough for this. */
function measure(element: Element, sizes: Map<Element, number>): number {
  let size = 0;
  if (element.name !== 'a') {
    for (const child of element.children) {
      if (isText(child)) size += child.data.replaceAll(/\s+/g, '').length;
      else if (isTag(child)) size += measure(child, sizes);
    }
  }
  sizes.set(element, size);
  return size;
}
