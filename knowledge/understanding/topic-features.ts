import { wordNgrams } from '../text/ngrams.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { remembered } from '../text/remembered.ts';
import { stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** Words read of one text: a question has fewer, and a long message must not cost more. */
const maxWords = 200;
const gramLengths = [3, 4, 5] as const;

interface WordFeatures {
  readonly stem: string;
  readonly stemFeature: string;
  readonly grams: readonly string[];
}

/**
 * The distinct features of a text: stems (`s:pleiepeng`), stem bigrams (`b:ta over`) and character 3- to 5-grams of each
 * word (`g:_avl`). Words are bridged to bokmål first, so nynorsk and bokmål share their features.
 */
export function topicFeatures(text: string): string[] {
  const words = tokenise(text).slice(0, maxWords).map(featuresOf);
  const features = new Set<string>(words.map(({ stemFeature }) => stemFeature));
  for (const [index, { stem }] of words.entries()) features.add(`b:${words[index - 1]?.stem ?? '^'} ${stem}`);
  for (const { grams } of words) for (const gram of grams) features.add(gram);
  return [...features];
}

/** What a word has of features by itself: the commonest words come in every text. */
const featuresOf = remembered((word): WordFeatures => {
  const bridged = bridgeWord(word);
  const stem = stemWord(bridged);
  const grams = gramLengths.flatMap((length) => wordNgrams(bridged, length).map((gram) => `g:${gram}`));
  return { stem, stemFeature: `s:${stem}`, grams };
});
