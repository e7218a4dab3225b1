import { fitTemperature } from './calibrate.ts';
import {
  createTrainer,
  type Example,
  type SparseVector,
  scoreClasses,
  softmax,
  type Weights,
} from './logistic-regression.ts';
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

/** Features in fewer examples than this are left out: they can only be learned by heart. Few examples: all that repeat. */
const leastOfFew = { examples: 500, least: 2 };
const leastOfMany = 4;
/**
 * Chosen on the development questions; see `topic-model.ts` for the figures. Passes over four fifths of the examples, by
 * which the last fifth calibrates, and over all of them, from the start: what comes late would be learned too little.
 */
const training = { passesToCalibrate: 3, passes: 4, learningRate: 1, l2: 1e-5, seed: 20261122 };
/** Every fifth example is held out. */
const heldOutEvery = 5;
/** How much each kind of feature counts beside a stem: there are many n-grams, and they repeat each other. */
const shares: Readonly<Record<string, number>> = { g: 0.5, b: 0.7 };
const evidenceShown = 8;

/** What shapes a classifier beside its examples: a model trained under another recipe is another model. */
export const recipe = JSON.stringify([training, shares, heldOutEvery, leastOfFew, leastOfMany]);

/**
 * Trains on `given` and, unless the features are the same for both, on their spellings without æ, ø and å; classes in
 * alphabetical order. A feature is kept from `least` examples on. Deterministic. No examples: a classifier that believes
 * nothing.
 */
export function trainClassifier(
  given: readonly LabelledText[],
  featuresOf: FeaturesOf = topicFeatures,
  { least = leastOfMany, alsoAsTyped = true } = {},
): ClassifierData {
  const classes = [...new Set(given.map(({ label }) => label))].sort();
  const numbers = new Map(classes.map((id, number) => [id, number]));
  const read = given.flatMap((example, index) =>
    [example, ...(alsoAsTyped ? withoutNorwegianLetters(example) : [])].map(({ text, label }, spelling) => ({
      features: featuresOf(text),
      label: numbers.get(label) ?? 0,
      isHeldOut: index % heldOutEvery === 0,
      isTyped: spelling > 0,
    })),
  );
  const { features, rarity } = knownFeatures(
    read.map((each) => each.features),
    least,
  );
  const rowOf = new Map(features.map((feature, row) => [feature, row]));
  const examples = read.map((each) => {
    const rows = each.features.map((feature) => rowOf.get(feature)).filter((row) => row !== undefined);
    return { ...each, vector: toVector(rows, rarity) };
  });
  const learned = trainAndCalibrate(
    {
      all: examples,
      seen: examples.filter(({ isHeldOut }) => !isHeldOut),
      heldOut: examples.filter(({ isHeldOut, isTyped }) => isHeldOut && !isTyped),
    },
    { rows: features.length, classes: classes.length },
  );
  return { classes, features, rarity, ...learned };
}

/** The features that repeat, in alphabetical order, and what each counts. */
function knownFeatures(
  texts: readonly (readonly string[])[],
  leastOfAll: number,
): Pick<ClassifierData, 'features' | 'rarity'> {
  const counts = new Map<string, number>();
  for (const features of texts) for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const least = texts.length < leastOfFew.examples ? Math.min(leastOfFew.least, leastOfAll) : leastOfAll;
  const known = [...counts].filter(([, count]) => count >= least).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    features: known.map(([feature]) => feature),
    rarity: Float32Array.from(known, ([feature, count]) => {
      return Math.log(1 + texts.length / count) * (shares[feature.charAt(0)] ?? 1);
    }),
  };
}

interface Divided {
  readonly all: readonly Example[];
  readonly seen: readonly Example[];
  readonly heldOut: readonly Example[];
}

function trainAndCalibrate(
  { all, seen, heldOut }: Divided,
  size: { readonly rows: number; readonly classes: number },
): Pick<ClassifierData, 'weights' | 'scale' | 'temperature'> {
  const first = trained(seen, training.passesToCalibrate, size);
  const temperature = fitTemperature(
    heldOut.map(({ vector, label }) => ({ scores: scoreClasses(first, vector), label })),
  );
  return { ...quantise(trained(all, training.passes, size).values), temperature };
}

function trained(
  examples: readonly Example[],
  passes: number,
  size: { readonly rows: number; readonly classes: number },
): Weights {
  const trainer = createTrainer(size, training);
  for (let pass = 0; pass < passes; pass += 1) trainer.learn(examples);
  return trainer.weights;
}

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
  const weights = { classes: data.classes.length, values: restore(data) };
  return (read) => {
    const vector = toVector(rowsOf(read), data.rarity);
    const p = softmax(scoreClasses(weights, vector), data.temperature);
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
      weight: (vector.values[at] ?? 0) * (weights.values[row * weights.classes + column] ?? 0),
    }))
      .filter(({ weight }) => weight > 0)
      .sort((a, b) => b.weight - a.weight)
      .slice(0, evidenceShown);
  }
}

/** The example as typed on a keyboard without Norwegian letters; nothing when it has none. */
function withoutNorwegianLetters({ text, label }: LabelledText): LabelledText[] {
  if (!/[æøå]/i.test(text)) return [];
  const typed = text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
  return [{ text: typed, label }];
}

/**
 * Features weighted by rarity, scaled to length 1, so that long questions do not shout. Plain arrays: a long message is
 * hundreds of sentences, and so many typed ones cost more to clear away than to fill.
 */
function toVector(rows: readonly number[], rarity: Float32Array): SparseVector {
  const weights = rows.map((row) => rarity[row] ?? 0);
  const length = Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;
  return { rows, values: weights.map((weight) => weight / length) };
}

/** A loop, since `Float32Array.from` with a function takes 250 ms for the weights of 66 topics: opening must be quick. */
function restore({ weights, scale }: ClassifierData): Float32Array {
  const values = new Float32Array(weights);
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] as number) * scale;
  return values;
}

function quantise(values: Float32Array): Pick<ClassifierData, 'weights' | 'scale'> {
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const scale = largest / 127 || 1;
  return { weights: Int8Array.from(values, (value) => Math.round(value / scale)), scale };
}
