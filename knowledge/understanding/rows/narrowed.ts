/** A table of rows `width` wide, with the first `columns` of each alone. */
export function narrowed(table: Float32Array, width: number, columns: number): Float32Array {
  const rows = table.length / width;
  const narrow = new Float32Array(rows * columns);
  for (let row = 0; row < rows; row += 1) narrow.set(table.subarray(row * width, row * width + columns), row * columns);
  return narrow;
}
