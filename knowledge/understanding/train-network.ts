import type { KnownFeatures } from './known-features.ts';
import { createLearningNetwork, type Layers, type LearningNetwork } from './learning-network.ts';
import { halfScale, type NetworkData } from './network.ts';
import { quantise } from './quantised.ts';
import { createRandom, shuffle } from './random.ts';
import { select } from './rows/workbench.ts';

/** How a network learns. */
export interface NetworkTraining {
  /** Networks that learn the same from different beginnings, and reply together. */
  readonly members: number;
  /** Hidden units of each; a multiple of 4. */
  readonly units: number;
  readonly passes: number;
  /** First step of Adagrad. */
  readonly learningRate: number;
  /** What share of the rate is gone by the end of the last pass. */
  readonly slowing: number;
  /**
   * The share of an example's features that is left out each time it is seen, by the letter they begin with: what must be
   * learned without them is learned more widely.
   */
  readonly dropped: Readonly<Record<string, number>>;
  readonly seed: number;
}

/** One example: the rows of its features, and the number of its class. */
export interface NetworkExample {
  readonly rows: Uint32Array;
  readonly label: number;
}

/** What is learned in each pass. */
export type ExamplesOfPass = (pass: number) => readonly NetworkExample[];

/**
 * Learns by stochastic gradient descent with Adagrad (one rate a row; Duchi, Hazan and Singer 2011) and dropout
 * (Srivastava et al. 2014) on the features. Deterministic for equal input. No examples: a network that believes every
 * class alike.
 */
export function trainNetwork(
  examplesOf: ExamplesOfPass,
  classes: readonly string[],
  known: Pick<KnownFeatures, 'features' | 'rarity'>,
  training: NetworkTraining,
): NetworkData {
  const passes = Array.from({ length: training.passes }, (_, pass) => examplesOf(pass));
  const members = Array.from({ length: training.members }, (_, member) =>
    trainMember(passes, classes.length, known, { ...training, seed: training.seed + member }),
  );
  const { weights, output } = joinLayers(members, training.units, classes.length);
  return { classes, features: known.features, rarity: known.rarity, ...quantise(weights), output };
}

/**
 * Several networks as one whose scores are the mean of theirs, and whose beliefs so the geometric mean: their units stand
 * side by side, and each speaks more quietly.
 */
function joinLayers(members: readonly Layers[], units: number, classes: number): Layers {
  const count = members.length;
  const rows = (members[0]?.weights.length ?? 0) / units;
  const weights = new Float32Array(rows * units * count);
  const output = new Float32Array((units * count + 1) * classes);
  const bias = units * classes;
  for (const [member, own] of members.entries()) {
    for (let row = 0; row < rows; row += 1)
      weights.set(own.weights.subarray(row * units, (row + 1) * units), (row * count + member) * units);
    output.set(
      own.output.subarray(0, bias).map((weight) => weight / count),
      member * bias,
    );
    for (let k = 0; k < classes; k += 1)
      output[count * bias + k] = (output[count * bias + k] as number) + (own.output[bias + k] as number) / count;
  }
  return { weights, output };
}

function trainMember(
  passes: readonly (readonly NetworkExample[])[],
  classes: number,
  { features, rarity }: Pick<KnownFeatures, 'features' | 'rarity'>,
  training: NetworkTraining,
): Layers {
  const random = createRandom(training.seed);
  const dropped = Float32Array.from(features, (feature) => training.dropped[feature.charAt(0)] ?? 0);
  const longest = passes.flat().reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const network = createLearningNetwork({ features: features.length, units: training.units, classes, longest }, random);
  for (const [pass, examples] of passes.entries()) {
    const rate = training.learningRate * (1 - (training.slowing * pass) / training.passes);
    const order = examples.map((_, index) => index);
    shuffle(order, random);
    for (const index of order) {
      const { rows, label } = examples[index] as NetworkExample;
      selectSome(network, rows, rarity, dropped, random);
      network.learn(label, rate);
    }
  }
  return network.layers();
}

/** Selects the features of an example without those that are left out this time; the others count the more. */
function selectSome(
  { example }: LearningNetwork,
  rows: Uint32Array,
  rarity: Float32Array,
  dropped: Float32Array,
  random: () => number,
): void {
  const by = halfScale(rows, rarity);
  example.count = 0;
  for (const row of rows) {
    const share = dropped[row] as number;
    if (random() >= share) select(example, row, (by * (rarity[row] as number)) / (1 - share));
  }
}
