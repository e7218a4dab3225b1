import { createRowsMemory, roundUp } from './rows-functions.ts';

/** Rows of a table, and what each counts. Holds as many as its arrays are long; the first `count` are meant. */
export interface Selection {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
  count: number;
}

/** How far and how fast a step of Adagrad goes. */
export interface Step {
  /** Mean square of the errors. */
  readonly norm: number;
  readonly rate: number;
  /** Penalty on the weights of the rows that move. */
  readonly l2: number;
}

/**
 * Memory in which sums over rows of tables are quick: WebAssembly works on four numbers at a time, and learning is little
 * else (4.6 times as fast as loops in JavaScript). All arrays given to its functions must be its own; a table is as wide
 * as the sums, errors or vector given with it, and that is a multiple of 4 (`toWidth`).
 */
export interface Workbench<Name extends string, Selected extends string> {
  /** Begin as zeros. */
  readonly arrays: Readonly<Record<Name, Float32Array>>;
  /** Begin as empty. */
  readonly selections: Readonly<Record<Selected, Selection>>;
  /** sums += value × row, for each row that is selected. */
  addRows(table: Float32Array, selection: Selection, sums: Float32Array): void;
  /** Fills `products` with the product of each selected row and the vector. */
  multiplyRows(table: Float32Array, selection: Selection, vector: Float32Array, products: Float32Array): void;
  /** Moves each selected row of the table by a step of Adagrad; `squares` has one number a row of the table. */
  moveRows(table: Float32Array, squares: Float32Array, selection: Selection, errors: Float32Array, step: Step): void;
}

/** How many numbers an instruction takes at a time. */
const lane = 4;

/** The next multiple of 4: how wide the rows of a table are. */
export function toWidth(columns: number): number {
  return roundUp(columns, lane);
}

/** Puts one more row into a selection. */
export function select(selection: Selection, row: number, value: number): void {
  selection.rows[selection.count] = row;
  selection.values[selection.count] = value;
  selection.count += 1;
}

/** A workbench with arrays of so many numbers, and selections of at most so many rows. */
export function createWorkbench<Name extends string, Selected extends string>(
  arrays: Readonly<Record<Name, number>>,
  selections: Readonly<Record<Selected, number>>,
): Workbench<Name, Selected> {
  const lengths = [
    ...Object.values<number>(arrays),
    ...Object.values<number>(selections).flatMap((most) => [most, most]),
  ];
  const memory = createRowsMemory(lengths.map((length) => length * Float32Array.BYTES_PER_ELEMENT));
  const { addRows, multiplyRows, moveRows } = memory.functions;
  return {
    arrays: mapValues(arrays, (length) => memory.take(Float32Array, length)),
    selections: mapValues(selections, (most) => ({
      rows: memory.take(Uint32Array, most),
      values: memory.take(Float32Array, most),
      count: 0,
    })),
    addRows(table, { rows, values, count }, sums) {
      addRows(at(table), sums.length, at(rows), at(values), count, at(sums));
    },
    multiplyRows(table, { rows, count }, vector, products) {
      multiplyRows(at(table), vector.length, at(rows), count, at(vector), at(products));
    },
    moveRows(table, squares, { rows, values, count }, errors, { norm, rate, l2 }) {
      const selected = [at(squares), at(rows), at(values), count] as const;
      moveRows(at(table), errors.length, ...selected, at(errors), norm, rate, l2);
    },
  };
}

/** Where an array begins in the memory. */
function at(array: Float32Array | Uint32Array): number {
  return array.byteOffset;
}

function mapValues<Key extends string, From, To>(from: Readonly<Record<Key, From>>, change: (value: From) => To) {
  return Object.fromEntries(Object.entries<From>(from).map(([key, value]) => [key, change(value)])) as Record<Key, To>;
}
