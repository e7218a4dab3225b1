import type { QuantisedFeatures } from '../quantised.ts';
import { createRowsMemory, roundUp } from './rows-functions.ts';

/** The weights of a trained model where sums over them are quick. */
export interface FeatureWeights {
  /**
   * For each column the bias and, of each row, `by` × rarity × weight, summed. The array is lent: the next sum is written
   * over it. WebAssembly works on eight weights at a time, and most of the time of a prediction goes by here.
   */
  sum(rows: readonly number[], by: number): Float32Array;
  /** The weight of a feature in a column. */
  weightOf(row: number, column: number): number;
}

/** How many weights are taken at a time. */
const lane = 8;
/** Rows that are handed over at a time; a text may have any number. */
const mostSelected = 1024;

/** Copies the weights of a model, of so many columns, to where they are quick: the model's own need not be kept. */
export function createFeatureWeights(
  { rarity, weights, scale }: Pick<QuantisedFeatures, 'rarity' | 'weights' | 'scale'>,
  columns: number,
): FeatureWeights {
  const width = roundUp(columns, lane);
  const bias = columns === 0 ? 0 : weights.length / columns - 1;
  const numbers = [width, mostSelected, mostSelected].map((count) => count * Float32Array.BYTES_PER_ELEMENT);
  const { take, functions } = createRowsMemory([(bias + 1) * width, ...numbers]);
  const table = take(Int8Array, (bias + 1) * width);
  const sums = take(Float32Array, width).subarray(0, columns);
  const selected = take(Uint32Array, mostSelected);
  const values = take(Float32Array, mostSelected);
  for (let row = 0; row <= bias; row += 1) table.set(weights.subarray(row * columns, (row + 1) * columns), row * width);
  return {
    sum(rows, by) {
      for (let k = 0; k < columns; k += 1) sums[k] = table[bias * width + k] as number;
      for (let from = 0; from < rows.length; from += mostSelected) {
        const count = Math.min(mostSelected, rows.length - from);
        for (let at = 0; at < count; at += 1) {
          const row = rows[from + at] as number;
          selected[at] = row;
          values[at] = by * (rarity[row] as number);
        }
        functions.addBytes(table.byteOffset, width, selected.byteOffset, values.byteOffset, count, sums.byteOffset);
      }
      for (let k = 0; k < columns; k += 1) sums[k] = (sums[k] as number) * scale;
      return sums;
    },
    weightOf: (row, column) => (table[row * width + column] as number) * scale,
  };
}
