import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/** Marks a panel that a visible button opens, so that no style sheet hides it again. */
export const openedMark = 'data-opened';

/**
 * Turns accordions and tabs into `details`: what a visible button or tab opens is content, although the page hides it
 * until somebody asks. A button inside a heading needs no summary of its own: the heading is there already.
 */
export function disclose($: CheerioAPI): void {
  openPanels($);
  // A heading that is a button keeps its words when buttons are taken out.
  $('h1, h2, h3, h4, h5, h6, summary')
    .find('button')
    .each((_, button) => {
      $(button).replaceWith($(button).contents());
    });
}

function openPanels($: CheerioAPI): void {
  $('[aria-controls], [data-bs-target], [data-target]').each((_, opener) => {
    const button = $(opener);
    const panel = panelOf($, button);
    if (!panel || isHiddenAbove(button) || panel.find(opener).length > 0) return;
    unhide(panel);
    if (button.closest('h1, h2, h3, h4, h5, h6, summary').length > 0) return;
    const label = button.text().trim();
    if (label === '' || panel.is('nav, header, dialog') || button.closest('nav, header').length > 0) return;
    panel.wrap('<details open></details>');
    panel.before(
      $('<summary></summary>')
        .attr('id', panel.attr('id') ?? null)
        .text(label),
    );
    button.remove();
  });
}

function panelOf($: CheerioAPI, button: Cheerio<Element>): Cheerio<Element> | null {
  const target = button.attr('aria-controls') ?? button.attr('data-bs-target') ?? button.attr('data-target') ?? '';
  const id = target.replace(/^#/, '').trim();
  if (id === '' || /\s/.test(id)) return null;
  const panel = $<Element, string>('[id]')
    .filter((_, element) => element.attribs['id'] === id)
    .first();
  return panel.length > 0 ? panel : null;
}

function isHiddenAbove(button: Cheerio<Element>): boolean {
  return button.closest('[hidden], [aria-hidden="true" i], template').length > 0;
}

function unhide(panel: Cheerio<Element>): void {
  panel.removeAttr('hidden').removeAttr('aria-hidden').removeAttr('style').attr(openedMark, '');
}
