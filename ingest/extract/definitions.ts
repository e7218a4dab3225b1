import type { CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';
import type { Block } from '../../knowledge/article.ts';
import { textOf } from './list-items.ts';

/** A definition list as a list of «term: definition», so that neither is read alone. Terms that share a definition share an item. */
export function toDefinitions($: CheerioAPI, list: Element): Block | null {
  const items: string[] = [];
  let terms: string[] = [];
  let definitions: string[] = [];
  const endItem = () => {
    const term = terms.join(', ').replace(/:$/, '');
    const definition = definitions.join(' ');
    if (term !== '' || definition !== '') items.push([term, definition].filter(Boolean).join(': '));
    terms = [];
    definitions = [];
  };
  $(list)
    .find('dt, dd')
    .each((_, part) => {
      const text = textOf(part);
      if (part.tagName === 'dt') {
        if (definitions.length > 0) endItem();
        terms.push(text);
      } else {
        definitions.push(text);
      }
    });
  endItem();
  return items.length === 0 ? null : { kind: 'list', ordered: false, items };
}
