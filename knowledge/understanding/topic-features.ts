import { wordNgrams } from '../text/ngrams.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { remembered } from '../text/remembered.ts';
import { stemWord } from '../text/stem.ts';
import { tokenise } from '../text/tokenise.ts';

/** Words read of one text: a question has fewer, and a long message must not cost more. */
const maxWords = 200;
const gramLengths = [3, 4, 5] as const;

/**
 * The distinct features of a text: stems (`s:pleiepeng`), stem bigrams (`b:ta over`) and character 3- to 5-grams of each
 * word (`g:_avl`). Words are bridged to bokmål first, so nynorsk and bokmål share their features.
 */
export const topicFeatures = createTopicFeatureReader((name) => name);

/**
 * Reads the features of a text, each once, in the order of `topicFeatures`. `toFeature` gives what stands for a name, or
 * undefined where nothing does: training asks for the names themselves, and a model for its rows. What a word has of
 * features by itself is remembered: the commonest words come in every text.
 */
export function createTopicFeatureReader<Feature>(
  toFeature: (name: string) => Feature | undefined,
): (text: string) => Feature[] {
  const ofWord = remembered((word) => {
    const bridged = bridgeWord(word);
    const stem = stemWord(bridged);
    const names = gramLengths.flatMap((length) => wordNgrams(bridged, length).map((gram) => `g:${gram}`));
    const grams = names.map(toFeature).filter((feature) => feature !== undefined);
    return { stem, own: toFeature(`s:${stem}`), grams };
  });
  return (text) => {
    const words = tokenise(text).slice(0, maxWords).map(ofWord);
    const found = new Set<Feature>();
    for (const { own } of words) if (own !== undefined) found.add(own);
    let before = '^';
    for (const { stem } of words) {
      const pair = toFeature(`b:${before} ${stem}`);
      if (pair !== undefined) found.add(pair);
      before = stem;
    }
    for (const { grams } of words) for (const gram of grams) found.add(gram);
    return [...found];
  };
}

/** Reads the distinct stems of a text, as the features hold them. */
export function createStemReader(): (text: string) => string[] {
  const ofWord = remembered((word) => ({ stem: stemWord(bridgeWord(word)) }));
  return (text) => {
    const stems = tokenise(text)
      .slice(0, maxWords)
      .map((word) => ofWord(word).stem);
    return [...new Set(stems)];
  };
}
