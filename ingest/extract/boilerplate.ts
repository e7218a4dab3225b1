import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** Parts of a page that are not its content. Form controls go, forms stay: some systems wrap the whole page in one. */
const parts = [
  'nav, footer, menu, button, input, select, textarea, label, datalist, progress, dialog',
  'body > header, [role="banner"], [role="navigation"], [role="contentinfo"], [role="search"], [role="dialog"], [role="menu"]',
  '[role="alertdialog"], [role="tablist"], [itemtype$="BreadcrumbList"]',
].join(', ');

/** Names of such parts in class and id, as whole words: `cookie-banner`, `breadcrumbs`, `skip-link`. */
const names =
  /(^|[\s_-])(cookies?|consent|samtykke|breadcrumbs?|brødsmule(sti)?|brodsmule(sti)?|skip(-?link|-?to)?|share|del-(paa|pa)|social|some-?links|feedback|tilbakemelding|readspeaker|print(-?link)?|pagination|newsletter|related-?links|banner-?ad)($|[\s_-])/i;

/** Takes navigation, footers, cookie notices and the like out of the page. */
export function removeBoilerplate($: CheerioAPI): void {
  $(parts).remove();
  $('[class], [id]').each((_, element) => {
    const part = $(element);
    if (part.is('html, body, main, article, [role="main"], h1, h2, h3, h4, h5, h6')) return;
    if (names.test(`${part.attr('class') ?? ''} ${part.attr('id') ?? ''}`)) part.remove();
  });
}

/** Where the content may be searched for when the page does not mark it. */
const containers = 'div, section, article, main, form, td, tr, tbody, table, center';
/** The content holds at least this share of what is not links: below it, the part is one of several. */
const contentShare = 0.8;

/**
 * The element that holds the article: by the source's selector, else `main`, else the longest `article`, else the
 * smallest container with nearly all the text that is not links. A marked element without text is passed over.
 */
export function findMain($: CheerioAPI, selector: string | null): Cheerio<Element> {
  const hasText = (part: Cheerio<Element>) => part.text().trim() !== '';
  for (const choice of [selector, 'main', '[role="main"]']) {
    const marked = choice === null ? null : $<Element, string>(choice).first();
    if (marked && hasText(marked)) return marked;
  }
  const articles = $<Element, string>('article')
    .toArray()
    .map((element) => $(element));
  const longest = articles.toSorted((a, b) => b.text().length - a.text().length)[0];
  if (longest && hasText(longest)) return longest;
  return densest($);
}

function densest($: CheerioAPI): Cheerio<Element> {
  let current: Cheerio<Element> = $<Element, string>('body').first();
  for (;;) {
    const needed = ownText($, current) * contentShare;
    const child = current
      .children(containers)
      .toArray()
      .map((element) => $(element))
      .find((candidate) => ownText($, candidate) >= needed);
    if (!child || needed === 0) return current;
    current = child;
  }
}

/** Characters that are not link text. */
function ownText($: CheerioAPI, part: Cheerio<Element>): number {
  const links = part
    .find('a')
    .toArray()
    .reduce((sum, link) => sum + $(link).text().trim().length, 0);
  return part.text().trim().length - links;
}
