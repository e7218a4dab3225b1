import { bridgeWord } from './nynorsk.ts';
import { isStopWord } from './stop-words.ts';
import { tokenise } from './tokenise.ts';

/** The words of a text that tell something, in order: stop words of either written form left out. */
export function contentWords(text: string): string[] {
  return tokenise(text).filter((word) => !isStopWord(bridgeWord(word)));
}
