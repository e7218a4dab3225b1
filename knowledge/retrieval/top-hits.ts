import type { Hit } from '../ports.ts';

/** Whether `a` ranks below `b`: lower score, or the same score and a later ordinal. */
function ranksBelow(a: Hit, b: Hit): boolean {
  return a.score < b.score || (a.score === b.score && a.ordinal > b.ordinal);
}

/** Keeps the best `limit` of any number of hits, in memory for `limit` only: a heap with the worst kept hit on top. */
export class TopHits {
  readonly #heap: Hit[] = [];
  readonly #limit: number;

  /** `limit`: whole number, 0 keeps nothing. */
  constructor(limit: number) {
    this.#limit = limit;
  }

  /** The score a hit must reach to be kept now; -Infinity until `limit` hits are kept. */
  get threshold(): number {
    if (this.#limit === 0) return Number.POSITIVE_INFINITY;
    return this.#heap.length < this.#limit ? Number.NEGATIVE_INFINITY : (this.#heap[0]?.score ?? 0);
  }

  /** Offers a hit; kept while it is among the best seen. */
  add(ordinal: number, score: number): void {
    if (score < this.threshold) return;
    const hit = { ordinal, score };
    if (this.#heap.length < this.#limit) {
      this.#heap.push(hit);
      this.#siftUp(this.#heap.length - 1);
    } else if (this.#heap[0] && ranksBelow(this.#heap[0], hit)) {
      this.#heap[0] = hit;
      this.#siftDown();
    }
  }

  /** The kept hits, best first; ties by ordinal. */
  sorted(): Hit[] {
    return this.#heap.toSorted((a, b) => (ranksBelow(a, b) ? 1 : -1));
  }

  #siftUp(start: number): void {
    let at = start;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#swapIfBelow(at, parent)) return;
      at = parent;
    }
  }

  #siftDown(): void {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      const right = left + 1;
      const smaller = this.#isBelow(right, left) ? right : left;
      if (!this.#swapIfBelow(smaller, at)) return;
      at = smaller;
    }
  }

  #isBelow(a: number, b: number): boolean {
    const first = this.#heap[a];
    const second = this.#heap[b];
    return first !== undefined && second !== undefined && ranksBelow(first, second);
  }

  #swapIfBelow(child: number, parent: number): boolean {
    const first = this.#heap[child];
    const second = this.#heap[parent];
    if (!first || !second || !ranksBelow(first, second)) return false;
    this.#heap[child] = second;
    this.#heap[parent] = first;
    return true;
  }
}
