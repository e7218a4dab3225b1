import { wordNgrams } from '../text/ngrams.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** Words read of one text: a question has fewer, and a long message must not cost more. */
const maxWords = 200;
const gramLengths = [3, 4, 5] as const;

/**
 * The distinct features of a text: stems (`s:pleiepeng`), stem bigrams (`b:ta over`) and character 3- to 5-grams of each
 * word (`g:_avl`). Words are bridged to bokmål first, so nynorsk and bokmål share their features.
 */
export function topicFeatures(text: string): string[] {
  const words = tokenise(text).slice(0, maxWords).map(bridgeWord);
  const stems = words.map(stemWord);
  const features = new Set<string>(stems.map((stem) => `s:${stem}`));
  for (const [index, stem] of stems.entries()) features.add(`b:${stems[index - 1] ?? '^'} ${stem}`);
  for (const word of words) {
    for (const length of gramLengths) for (const gram of wordNgrams(word, length)) features.add(`g:${gram}`);
  }
  return [...features];
}
