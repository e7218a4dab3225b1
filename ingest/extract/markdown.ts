import { micromark } from 'micromark';
import { gfmTable, gfmTableHtml } from 'micromark-extension-gfm-table';

/**
 * Markdown as a page of HTML for the one HTML extractor. HTML in the Markdown is let through on purpose: the extractor
 * then drops comments, scripts and hidden parts as in any page, where escaping would turn them into visible text. No
 * markup leaves the extractor, so nothing of it is ever shown.
 */
export function markdownToHtml(markdown: string): string {
  const body = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfmTable()],
    htmlExtensions: [gfmTableHtml()],
  });
  return `<main>${body}</main>`;
}
