import type { Settings } from '../settings.ts';

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

/**
 * Builds the postings of `documents`; a document's ordinal is its place. BM25F (Robertson, Zaragoza and Taylor 2004):
 * each field's term frequency is divided by `1 - b + b · length / mean length` of that field, weighted, summed over
 * fields to tf, and the impact is `idf · tf · (k1 + 1) / (tf + k1)` with `idf = ln(1 + (N - n + 0.5) / (n + 0.5))`.
 */
export function buildPostings(documents: readonly FieldTerms[], options: PostingsOptions): Postings {
  const frequencies = weighedFrequencies(documents, options.lexical);
  const mostDocuments = Math.max(1, Math.floor(options.maxShare * documents.length));
  const kept = [...frequencies].filter(([, list]) => list.ordinals.length <= mostDocuments);
  kept.sort(([a], [b]) => (a < b ? -1 : 1));
  const total = kept.reduce((sum, [, list]) => sum + list.ordinals.length, 0);
  const starts = new Uint32Array(kept.length + 1);
  const ordinals = new Uint32Array(total);
  const impacts = new Float32Array(total);
  let at = 0;
  for (const [index, [, list]] of kept.entries()) {
    const idf = inverseDocumentFrequency(documents.length, list.ordinals.length);
    for (const [entry, ordinal] of list.ordinals.entries()) {
      ordinals[at] = ordinal;
      impacts[at] = idf * saturate(list.frequencies[entry] ?? 0, options.lexical.k1);
      at += 1;
    }
    starts[index + 1] = at;
  }
  return { size: documents.length, terms: kept.map(([term]) => term), starts, ordinals, impacts };
}

/** How much a term says that stands in `n` of `size` documents: `ln(1 + (size - n + 0.5) / (n + 0.5))`, always positive. */
export function inverseDocumentFrequency(size: number, n: number): number {
  return Math.log(1 + (size - n + 0.5) / (n + 0.5));
}

function saturate(frequency: number, k1: number): number {
  return (frequency * (k1 + 1)) / (frequency + k1);
}

interface TermList {
  readonly ordinals: number[];
  readonly frequencies: number[];
}

function weighedFrequencies(documents: readonly FieldTerms[], lexical: Settings['lexical']): Map<string, TermList> {
  const fields = Object.entries(lexical.fields).map(([field, weight]) => ({
    field,
    weight,
    meanLength: meanLength(documents, field),
  }));
  const lists = new Map<string, TermList>();
  for (const [ordinal, document] of documents.entries()) {
    for (const { field, weight, meanLength } of fields) {
      const terms = document[field] ?? [];
      const share = weight / (1 - lexical.b + (lexical.b * terms.length) / (meanLength || 1));
      for (const term of terms) addOccurrence(lists, term, ordinal, share);
    }
  }
  return lists;
}

function addOccurrence(lists: Map<string, TermList>, term: string, ordinal: number, share: number): void {
  let list = lists.get(term);
  if (!list) {
    list = { ordinals: [], frequencies: [] };
    lists.set(term, list);
  }
  const last = list.ordinals.length - 1;
  if (list.ordinals[last] === ordinal) {
    list.frequencies[last] = (list.frequencies[last] ?? 0) + share;
  } else {
    list.ordinals.push(ordinal);
    list.frequencies.push(share);
  }
}

/** Mean number of terms over all documents, those without the field counted as 0 terms. */
function meanLength(documents: readonly FieldTerms[], field: string): number {
  const total = documents.reduce((sum, document) => sum + (document[field]?.length ?? 0), 0);
  return documents.length === 0 ? 0 : total / documents.length;
}
