import { grown, NumberList } from './number-list.ts';

/**
 * The postings of some documents in a row, before the rest is known: how often each term stands in each field. Only
 * numbers in typed arrays, so that it takes little memory and moves between threads without being copied.
 */
export interface Segment {
  /** Number of documents; they are numbered from 0 within the segment. */
  readonly documents: number;
  /** Terms by document and field: `lengths[document * fields + field]`. */
  readonly lengths: Uint32Array;
  /** Numbers of the terms that occur, each once. */
  readonly terms: Uint32Array;
  /** The postings of `terms[t]` are those from `starts[t]` to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  /** The document of each posting; ascending within a term. */
  readonly ordinals: Uint16Array | Uint32Array;
  /** What each posting counts, as a row of `rows`. */
  readonly counts: Uint16Array | Uint32Array;
  /** Occurrences by field: `rows[row * fields + field]`. Few are different. */
  readonly rows: Uint32Array;
}

/** Makes segments of the documents it is told, term by term. */
export interface SegmentBuilder {
  /** A term, by its number, stands in a field of the open document (once more). */
  add(term: number, field: number): void;
  /** Ends the open document, and opens the next. */
  endDocument(): void;
  /** The documents ended since the last time. */
  take(): Segment;
}

/** A builder of segments of documents with so many fields. */
export function createSegmentBuilder(fields: number): SegmentBuilder {
  // The open document: its distinct terms; by term the place among them, from 1, and 0 for none; by place the occurrences.
  const open = new NumberList();
  let places: Uint32Array = new Uint32Array(1024);
  let occurrences: Uint32Array = new Uint32Array(1024 * fields);
  const lengths = new Uint32Array(fields);
  let closed = new ClosedDocuments(fields);
  return {
    add(term, field) {
      lengths[field] = (lengths[field] as number) + 1;
      if (term >= places.length) places = grown(places, term + 1);
      let place = places[term] as number;
      if (place === 0) {
        open.push(term);
        place = open.length;
        places[term] = place;
        if (place * fields > occurrences.length) occurrences = grown(occurrences, place * fields);
      }
      const at = (place - 1) * fields + field;
      occurrences[at] = (occurrences[at] as number) + 1;
    },
    endDocument() {
      for (let place = 0; place < open.length; place += 1) {
        const term = open.at(place);
        closed.addPosting(term, occurrences, place * fields);
        places[term] = 0;
      }
      closed.endDocument(lengths);
      occurrences.fill(0, 0, open.length * fields);
      lengths.fill(0);
      open.clear();
    },
    take() {
      const segment = closed.toSegment();
      closed = new ClosedDocuments(fields);
      return segment;
    },
  };
}

/** Documents that are told, their postings in the order they came. */
class ClosedDocuments {
  private documents = 0;
  private readonly lengths = new NumberList();
  private readonly terms = new NumberList();
  private readonly ordinals = new NumberList();
  private readonly counts = new NumberList();
  private readonly rows = new NumberList();
  private readonly rowNumbers = new Map<string | number, number>();

  constructor(private readonly fields: number) {}

  addPosting(term: number, occurrences: Uint32Array, at: number): void {
    this.terms.push(term);
    this.ordinals.push(this.documents);
    this.counts.push(this.rowOf(occurrences, at));
  }

  endDocument(lengths: Uint32Array): void {
    for (const length of lengths) this.lengths.push(length);
    this.documents += 1;
  }

  /** Sorts the postings by term, by counting. */
  toSegment(): Segment {
    const { documents, terms, lengths, rows } = this;
    const most = terms.length === 0 ? 0 : terms.view(0, terms.length).reduce((a, b) => Math.max(a, b));
    const ends = new Uint32Array(most + 2);
    for (let at = 0; at < terms.length; at += 1) ends[terms.at(at) + 1] = (ends[terms.at(at) + 1] as number) + 1;
    const present = new NumberList();
    const starts = new NumberList();
    for (let term = 0; term <= most; term += 1) {
      if (ends[term + 1] !== 0) {
        present.push(term);
        starts.push(ends[term] as number);
      }
      ends[term + 1] = (ends[term + 1] as number) + (ends[term] as number);
    }
    starts.push(terms.length);
    const ordinals = numbersBelow(documents, terms.length);
    const counts = numbersBelow(rows.length / this.fields, terms.length);
    for (let at = 0; at < terms.length; at += 1) {
      const term = terms.at(at);
      const place = ends[term] as number;
      ordinals[place] = this.ordinals.at(at);
      counts[place] = this.counts.at(at);
      ends[term] = place + 1;
    }
    return {
      documents,
      lengths: lengths.toArray(),
      terms: present.toArray(),
      starts: starts.toArray(),
      ordinals,
      counts,
      rows: rows.toArray(),
    };
  }

  private rowOf(occurrences: Uint32Array, at: number): number {
    const key = rowKey(occurrences, at, this.fields);
    const known = this.rowNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.rowNumbers.size;
    this.rowNumbers.set(key, number);
    for (let field = 0; field < this.fields; field += 1) this.rows.push(occurrences[at + field] as number);
    return number;
  }
}

/** Occurrences below this in each of at most five fields make a key that is one small number. */
const smallOccurrences = 60;

function rowKey(occurrences: Uint32Array, at: number, fields: number): string | number {
  let key = 0;
  for (let field = 0; field < fields; field += 1) {
    const count = occurrences[at + field] as number;
    if (count >= smallOccurrences || field >= 5) return occurrences.slice(at, at + fields).join();
    key = key * smallOccurrences + count;
  }
  return key;
}

function numbersBelow(limit: number, length: number): Uint16Array | Uint32Array {
  return limit <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
