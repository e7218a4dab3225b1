import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import { closest } from './tree.ts';

/** Marks a panel that a visible button opens, so that no style sheet hides it again. */
export const openedMark = 'data-opened';

/**
 * Turns accordions and tabs into `details`: what a visible button or tab opens is content, although the page hides it
 * until somebody asks. A button inside a heading needs no summary of its own: the heading is there already. `elements`
 * are all of the page.
 */
export function disclose($: CheerioAPI, elements: readonly Element[]): void {
  openPanels($, elements);
  // A heading that is a button keeps its words when buttons are taken out.
  for (const button of elements) {
    if (button.name !== 'button' || closest(button, isHeading) === null) continue;
    $(button).replaceWith($(button).contents());
  }
}

const headings = new Set('h1 h2 h3 h4 h5 h6 summary'.split(' '));

function isHeading({ name }: Element): boolean {
  return headings.has(name);
}

/** Attributes that name what a button opens. */
const targets = ['aria-controls', 'data-bs-target', 'data-target'] as const;

function openPanels($: CheerioAPI, elements: readonly Element[]): void {
  const openers = elements.filter(({ attribs }) => targets.some((name) => attribs[name] !== undefined));
  if (openers.length === 0) return;
  const byId = new Map<string | null, Element>();
  for (const element of elements.toReversed()) byId.set(element.attribs['id'] ?? null, element);
  byId.delete(null);
  for (const opener of openers) {
    const button = $(opener);
    const found = byId.get(panelId(button));
    const panel = found && $(found);
    if (!panel || isHiddenAbove(button) || panel.find(opener).length > 0) continue;
    unhide(panel);
    if (closest(opener, isHeading) !== null) continue;
    const label = button.text().trim();
    if (label === '' || panel.is('nav, header, dialog') || button.closest('nav, header').length > 0) continue;
    panel.wrap('<details open></details>');
    panel.before(
      $('<summary></summary>')
        .attr('id', panel.attr('id') ?? null)
        .text(label),
    );
    button.remove();
  }
}

/** The id of what a button opens; null when it names nothing, or several. */
function panelId(button: Cheerio<Element>): string | null {
  const target = button.attr('aria-controls') ?? button.attr('data-bs-target') ?? button.attr('data-target') ?? '';
  const id = target.replace(/^#/, '').trim();
  return id === '' || /\s/.test(id) ? null : id;
}

function isHiddenAbove(button: Cheerio<Element>): boolean {
  return button.closest('[hidden], [aria-hidden="true" i], template').length > 0;
}

function unhide(panel: Cheerio<Element>): void {
  panel.removeAttr('hidden').removeAttr('aria-hidden').removeAttr('style').attr(openedMark, '');
}
