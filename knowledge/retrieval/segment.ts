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
  // The open document: its distinct terms, by term the place among them (1 is the first, 0 none), by place the occurrences.
  const open = new NumberList();
  let places = new Uint32Array(1024);
  let occurrences = new Uint32Array(1024 * fields);
  const lengthsOpen = new Uint32Array(fields);
  let closed = createPostingList(fields);

  return {
    add(term, field) {
      lengthsOpen[field] = (lengthsOpen[field] as number) + 1;
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
        closed.add(term, occurrences.subarray(place * fields, (place + 1) * fields));
        places[term] = 0;
      }
      closed.endDocument(lengthsOpen);
      occurrences.fill(0, 0, open.length * fields);
      lengthsOpen.fill(0);
      open.clear();
    },
    take() {
      const segment = closed.toSegment();
      closed = createPostingList(fields);
      return segment;
    },
  };
}

/** Postings as they come: document by document. */
function createPostingList(fields: number) {
  const [terms, ordinals, counts, lengths, rows] = Array.from({ length: 5 }, () => new NumberList());
  const numberOf = createRowNumbers(rows);
}
