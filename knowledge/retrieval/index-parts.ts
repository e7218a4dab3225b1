import type { Settings } from '../settings.ts';
import { type IndexPart, type LexicalIndexName, lexicalIndexes } from './article-indexer.ts';
import { joinSegments, type Postings } from './postings.ts';
import type { Segment } from './segment.ts';
import { TermNumbers } from './word-terms.ts';

/** Puts together the parts of an index that several indexers made. */
export interface IndexParts {
  /** The next part in the order of the index, and which indexer made it. */
  add(indexer: number, part: IndexPart): void;
  /** The postings, one index after another; each is forgotten when it is handed out. */
  postings(): Generator<readonly [LexicalIndexName, Postings]>;
}

/** Collects parts. The result does not depend on how the articles were divided among indexers. */
export function collectIndexParts({ lexical }: Pick<Settings, 'lexical'>): IndexParts {
  const stems = new SharedTerms();
  const ngrams = new SharedTerms();
  const segments = new Map<LexicalIndexName, Segment[]>(lexicalIndexes.map((name) => [name, []]));
  const termsOf = (name: LexicalIndexName) => (name === 'ngrams' || name === 'articleNgrams' ? ngrams : stems);
  return {
    add(indexer, part) {
      stems.learn(indexer, part.newStems);
      ngrams.learn(indexer, part.newNgrams);
      for (const name of lexicalIndexes) {
        const segment = part.segments[name];
        segments.get(name)?.push({ ...segment, terms: termsOf(name).shared(indexer, segment.terms) });
      }
    },
    *postings() {
      for (const name of lexicalIndexes) {
        const isGrams = termsOf(name) === ngrams;
        const options = { lexical, maxShare: isGrams ? lexical.gramMaxShare : 1 };
        yield [name, joinSegments(segments.get(name) ?? [], termsOf(name).names, options)];
        segments.delete(name);
      }
    },
  };
}

/** The terms of all indexers under one numbering. */
class SharedTerms {
  readonly names: string[] = [];
  private readonly numbers = new TermNumbers();
  private readonly byIndexer = new Map<number, number[]>();

  learn(indexer: number, terms: readonly string[]): void {
    const numbers = this.byIndexer.get(indexer) ?? [];
    this.byIndexer.set(indexer, numbers);
    for (const term of terms) numbers.push(this.numbers.numberOf(term));
    for (const term of this.numbers.takeNew()) this.names.push(term);
  }

  shared(indexer: number, terms: Uint32Array): Uint32Array {
    const numbers = this.byIndexer.get(indexer) ?? [];
    return terms.map((term) => numbers[term] ?? 0);
  }
}
