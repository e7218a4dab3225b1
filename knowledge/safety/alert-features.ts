import { grown } from '../retrieval/number-list.ts';
import { remembered } from '../text/remembered.ts';
import { labelNames, type ReadSentence, type ReadWord } from './read-sentence.ts';

/** Words up to which two labels of a sentence belong together. */
const reach = 8;
const gramLength = 4;

/** What shapes the features, for `recipe`s: a model that learned from others is another model. */
export const alertFeaturesRecipe = ['stems', reach, gramLength, labelNames] as const;

/** A stem, and its features. */
interface ReadStem {
  readonly stem: string;
  readonly numbers: readonly number[];
}

/** What stands before the first stem. */
const beginning: ReadStem = { stem: '^', numbers: [] };
/** Pairs remembered before the memo starts anew: bounds memory under hostile input. */
const mostStemPairs = 50_000;

/** Features there is room for at first. */
const firstFeatures = 2 ** 16;

/** What a place in the table of pairs holds before anyone has asked, and where nothing stands for the pair. */
const unasked = -2;
const nothing = -1;

/**
 * Reads the distinct features of a sentence: labels of its words (`m:swallow`, `m:~food`), pairs of labels in order
 * (`p:swallow ~food`), stems (`s:svelg`), pairs of stems (`b:har svelg`), and letters in fours (`g:svel`). Linear in the
 * length of the sentence.
 *
 * `numberOf` gives the number of a name, the same each time, or undefined where the name is not known: training numbers
 * all names, and a model knows its rows. What a word gives is remembered, since most words of a message come again.
 */
export function createFeatureReader(
  numberOf: (name: string) => number | undefined,
): (sentence: ReadSentence) => number[] {
  const ofWord = remembered((word) => numbersOf(gramsOf(word)));
  const ofStem = remembered((stem) => ({ stem, numbers: numbersOf([`s:${stem}`]) }));
  const ofLabel = labelNames.map((label) => numberOf(`m:${label}`) ?? nothing);
  const ofPair = new Int32Array(labelNames.length ** 2).fill(unasked);
  /** The reading in which a feature was last met. */
  let metIn: Uint32Array = new Uint32Array(firstFeatures);
  let reading = 0;
  let stemPairs: Map<ReadStem, Map<ReadStem, number>> = new Map();
  let pairsMet = 0;

  function numbersOf(names: readonly string[]): number[] {
    return names.map(numberOf).filter((number) => number !== undefined);
  }

  function pairOf(earlier: number, later: number): number {
    const place = earlier * labelNames.length + later;
    const known = ofPair[place] as number;
    if (known !== unasked) return known;
    const number = numberOf(`p:${labelNames[earlier]} ${labelNames[later]}`) ?? nothing;
    ofPair[place] = number;
    return number;
  }

  /** Remembered, since to put the names of two stems together each time takes longer than all the rest. */
  function stemPairOf(first: ReadStem, second: ReadStem): number {
    const known = stemPairs.get(first)?.get(second);
    if (known !== undefined) return known;
    pairsMet += 1;
    if (pairsMet % mostStemPairs === 0) stemPairs = new Map();
    const number = numberOf(`b:${first.stem} ${second.stem}`) ?? nothing;
    const after = stemPairs.get(first) ?? new Map<ReadStem, number>();
    stemPairs.set(first, after.set(second, number));
    return number;
  }

  return ({ words, stems }) => {
    reading += 1;
    const found: number[] = [];
    for (const { text } of words) for (const number of ofWord(text)) add(number);
    let before = beginning;
    for (const stem of stems) {
      const read = ofStem(stem);
      for (const number of read.numbers) add(number);
      add(stemPairOf(before, read));
      before = read;
    }
    addLabels(words);
    return found;

    function add(number: number): void {
      if (number === nothing || metIn[number] === reading) return;
      if (number >= metIn.length) metIn = grown(metIn, number + 1);
      metIn[number] = reading;
      found.push(number);
    }

    function addLabels(read: ReadSentence['words']): void {
      for (let at = 0; at < read.length; at += 1) {
        const { labels } = read[at] as ReadWord;
        if (labels.length === 0) continue;
        for (const label of labels) add(ofLabel[label] as number);
        for (let earlier = Math.max(0, at - reach); earlier < at; earlier += 1)
          for (const first of (read[earlier] as ReadWord).labels)
            for (const second of labels) add(pairOf(first, second));
      }
    }
  };
}

/** `svelget` gives `g:_sve`, `g:svel` … */
function gramsOf(word: string): string[] {
  const padded = `_${word}_`;
  const count = Math.max(0, padded.length - gramLength + 1);
  return Array.from({ length: count }, (_, at) => `g:${padded.slice(at, at + gramLength)}`);
}
