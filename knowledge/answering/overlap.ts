import { bridgeWord } from '../text/nynorsk.ts';
import { stemWord } from '../text/stem.ts';
import { isStopWord } from '../text/stop-words.ts';
import { tokenise } from '../text/tokenise.ts';

/** The stems of a text's content words, each once. */
export function contentStems(text: string): ReadonlySet<string> {
  const words = tokenise(text).filter((word) => !isStopWord(bridgeWord(word)));
  return new Set(words.map(stemWord));
}

/** How many of `wanted` stand in `held`. */
export function countShared(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of wanted) if (held.has(stem)) shared += 1;
  return shared;
}
