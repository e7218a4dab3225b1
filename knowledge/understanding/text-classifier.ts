import { softmax } from './logistic-regression.ts';
import { lengthOf, type QuantisedFeatures } from './quantised.ts';
import { createFeatureWeights } from './rows/feature-weights.ts';
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
  const { classes, features, rarity, temperature } = data;
  const weights = createFeatureWeights(data, classes.length);
  return (rows) => {
    const by = unitScale(rows, rarity);
    const p = softmax(weights.sum(rows, by), temperature);
    const beliefs = classes.map((id, index) => ({ id, p: p[index] ?? 0 })).sort((a, b) => b.p - a.p);
    return {
      beliefs,
      get evidence() {
        return evidenceFor(classes.indexOf(beliefs[0]?.id ?? ''), rows, by);
      },
    };
  };

  function evidenceFor(column: number, rows: readonly number[], by: number): Classification['evidence'] {
    if (column < 0) return [];
    return rows
      .map((row) => ({
        feature: features[row] ?? '',
        weight: by * (rarity[row] ?? 0) * weights.weightOf(row, column),
      }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, evidenceShown);
  }
}

/** What the rarities of a text's features are multiplied by: scaled to length 1, so that long questions do not shout. */
export function unitScale(rows: ArrayLike<number>, rarity: Float32Array): number {
  return 1 / (lengthOf(rows, rarity) || 1);
}
