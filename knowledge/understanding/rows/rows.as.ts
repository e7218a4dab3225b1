// AssemblyScript, compiled to WebAssembly by `npm run build:rows`: the inner loops of learning and of predicting, four
// numbers at a time. Pointers are bytes; `count` is how many rows are selected; `width` is the numbers in a row, a multiple
// of 4. The numbers of the selected rows stand at `rows`, what each counts at `values`.

/** sums += values × the selected rows of `table`. */
export function addRows(table: usize, width: i32, rows: usize, values: usize, count: i32, sums: usize): void {
  const bytes = (<usize>width) << 2;
  for (let at = 0; at < count; at++) {
    const row = table + <usize>load<u32>(rows + ((<usize>at) << 2)) * bytes;
    const value = f32x4.splat(load<f32>(values + ((<usize>at) << 2)));
    for (let on: usize = 0; on < bytes; on += 16)
      v128.store(sums + on, f32x4.add(v128.load(sums + on), f32x4.mul(value, v128.load(row + on))));
  }
}

/** products[at] = the selected row number `at` of `table` times `vector`, summed. */
export function multiplyRows(table: usize, width: i32, rows: usize, count: i32, vector: usize, products: usize): void {
  const bytes = (<usize>width) << 2;
  for (let at = 0; at < count; at++) {
    const row = table + <usize>load<u32>(rows + ((<usize>at) << 2)) * bytes;
    let sums = f32x4.splat(0);
    for (let on: usize = 0; on < bytes; on += 16)
      sums = f32x4.add(sums, f32x4.mul(v128.load(row + on), v128.load(vector + on)));
    const left = f32x4.extract_lane(sums, 0) + f32x4.extract_lane(sums, 1);
    const right = f32x4.extract_lane(sums, 2) + f32x4.extract_lane(sums, 3);
    store<f32>(products + ((<usize>at) << 2), left + right);
  }
}

/**
 * A step of Adagrad with one rate a row: each selected row of `table` moves against value × `errors`. `norm`: the mean
 * square of the errors. `l2`: the penalty on the weights of the rows that move.
 */
export function moveRows(
  table: usize,
  width: i32,
  squares: usize,
  rows: usize,
  values: usize,
  count: i32,
  errors: usize,
  norm: f32,
  rate: f32,
  l2: f32,
): void {
  const bytes = (<usize>width) << 2;
  for (let at = 0; at < count; at++) {
    const number = <usize>load<u32>(rows + ((<usize>at) << 2));
    const value = load<f32>(values + ((<usize>at) << 2));
    const square = load<f32>(squares + (number << 2)) + value * value * norm;
    store<f32>(squares + (number << 2), square);
    const pace = rate / sqrt<f32>(square);
    const step = f32x4.splat(pace * value);
    const keep = f32x4.splat(1 - pace * l2);
    const row = table + number * bytes;
    for (let on: usize = 0; on < bytes; on += 16)
      v128.store(row + on, f32x4.sub(f32x4.mul(keep, v128.load(row + on)), f32x4.mul(step, v128.load(errors + on))));
  }
}

/** sums += values × the selected rows of `table`, whose numbers are signed bytes. `width`: a multiple of 8. */
export function addBytes(table: usize, width: i32, rows: usize, values: usize, count: i32, sums: usize): void {
  for (let at = 0; at < count; at++) {
    const row = table + <usize>load<u32>(rows + ((<usize>at) << 2)) * <usize>width;
    const value = f32x4.splat(load<f32>(values + ((<usize>at) << 2)));
    for (let on: usize = 0; on < <usize>width; on += 8) {
      const eight = v128.load8x8_s(row + on);
      const low = f32x4.convert_i32x4_s(i32x4.extend_low_i16x8_s(eight));
      const high = f32x4.convert_i32x4_s(i32x4.extend_high_i16x8_s(eight));
      const to = sums + (on << 2);
      v128.store(to, f32x4.add(v128.load(to), f32x4.mul(value, low)));
      v128.store(to, f32x4.add(v128.load(to, 16), f32x4.mul(value, high)), 16);
    }
  }
}
