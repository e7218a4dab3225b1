import type { Knowledge } from '../knowledge.ts';
import { municipalitiesWithPages } from '../routing/local-page.ts';
import type { State } from './state.ts';

/**
 * The municipality asked about: the one stated, else one that the question names («i Bergen», «Time kommune») and whose
 * pages we have. Null: none.
 */
export function askedMunicipality({ question }: State, { catalogue, store }: Knowledge): string | null {
  if (question.kommune !== null) return question.kommune;
  const withPages = municipalitiesWithPages(store);
  const named = catalogue.municipalities.find(
    ({ number, name }) => withPages.has(number) && isNamed(name, question.text),
  );
  return named?.number ?? null;
}

/** Many names are words as well (Time, Lund): a name has its capital and stands after «i», or before «kommune». */
function isNamed(name: string, text: string): boolean {
  const escaped = name.replace(/[-.]/g, '\\$&');
  return new RegExp(`(?:^|[\\s(])(?:i|in) ${escaped}(?!\\p{L})|(?<!\\p{L})${escaped} kommune`, 'u').test(text);
}
