import type { KnownFeatures } from './known-features.ts';
import { createRandom, type Example, shuffle } from './logistic-regression.ts';
import { halfScale, type NetworkData } from './network.ts';
import { quantise } from './quantised.ts';

/** How a network learns. */
export interface NetworkTraining {
  /** Hidden units. */
  readonly units: number;
  readonly passes: number;
  /** First step of Adagrad. */
  readonly learningRate: number;
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

/** Widths of the uniform distributions that weights are drawn from at first, and the squares that Adagrad begins with. */
const begin = { weights: 0.1, output: 1, squares: 0.01 } as const;
/** The step of the output layer, which sees every example, beside that of the features. */
const outputPace = 0.3;
/** An example that is already right within this teaches nothing more. */
const leastSquares = 1e-6;

/**
 * Learns by stochastic gradient descent with Adagrad (one rate a row; Duchi, Hazan and Singer 2011) and dropout
 * (Srivastava et al. 2014) on the features. `examplesOf` gives what is learned in each pass. Deterministic for equal
 * input. No examples: a network that believes every class alike.
 */
export function trainNetwork(
  examplesOf: (pass: number) => readonly NetworkExample[],
  classes: readonly string[],
  { features, rarity }: Pick<KnownFeatures, 'features' | 'rarity'>,
  training: NetworkTraining,
): NetworkData {
  const random = createRandom(training.seed);
  const net = createLayers(features.length, training.units, classes.length, random);
  const dropped = Float32Array.from(features, (feature) => training.dropped[feature.charAt(0)] ?? 0);
  for (let pass = 0; pass < training.passes; pass += 1) {
    const examples = examplesOf(pass);
    const order = examples.map((_, index) => index);
    shuffle(order, random);
    for (const index of order) {
      const { rows, label } = examples[index] as NetworkExample;
      learn(net, thinned(rows, rarity, dropped, random), label, training.learningRate);
    }
  }
  return { classes, features, rarity, ...quantise(net.weights), output: net.output };
}

/** The layers and what their training remembers and works on. */
interface Layers {
  readonly weights: Float32Array;
  readonly squares: Float32Array;
  readonly output: Float32Array;
  readonly outputSquares: Float32Array;
  readonly hidden: Float32Array;
  readonly hiddenErrors: Float32Array;
  readonly errors: Float32Array;
}

function createLayers(rows: number, units: number, classes: number, random: () => number): Layers {
  const drawn = (count: number, width: number) => Float32Array.from({ length: count }, () => (random() - 0.5) * width);
  const weights = new Float32Array((rows + 1) * units);
  weights.set(drawn(rows * units, begin.weights));
  const output = new Float32Array((units + 1) * classes);
  output.set(drawn(units * classes, begin.output));
  return {
    weights,
    squares: new Float32Array(rows + 1).fill(begin.squares),
    output,
    outputSquares: new Float32Array(units + 1).fill(begin.squares),
    hidden: new Float32Array(units),
    hiddenErrors: new Float32Array(units),
    errors: new Float32Array(classes),
  };
}

/** The features of an example without those that are left out this time; the others count the more. */
function thinned(
  rows: Uint32Array,
  rarity: Float32Array,
  dropped: Float32Array,
  random: () => number,
): Example['vector'] {
  const by = halfScale(rows, rarity);
  const values = Float32Array.from(rows, (row) => {
    const share = dropped[row] as number;
    return random() < share ? 0 : (by * (rarity[row] as number)) / (1 - share);
  });
  return { rows, values };
}

function learn(net: Layers, vector: Example['vector'], label: number, rate: number): void {
  const norm = predict(net, vector, label);
  if (norm < leastSquares) return;
  const hiddenNorm = passBack(net);
  moveOutput(net, norm / net.errors.length, rate * outputPace);
  if (hiddenNorm > 0) moveWeights(net, vector, hiddenNorm / net.hidden.length, rate);
}

/** Fills `hidden` and, with the prediction minus the truth, `errors`. Returns the sum of the errors' squares. */
function predict({ weights, output, hidden, errors }: Layers, { rows, values }: Example['vector'], label: number) {
  const units = hidden.length;
  const classes = errors.length;
  hidden.set(weights.subarray(weights.length - units));
  for (let at = 0; at < rows.length; at += 1) {
    const value = values[at] as number;
    if (value === 0) continue;
    const start = (rows[at] as number) * units;
    for (let u = 0; u < units; u += 1) hidden[u] = (hidden[u] as number) + value * (weights[start + u] as number);
  }
  errors.set(output.subarray(units * classes));
  for (let u = 0; u < units; u += 1) {
    const value = Math.max(0, hidden[u] as number);
    hidden[u] = value;
    if (value === 0) continue;
    for (let k = 0; k < classes; k += 1)
      errors[k] = (errors[k] as number) + value * (output[u * classes + k] as number);
  }
  const highest = errors.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) {
    errors[k] = Math.exp((errors[k] as number) - highest);
    sum += errors[k] as number;
  }
  let norm = 0;
  for (let k = 0; k < classes; k += 1) {
    const error = (errors[k] as number) / sum - (k === label ? 1 : 0);
    errors[k] = error;
    norm += error * error;
  }
  return norm;
}

/** Fills `hiddenErrors`: what each unit that listened did wrong. Returns the sum of their squares. */
function passBack({ output, hidden, hiddenErrors, errors }: Layers): number {
  let norm = 0;
  for (let u = 0; u < hidden.length; u += 1) {
    let error = 0;
    if ((hidden[u] as number) > 0)
      for (let k = 0; k < errors.length; k += 1)
        error += (errors[k] as number) * (output[u * errors.length + k] as number);
    hiddenErrors[u] = error;
    norm += error * error;
  }
  return norm;
}

function moveOutput({ output, outputSquares, hidden, errors }: Layers, norm: number, pace: number): void {
  for (let u = 0; u <= hidden.length; u += 1) {
    const value = u === hidden.length ? 1 : (hidden[u] as number);
    if (value === 0) continue;
    outputSquares[u] = (outputSquares[u] as number) + value * value * norm;
    const step = (pace / Math.sqrt(outputSquares[u] as number)) * value;
    const start = u * errors.length;
    for (let k = 0; k < errors.length; k += 1)
      output[start + k] = (output[start + k] as number) - step * (errors[k] as number);
  }
}

function moveWeights(
  { weights, squares, hiddenErrors }: Layers,
  { rows, values }: Example['vector'],
  norm: number,
  pace: number,
): void {
  const units = hiddenErrors.length;
  for (let at = 0; at <= rows.length; at += 1) {
    const isBias = at === rows.length;
    const value = isBias ? 1 : (values[at] as number);
    if (value === 0) continue;
    const row = isBias ? squares.length - 1 : (rows[at] as number);
    squares[row] = (squares[row] as number) + value * value * norm;
    const step = (pace / Math.sqrt(squares[row] as number)) * value;
    const start = row * units;
    for (let u = 0; u < units; u += 1)
      weights[start + u] = (weights[start + u] as number) - step * (hiddenErrors[u] as number);
  }
}
