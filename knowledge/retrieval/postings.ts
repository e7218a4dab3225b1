import type { Settings } from '../settings.ts';
import { createSegmentBuilder, type Segment } from './segment.ts';

/** Terms of one document by field; a field may be left out. */
export type FieldTerms<Field extends string = string> = Readonly<Partial<Record<Field, readonly string[]>>>;

/**
 * An inverted index over typed arrays. The postings of `terms[t]` are the entries from `starts[t]` to `starts[t + 1]`:
 * `ordinals` ascending, with each document's ready BM25F score for that term in `impacts` (inverse document frequency
 * included), so that a search only adds.
 */
export interface Postings {
  /** Number of documents. */
  readonly size: number;
  readonly terms: readonly string[];
  /** One longer than `terms`. */
  readonly starts: Uint32Array;
  readonly ordinals: Uint32Array;
  readonly impacts: Float32Array;
}

/** What scoring needs of the settings, and how common a term may be. */
export interface PostingsOptions {
  readonly lexical: Settings['lexical'];
  /** Terms in more than this share of the documents are left out, in (0, 1]; 1 keeps all. They cost most and say least. */
  readonly maxShare: number;
}

/** Builds the postings of `documents`; a document's ordinal is its place. */
export function buildPostings(documents: readonly FieldTerms[], options: PostingsOptions): Postings {
  const fields = Object.keys(options.lexical.fields);
  const numbers = new Map<string, number>();
  const numberOf = (term: string) => {
    const number = numbers.get(term) ?? numbers.size;
    if (number === numbers.size) numbers.set(term, number);
    return number;
  };
  const builder = createSegmentBuilder(fields.length);
  for (const document of documents) {
    for (const [field, name] of fields.entries()) {
      for (const term of document[name] ?? []) builder.add(numberOf(term), field);
    }
    builder.endDocument();
  }
  return joinSegments([builder.take()], [...numbers.keys()], options);
}

/**
 * The postings of all documents of `segments`, one after another; `terms` by number. BM25F (Robertson, Zaragoza and Taylor
 * 2004): each field's term frequency is divided by `1 - b + b · length / mean length` of that field, weighted, summed over
 * fields to tf, and the impact is `idf · tf · (k1 + 1) / (tf + k1)` with `idf = ln(1 + (N - n + 0.5) / (n + 0.5))`. The
 * segments are read twice, once to count and once to write: there is never more than they and the result.
 */
export function joinSegments(
  segments: readonly Segment[],
  terms: readonly string[],
  { lexical, maxShare }: PostingsOptions,
): Postings {
  const size = segments.reduce((sum, { documents }) => sum + documents, 0);
  const inDocuments = countDocuments(segments, terms.length);
  const mostDocuments = Math.max(1, Math.floor(maxShare * size));
  const kept = keptTerms(terms, inDocuments, mostDocuments);
  const starts = new Uint32Array(kept.length + 1);
  const next = new Float64Array(terms.length).fill(-1);
  const idf = new Float64Array(terms.length);
  for (const [index, number] of kept.entries()) {
    const n = inDocuments[number] as number;
    next[number] = starts[index] as number;
    starts[index + 1] = (starts[index] as number) + n;
    idf[number] = inverseDocumentFrequency(size, n);
  }
  const total = starts[kept.length] as number;
  const written = { next, idf, ordinals: new Uint32Array(total), impacts: new Float32Array(total) };
  const weights = Object.values(lexical.fields);
  const means = meanLengths(segments, weights.length, size);
  let first = 0;
  for (const segment of segments) {
    writeSegment(segment, first, sharesOf(segment, weights, means, lexical.b), lexical.k1, written);
    first += segment.documents;
  }
  const { ordinals, impacts } = written;
  return { size, terms: kept.map((number) => terms[number] ?? ''), starts, ordinals, impacts };
}

/** How much a term says that stands in `n` of `size` documents: `ln(1 + (size - n + 0.5) / (n + 0.5))`, always positive. */
export function inverseDocumentFrequency(size: number, n: number): number {
  return Math.log(1 + (size - n + 0.5) / (n + 0.5));
}

function countDocuments(segments: readonly Segment[], terms: number): Uint32Array {
  const counts = new Uint32Array(terms);
  for (const { terms, starts } of segments) {
    for (const [index, term] of terms.entries()) {
      counts[term] = (counts[term] as number) + (starts[index + 1] as number) - (starts[index] as number);
    }
  }
  return counts;
}

/** The numbers of the terms that stand somewhere, but not everywhere, in the order of the terms. */
function keptTerms(terms: readonly string[], inDocuments: Uint32Array, mostDocuments: number): number[] {
  const kept: number[] = [];
  for (const [number, count] of inDocuments.entries()) if (count > 0 && count <= mostDocuments) kept.push(number);
  return kept.sort((a, b) => ((terms[a] ?? '') < (terms[b] ?? '') ? -1 : 1));
}

/** Mean number of terms of each field over all documents, those without the field counted as 0 terms. */
function meanLengths(segments: readonly Segment[], fields: number, size: number): number[] {
  const totals = new Float64Array(fields);
  for (const { lengths } of segments) {
    for (const [at, length] of lengths.entries()) totals[at % fields] = (totals[at % fields] as number) + length;
  }
  return [...totals].map((total) => (size === 0 ? 0 : total / size));
}

/** What one occurrence counts, by document and field: the longer the field, the less. */
function sharesOf({ lengths }: Segment, weights: readonly number[], means: readonly number[], b: number): Float64Array {
  return Float64Array.from(lengths, (length, at) => {
    const field = at % weights.length;
    return (weights[field] as number) / (1 - b + (b * length) / (means[field] || 1));
  });
}

interface Written {
  /** Where a term's next posting goes; -1 when it is left out. */
  readonly next: Float64Array;
  readonly idf: Float64Array;
  readonly ordinals: Uint32Array;
  readonly impacts: Float32Array;
}

function writeSegment(segment: Segment, first: number, shares: Float64Array, k1: number, written: Written): void {
  const { terms, starts, ordinals, counts, rows, documents, lengths } = segment;
  const fields = documents === 0 ? 0 : lengths.length / documents;
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index] as number;
    let at = written.next[term] as number;
    if (at < 0) continue;
    const idf = written.idf[term] as number;
    const end = starts[index + 1] as number;
    for (let posting = starts[index] as number; posting < end; posting += 1) {
      const document = ordinals[posting] as number;
      const frequency = frequencyOf(rows, (counts[posting] as number) * fields, shares, document * fields, fields);
      written.ordinals[at] = first + document;
      written.impacts[at] = idf * ((frequency * (k1 + 1)) / (frequency + k1));
      at += 1;
    }
    written.next[term] = at;
  }
}

/** Added occurrence by occurrence: the sum then does not depend on how documents were divided into segments. */
function frequencyOf(rows: Uint32Array, row: number, shares: Float64Array, share: number, fields: number): number {
  let frequency = 0;
  for (let field = 0; field < fields; field += 1) {
    for (let left = rows[row + field] as number; left > 0; left -= 1) frequency += shares[share + field] as number;
  }
  return frequency;
}
