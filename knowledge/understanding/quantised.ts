/** What a trained model keeps of its features: small enough to store, since weights are bytes. */
export interface QuantisedFeatures {
  /** Class names. */
  readonly classes: readonly string[];
  /** Features known; the rows of `weights`, after which comes the bias row. */
  readonly features: readonly string[];
  /** One number a feature: how rare it is, times what its kind counts. */
  readonly rarity: Float32Array;
  /** `(features + 1) × columns` numbers in -127..127; times `scale` they are weights. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** Weights as bytes, the largest of them 127. Loops: there are tens of millions, and `from` would list them all first. */
export function quantise(values: Float32Array): Pick<QuantisedFeatures, 'weights' | 'scale'> {
  let largest = 0;
  for (let at = 0; at < values.length; at += 1) largest = Math.max(largest, Math.abs(values[at] as number));
  const scale = largest / 127 || 1;
  const weights = new Int8Array(values.length);
  for (let at = 0; at < values.length; at += 1) weights[at] = Math.round((values[at] as number) / scale);
  return { weights, scale };
}

/** The length of a text whose features weigh what they are rare: the square root of their squares, summed. */
export function lengthOf(rows: ArrayLike<number>, rarity: Float32Array): number {
  let squares = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const value = rarity[rows[at] as number] as number;
    squares += value * value;
  }
  return Math.sqrt(squares);
}
