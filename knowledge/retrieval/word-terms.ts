import { wordNgrams } from '../text/ngrams.ts';
import { bridgeWord } from '../text/nynorsk.ts';
import { stemWord } from '../text/stem.ts';
import { NumberList } from './number-list.ts';
import { gramLength } from './query-terms.ts';
import type { SegmentBuilder } from './segment.ts';

/** Terms by number, in the order in which they were met. */
export class TermNumbers {
  private readonly numbers = new Map<string, number>();
  private fresh: string[] = [];

  numberOf(term: string): number {
    const known = this.numbers.get(term);
    if (known !== undefined) return known;
    this.numbers.set(term, this.numbers.size);
    this.fresh.push(term);
    return this.numbers.size - 1;
  }

  /** The terms met since the last time, in order: their numbers go on from those before. */
  takeNew(): string[] {
    const taken = this.fresh;
    this.fresh = [];
    return taken;
  }
}

/** Words with the terms they are indexed by, each word analysed once. */
export class WordTerms {
  readonly stems = new TermNumbers();
  readonly ngrams = new TermNumbers();
  private readonly words = new Map<string, number>();
  private readonly stemByWord = new NumberList();
  private readonly gramStarts = new NumberList();
  private readonly grams = new NumberList();

  constructor() {
    this.gramStarts.push(0);
  }

  /** The number of a word of `tokenise`. */
  wordNumber(word: string): number {
    const known = this.words.get(word);
    if (known !== undefined) return known;
    this.words.set(word, this.words.size);
    this.stemByWord.push(this.stems.numberOf(stemWord(word)));
    for (const gram of wordNgrams(bridgeWord(word), gramLength)) this.grams.push(this.ngrams.numberOf(gram));
    this.gramStarts.push(this.grams.length);
    return this.words.size - 1;
  }

  /** The number of a word's stem. */
  stemOf(word: number): number {
    return this.stemByWord.at(word);
  }

  /** Adds a word's n-grams to a field of the open document, as often as each occurs in the word. */
  addGrams(word: number, to: SegmentBuilder, field: number): void {
    const end = this.gramStarts.at(word + 1);
    for (let at = this.gramStarts.at(word); at < end; at += 1) to.add(this.grams.at(at), field);
  }
}
