import { normaliseText } from './normalise.ts';
import { tokenise } from './tokenise.ts';

/** The distinct words of a text, in the order they come: what texts are compared by. */
export function distinctWords(text: string): string[] {
  return [...new Set(tokenise(normaliseText(text)))];
}
