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

/** Weights as bytes, the largest of them 127. */
export function quantise(values: Float32Array): Pick<QuantisedFeatures, 'weights' | 'scale'> {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest / 127 || 1;
  return { weights: Int8Array.from(values, (value) => Math.round(value / scale)), scale };
}
