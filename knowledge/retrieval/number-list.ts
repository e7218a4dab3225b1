/** Whole numbers from 0 to 2³² - 1 in a typed array that grows: a tenth of the memory of an array, and nothing to collect. */
export class NumberList {
  length = 0;
  private values: Uint32Array;

  constructor(capacity = 1024) {
    this.values = new Uint32Array(capacity);
  }

  push(value: number): void {
    if (this.length === this.values.length) this.values = grown(this.values, this.length + 1);
    this.values[this.length] = value;
    this.length += 1;
  }

  /** The value at a place below `length`. */
  at(place: number): number {
    return this.values[place] as number;
  }

  /** Changes the value at a place below `length`. */
  set(place: number, value: number): void {
    this.values[place] = value;
  }

  clear(): void {
    this.length = 0;
  }

  /** The values in an array of their own. */
  toArray(): Uint32Array {
    return this.values.slice(0, this.length);
  }

  /** The values from `start` to `end`; a view that the next `push` may leave behind. */
  view(start: number, end: number): Uint32Array {
    return this.values.subarray(start, end);
  }
}

/** The same values in an array of at least `length`, with room to spare; 0 in the rest. */
export function grown(values: Uint32Array, length: number): Uint32Array {
  const larger = new Uint32Array(Math.max(length, values.length * 2));
  larger.set(values);
  return larger;
}
