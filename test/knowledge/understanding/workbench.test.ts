import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../knowledge/understanding/random.ts';
import { createWorkbench, toWidth } from '../../../knowledge/understanding/rows/workbench.ts';
import { compileRows, rowsBinaryPath } from '../../../scripts/compile-rows.ts';

const [rows, width] = [50, toWidth(7)];

/** A table of random numbers, and a selection of some of its rows with one of them twice. */
function fill() {
  const bench = createWorkbench(
    { table: rows * width, squares: rows, vector: width, sums: width, products: 5 },
    { some: 5 },
  );
  const random = createRandom(7);
  const { table, vector, squares } = bench.arrays;
  for (const array of [table, vector]) for (let at = 0; at < array.length; at += 1) array[at] = random() - 0.5;
  squares.fill(0.01);
  const { some } = bench.selections;
  some.rows.set([3, 49, 0, 20]);
  some.values.set([0.5, -2, 1, 0.25]);
  some.count = 4;
  return {
    ...bench.arrays,
    bench,
    some,
    selected: [...some.rows.subarray(0, 4)],
    values: [...some.values.subarray(0, 4)],
  };
}

const rowOf = (table: Float32Array, row: number) => [...table.subarray(row * width, (row + 1) * width)];

describe('the workbench', () => {
  it('adds up the selected rows as plain arithmetic does', () => {
    const { bench, table, some, sums, selected, values } = fill();
    sums.fill(1);
    bench.addRows(table, some, sums);
    for (let column = 0; column < width; column += 1) {
      const plain = selected.reduce((sum, row, at) => sum + (values[at] ?? 0) * (rowOf(table, row)[column] ?? 0), 1);
      expect(sums[column]).toBeCloseTo(plain, 5);
    }
  });

  it('multiplies each selected row by a vector, and leaves the products beyond them', () => {
    const { bench, table, some, vector, products, selected } = fill();
    products.fill(9);
    bench.multiplyRows(table, some, vector, products);
    const plain = selected.map((row) =>
      rowOf(table, row).reduce((sum, weight, at) => sum + weight * (vector[at] ?? 0), 0),
    );
    for (const [at, product] of plain.entries()) expect(products[at]).toBeCloseTo(product, 5);
    expect(products[4]).toBe(9);
  });

  it('moves the selected rows by a step of Adagrad, and no others', () => {
    const { bench, table, squares, some, vector, selected, values } = fill();
    const before = table.slice();
    bench.moveRows(table, squares, some, vector, { norm: 0.2, rate: 0.1, l2: 0.01 });
    for (let row = 0; row < rows; row += 1) {
      const at = selected.indexOf(row);
      if (at < 0) {
        expect(rowOf(table, row)).toEqual(rowOf(before, row));
        continue;
      }
      const value = values[at] ?? 0;
      const square = 0.01 + value * value * 0.2;
      const pace = 0.1 / Math.sqrt(square);
      expect(squares[row]).toBeCloseTo(square, 6);
      for (const [column, weight] of rowOf(before, row).entries()) {
        const moved = (1 - pace * 0.01) * weight - pace * value * (vector[column] ?? 0);
        expect(table[row * width + column]).toBeCloseTo(moved, 5);
      }
    }
  });
});

describe('rows.as.ts', () => {
  it('is what the committed binary was compiled from', async () => {
    expect(await readFile(rowsBinaryPath, 'utf8')).toBe(await compileRows());
  });
});
