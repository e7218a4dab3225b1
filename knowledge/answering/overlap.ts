import { contentWords } from '../text/content-words.ts';
import { stemWord } from '../text/stem.ts';

/** The stems of a text's content words, each once. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map(stemWord));
}

/** How many of `wanted` stand in `held`. */
export function countShared(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of wanted) if (held.has(stem)) shared += 1;
  return shared;
}
