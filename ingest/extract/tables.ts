import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Block } from '../../knowledge/article.ts';
import { textOf } from './list-items.ts';

/** Whether the table holds data; a table that only places things on the page is read as ordinary content. */
export function isDataTable($: CheerioAPI, table: Element): boolean {
  const part = $(table);
  if (part.is('[role="presentation"], [role="none"]')) return false;
  return part.find('table, h1, h2, h3, h4, h5, h6').length === 0 && part.find('td, th').length > 1;
}

/**
 * The table as a block. Its header is the row of `th`, or the first row when none is. A table of names and values (each
 * row one `th` and one `td`) becomes a list of «name: value». Null without text.
 */
export function toTable($: CheerioAPI, table: Element): Block | null {
  const rows = $(table)
    .find('tr')
    .toArray()
    .map((row) => {
      const cells = $(row).children('td, th').toArray();
      return { texts: cells.map((cell) => textOf(cell)), names: cells.map((cell) => cell.tagName === 'th') };
    })
    .filter(({ texts }) => texts.some((text) => text !== ''));
  if (rows.length === 0) return null;

  const isNamesAndValues = rows.every(({ names }) => names.length === 2 && names[0] && !names[1]);
  if (isNamesAndValues || rows.every(({ texts }) => texts.length === 1)) {
    const items = rows.map(({ texts }) => texts.filter(Boolean).join(': '));
    return { kind: 'list', ordered: false, items };
  }
  const headerAt = Math.max(
    0,
    rows.findIndex(({ names }) => names.every(Boolean)),
  );
  const header = rows[headerAt]?.texts ?? [];
  const body = rows.filter((_, index) => index !== headerAt).map(({ texts }) => texts);
  return body.length === 0
    ? { kind: 'list', ordered: false, items: header.filter(Boolean) }
    : { kind: 'table', header, rows: body };
}
