import { type SparseVector, softmax } from './logistic-regression.ts';
import { topicFeatures } from './topic-features.ts';

/** A text and the class it belongs to. */
export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

/** The distinct features of a text; those that begin with `g:` count less. The same for training and for classifying. */
export type FeaturesOf = (text: string) => readonly string[];

/** A trained classifier: small enough to store, and all that predicting needs. */
export interface ClassifierData {
  /** Class names; the columns of `weights`. */
  readonly classes: readonly string[];
  /** Features known; the rows of `weights`, after which comes the bias row. */
  readonly features: readonly string[];
  /** One number a feature: how rare it is, times what its kind counts. */
  readonly rarity: Float32Array;
  /** `(features + 1) × classes` numbers in -127..127; times `scale` they are weights. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** Softmax temperature that makes the probabilities honest. */
  readonly temperature: number;
}

/** What a classifier says about a text. */
export interface Classification {
  /** Every class with its probability, most likely first. */
  readonly beliefs: readonly { readonly id: string; readonly p: number }[];
  /** The features that spoke most for the first class, strongest first. */
  readonly evidence: readonly { readonly feature: string; readonly weight: number }[];
}

const evidenceShown = 8;

/** Ready to classify: looks features up by name. */
export function createClassifier(
  data: ClassifierData,
  featuresOf: FeaturesOf = topicFeatures,
): (text: string) => Classification {
  const rowOf = rowsByName(data);
  return createRowClassifier(data, (text: string) =>
    featuresOf(text)
      .map((feature) => rowOf.get(feature))
      .filter((row) => row !== undefined),
  );
}

/** The row of each feature, by its name. */
export function rowsByName({ features }: ClassifierData): ReadonlyMap<string, number> {
  return new Map(features.map((feature, row) => [feature, row]));
}

/** Ready to classify what `rowsOf` reads as distinct rows of known features. Evidence is weighed when asked for. */
export function createRowClassifier<Read>(
  data: ClassifierData,
  rowsOf: (read: Read) => readonly number[],
): (read: Read) => Classification {
  return (read) => {
    const vector = toVector(rowsOf(read), data.rarity);
    const p = softmax(scoreStored(data, vector), data.temperature);
    const beliefs = data.classes.map((id, index) => ({ id, p: p[index] ?? 0 })).sort((a, b) => b.p - a.p);
    const first = data.classes.indexOf(beliefs[0]?.id ?? '');
    return {
      beliefs,
      get evidence() {
        return evidenceFor(first, vector);
      },
    };
  };

  function evidenceFor(column: number, vector: SparseVector): Classification['evidence'] {
    if (column < 0) return [];
    return Array.from(vector.rows, (row, at) => ({
      feature: data.features[row] ?? '',
      weight: (vector.values[at] ?? 0) * (data.weights[row * data.classes.length + column] ?? 0) * data.scale,
    }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, evidenceShown);
  }
}

/**
 * Features weighted by rarity, scaled to length 1, so that long questions do not shout. Plain arrays: a long message is
 * hundreds of sentences, and so many typed ones cost more to clear away than to fill.
 */
export function toVector(rows: readonly number[], rarity: Float32Array): SparseVector {
  const weights = rows.map((row) => rarity[row] ?? 0);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { rows, values: weights.map((weight) => weight / length) };
}

/**
 * The scores (logits) of each class, bias included, from the weights as they are stored: as floats they would be four
 * times as large, and most of the time of a prediction is spent waiting for them to come out of memory.
 */
function scoreStored({ classes, weights, scale }: ClassifierData, { rows, values }: SparseVector): Float32Array {
  const count = classes.length;
  const bias = weights.length - count;
  const scores = Float32Array.from(weights.subarray(bias));
  for (let at = 0; at < rows.length; at += 1) {
    const start = (rows[at] as number) * count;
    const value = values[at] as number;
    for (let k = 0; k < count; k += 1) scores[k] = (scores[k] as number) + value * (weights[start + k] as number);
  }
  for (let k = 0; k < count; k += 1) scores[k] = (scores[k] as number) * scale;
  return scores;
}
