import { toErrors } from './errors-of.ts';
import type { KnownFeatures } from './known-features.ts';
import { narrowed } from './logistic-regression.ts';
import { halfScale, type NetworkData } from './network.ts';
import { quantise } from './quantised.ts';
import { createRandom, shuffle } from './random.ts';
import { createWorkbench, type Selection, toWidth, type Workbench } from './rows/workbench.ts';

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

/** Widths of the uniform distributions that weights are drawn from at first, and the squares that Adagrad begins with. */
const begin = { weights: 0.1, output: 1, squares: 0.01 } as const;
/** The step of the output layer, which sees every example, beside that of the features. */
const outputPace = 0.3;
/** An example that is already right within this teaches nothing more. */
const leastSquares = 1e-6;

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
  const members = Array.from({ length: training.members }, (_, member) =>
    trainMember(examplesOf, classes.length, known, { ...training, seed: training.seed + member }),
  );
  const { weights, output } = joinLayers(members, training.units, classes.length);
  return { classes, features: known.features, rarity: known.rarity, ...quantise(weights), output };
}

/** The two layers of a network: `(features + 1) × units` and `(units + 1) × classes` numbers; the last rows are biases. */
interface Layers {
  readonly weights: Float32Array;
  readonly output: Float32Array;
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
  examplesOf: ExamplesOfPass,
  classes: number,
  { features, rarity }: Pick<KnownFeatures, 'features' | 'rarity'>,
  training: NetworkTraining,
): Layers {
  const random = createRandom(training.seed);
  const dropped = Float32Array.from(features, (feature) => training.dropped[feature.charAt(0)] ?? 0);
  const passes = Array.from({ length: training.passes }, (_, pass) => examplesOf(pass));
  const longest = passes.flat().reduce((most, { rows }) => Math.max(most, rows.length), 0);
  const net = createNet({ features: features.length, units: training.units, classes, longest }, random);
  for (const [pass, examples] of passes.entries()) {
    const rate = training.learningRate * (1 - (training.slowing * pass) / training.passes);
    const order = examples.map((_, index) => index);
    shuffle(order, random);
    for (const index of order) {
      const { rows, label } = examples[index] as NetworkExample;
      selectSome(net, rows, rarity, dropped, random);
      learn(net, label, rate);
    }
  }
  const { weights, output } = net.bench.arrays;
  return { weights: weights.slice(), output: narrowed(output, toWidth(classes), classes) };
}

type ArrayName =
  | 'weights'
  | 'squares'
  | 'output'
  | 'outputSquares'
  | 'hidden'
  | 'errors'
  | 'unitErrors'
  | 'hiddenErrors';

/** A network while it learns. */
interface Net {
  readonly classes: number;
  /** `features`: those of the example; `units`: those that listen. The bias is the last of each. */
  readonly bench: Workbench<ArrayName, 'features' | 'units'>;
}

interface NetSize {
  readonly features: number;
  readonly units: number;
  readonly classes: number;
  /** The most features of an example. */
  readonly longest: number;
}

function createNet({ features, units, classes, longest }: NetSize, random: () => number): Net {
  const width = toWidth(classes);
  const bench = createWorkbench(
    {
      weights: (features + 1) * units,
      squares: features + 1,
      output: (units + 1) * width,
      outputSquares: units + 1,
      hidden: units,
      errors: width,
      unitErrors: units + 1,
      hiddenErrors: units,
    },
    { features: longest + 1, units: units + 1 },
  );
  const { weights, squares, output, outputSquares } = bench.arrays;
  for (let at = 0; at < features * units; at += 1) weights[at] = (random() - 0.5) * begin.weights;
  for (let unit = 0; unit < units; unit += 1)
    for (let k = 0; k < classes; k += 1) output[unit * width + k] = (random() - 0.5) * begin.output;
  squares.fill(begin.squares);
  outputSquares.fill(begin.squares);
  return { classes, bench };
}

/** Selects the features of an example without those that are left out this time; the others count the more. */
function selectSome(
  { bench }: Net,
  rows: Uint32Array,
  rarity: Float32Array,
  dropped: Float32Array,
  random: () => number,
): void {
  const { features } = bench.selections;
  const by = halfScale(rows, rarity);
  features.count = 0;
  for (const row of rows) {
    const share = dropped[row] as number;
    if (random() >= share) select(features, row, (by * (rarity[row] as number)) / (1 - share));
  }
  select(features, rarity.length, 1);
}

function select(selection: Selection, row: number, value: number): void {
  selection.rows[selection.count] = row;
  selection.values[selection.count] = value;
  selection.count += 1;
}

function learn(net: Net, label: number, rate: number): void {
  const { bench, classes } = net;
  const { weights, squares, output, outputSquares, errors, hiddenErrors } = bench.arrays;
  const { features, units } = bench.selections;
  listen(net);
  errors.fill(0);
  bench.addRows(output, units, errors);
  const norm = toErrors(errors, classes, label);
  if (norm < leastSquares) return;
  const hiddenNorm = passBack(net);
  bench.moveRows(output, outputSquares, units, errors, { norm: norm / classes, rate: rate * outputPace, l2: 0 });
  if (hiddenNorm === 0) return;
  bench.moveRows(weights, squares, features, hiddenErrors, { norm: hiddenNorm / hiddenErrors.length, rate, l2: 0 });
}

/** Selects the units that listen to the features: those above 0. */
function listen({ bench }: Net): void {
  const { weights, hidden } = bench.arrays;
  const { features, units } = bench.selections;
  hidden.fill(0);
  bench.addRows(weights, features, hidden);
  units.count = 0;
  for (let unit = 0; unit < hidden.length; unit += 1)
    if ((hidden[unit] as number) > 0) select(units, unit, hidden[unit] as number);
  select(units, hidden.length, 1);
}

/** Fills `hiddenErrors`: what each unit that listened did wrong. Returns the sum of their squares. */
function passBack({ bench }: Net): number {
  const { output, errors, unitErrors, hiddenErrors } = bench.arrays;
  const { units } = bench.selections;
  bench.multiplyRows(output, units, errors, unitErrors);
  hiddenErrors.fill(0);
  let squares = 0;
  for (let at = 0; at < units.count - 1; at += 1) {
    const error = unitErrors[at] as number;
    hiddenErrors[units.rows[at] as number] = error;
    squares += error * error;
  }
  return squares;
}
