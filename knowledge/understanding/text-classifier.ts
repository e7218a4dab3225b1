import { type SparseVector, softmax } from './logistic-regression.ts';
import type { QuantisedFeatures } from './quantised.ts';
import { createTopicFeatureReader } from './topic-features.ts';

/** A text and the class it belongs to. */
export interface LabelledText {
  readonly text: string;
  readonly label: string;
}

/** Makes what reads a text's distinct features, in whatever form `toFeature` gives them; the same for training and for classifying. */
export type FeatureReaderMaker = <Feature>(
  toFeature: (name: string) => Feature | undefined,
) => (text: string) => Feature[];

/** A trained classifier: small enough to store, and all that predicting needs. The columns of `weights` are the classes. */
export interface ClassifierData extends QuantisedFeatures {
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

/** Ready to classify texts. */
export function createClassifier(
  data: ClassifierData,
  createReader: FeatureReaderMaker = createTopicFeatureReader,
): (text: string) => Classification {
  const rowsOf = createRowReader(data.features, createReader);
  const classify = createRowClassifier(data);
  return (text) => classify(rowsOf(text));
}

/** Reads the rows of the features of a text that are known. */
export function createRowReader(features: readonly string[], createReader: FeatureReaderMaker) {
  const rows = new Map(features.map((feature, row) => [feature, row]));
  return createReader((name) => rows.get(name));
}

/** Ready to classify what was read of a text: distinct rows. Evidence is weighed when asked for. */
export function createRowClassifier(data: ClassifierData): (rows: readonly number[]) => Classification {
  return (rows) => {
    const vector = toVector(rows, data.rarity);
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
