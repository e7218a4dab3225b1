import { remembered } from '../text/remembered.ts';
import type { ReadSentence } from './read-sentence.ts';

/** Words up to which two meanings of a sentence belong together. */
const reach = 8;
const gramLength = 4;

/** What shapes the features, for `recipe`s: a model that learned from others is another model. */
export const alertFeaturesRecipe = ['stems', reach, gramLength] as const;

/**
 * Reads the distinct features of a sentence: meanings of its words (`m:swallow`), pairs of meanings in order
 * (`p:swallow poison`), stems (`s:svelg`), pairs of stems (`b:har svelg`), and letters in fours (`g:svel`). Linear in the
 * length of the sentence.
 *
 * `toFeature` gives what stands for a name, or undefined where nothing does: training asks for the names themselves, and
 * a model for its rows. What a word gives is remembered, since most words of a message come again.
 */
export function createFeatureReader<Feature>(
  toFeature: (name: string) => Feature | undefined,
): (sentence: ReadSentence) => Feature[] {
  const ofWord = remembered((word) => features(gramsOf(word)));
  const ofStem = remembered((stem) => features([`s:${stem}`]));
  const ofMeaning = remembered((meaning) => ({
    alone: features([`m:${meaning}`]),
    before: remembered((later) => features([`p:${meaning} ${later}`])),
  }));

  function features(names: readonly string[]): Feature[] {
    return names.map(toFeature).filter((feature) => feature !== undefined);
  }

  function addPairs(found: Set<Feature>, stems: readonly string[]): void {
    for (const [at, stem] of stems.entries()) {
      const pair = toFeature(`b:${stems[at - 1] ?? '^'} ${stem}`);
      if (pair !== undefined) found.add(pair);
    }
  }

  function addMeanings(found: Set<Feature>, words: ReadSentence['words']): void {
    let recent: { readonly before: (later: string) => readonly Feature[]; readonly at: number }[] = [];
    for (const [at, { meanings }] of words.entries()) {
      if (meanings.length === 0) continue;
      recent = recent.filter((other) => at - other.at <= reach);
      for (const meaning of meanings) {
        addAll(found, ofMeaning(meaning).alone);
        for (const { before } of recent) addAll(found, before(meaning));
      }
      for (const meaning of meanings) recent.push({ before: ofMeaning(meaning).before, at });
    }
  }

  return ({ words, stems }) => {
    const found = new Set<Feature>();
    for (const { text } of words) addAll(found, ofWord(text));
    for (const stem of stems) addAll(found, ofStem(stem));
    addPairs(found, stems);
    addMeanings(found, words);
    return [...found];
  };
}

function addAll<Feature>(found: Set<Feature>, features: readonly Feature[]): void {
  for (const feature of features) found.add(feature);
}

/** `svelget` gives `g:_sve`, `g:svel` … */
function gramsOf(word: string): string[] {
  const padded = `_${word}_`;
  const count = Math.max(0, padded.length - gramLength + 1);
  return Array.from({ length: count }, (_, at) => `g:${padded.slice(at, at + gramLength)}`);
}
