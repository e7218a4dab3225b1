import type { QuantisedFeatures } from '../quantised.ts';
import { createRowsMemory } from './rows-functions.ts';

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
const bytesOfNumber = 4;
/** Rows that are handed over at a time; a text may have any number. */
const mostSelected = 1024;

/** Copies the weights of a model, of so many columns, to where they are quick: the model's own need not be kept. */
export function createFeatureWeights(
  { rarity, weights, scale }: Pick<QuantisedFeatures, 'rarity' | 'weights' | 'scale'>,
  columns: number,
): FeatureWeights {
  const width = Math.ceil(columns / lane) * lane;
  const bias = columns === 0 ? 0 : weights.length / columns - 1;
  const sizes = [(bias + 1) * width, ...[width, mostSelected, mostSelected].map((count) => count * bytesOfNumber)];
  const memory = createRowsMemory(sizes);
  const [ofTable, ofSums, ofRows, ofValues] = sizes.map((bytes) => memory.take(bytes));
  if (!ofTable || !ofSums || !ofRows || !ofValues) throw new Error('four arrays have four places');
  const table = new Int8Array(ofTable.buffer, ofTable.start, (bias + 1) * width);
  const sums = new Float32Array(ofSums.buffer, ofSums.start, columns);
  const selected = new Uint32Array(ofRows.buffer, ofRows.start, mostSelected);
  const values = new Float32Array(ofValues.buffer, ofValues.start, mostSelected);
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
        memory.functions.addBytes(ofTable.start, width, ofRows.start, ofValues.start, count, ofSums.start);
      }
      for (let k = 0; k < columns; k += 1) sums[k] = (sums[k] as number) * scale;
      return sums;
    },
    weightOf: (row, column) => (table[row * width + column] as number) * scale,
  };
}
