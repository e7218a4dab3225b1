/** A text as the rows of its features and the weight each has. */
export interface SparseVector {
  readonly rows: ArrayLike<number>;
  readonly values: ArrayLike<number>;
}

/** One training example: a vector, packed, and the number of its class. */
export interface Example {
  readonly vector: { readonly rows: Uint32Array; readonly values: Float32Array };
  readonly label: number;
}

/** How training goes. */
export interface TrainingOptions {
  /** First step of Adagrad. */
  readonly learningRate: number;
  /** L2 penalty, applied to the rows an example touches, each time it does. */
  readonly l2: number;
  /** Seed of the order in which examples are seen. */
  readonly seed: number;
}

/** Weights of a multinomial logistic regression: `classes` numbers a row, row after row; the last row is the bias. */
export interface Weights {
  readonly classes: number;
  readonly values: Float32Array;
}

/** Weights that learn: each pass goes on from where the last one ended. */
export interface Trainer {
  readonly weights: Weights;
  /** One pass over the examples, in a random order of its own. */
  learn(examples: readonly Example[]): void;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with Adagrad (Duchi, Hazan and Singer 2011; one rate a
 * row). Deterministic for equal input. `rows`: number of features; a bias row is added.
 */
export function createTrainer(
  { rows, classes }: { readonly rows: number; readonly classes: number },
  options: TrainingOptions,
): Trainer {
  const weights: Weights = { classes, values: new Float32Array((rows + 1) * classes) };
  const squares = new Float32Array(rows + 1);
  const gradient: Gradient = { errors: new Float32Array(classes), columns: new Uint32Array(classes), count: 0 };
  const random = createRandom(options.seed);
  return {
    weights,
    learn(examples) {
      const order = examples.map((_, index) => index);
      shuffle(order, random);
      for (const index of order) descend({ weights, squares, gradient }, examples[index] as Example, options);
    },
  };
}

/** The scores (logits) of each class for a vector, bias included. */
export function scoreClasses({ classes, values }: Weights, vector: SparseVector): Float32Array {
  const bias = values.length - classes;
  const scores = values.slice(bias);
  for (let at = 0; at < vector.rows.length; at += 1) {
    const start = (vector.rows[at] as number) * classes;
    const value = vector.values[at] as number;
    for (let k = 0; k < classes; k += 1) scores[k] = (scores[k] as number) + value * (values[start + k] as number);
  }
  return scores;
}

/** The scores as probabilities that sum to 1. Temperatures above 1 make them less sure, below 1 surer. */
export function softmax(scores: Float32Array, temperature = 1): Float32Array {
  const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  const raised = scores.map((score) => Math.exp((score - highest) / temperature));
  const sum = raised.reduce((total, value) => total + value, 0);
  return raised.map((value) => value / sum);
}

/** Errors below this move no weight: most classes are settled early, and skipping them saves most of the time. */
const leastError = 3e-3;

/** What training works on; the gradient is filled anew for each example, since making one for each costs more than filling it. */
interface Learning {
  readonly weights: Weights;
  readonly squares: Float32Array;
  readonly gradient: Gradient;
}

interface Gradient {
  readonly errors: Float32Array;
  /** The classes whose error is worth a step: the first `count` of them. */
  readonly columns: Uint32Array;
  count: number;
}

function descend({ weights, squares, gradient }: Learning, { vector, label }: Example, options: TrainingOptions): void {
  const norm = fillGradient(gradient, weights, vector, label);
  for (let at = 0; at <= vector.rows.length; at += 1) {
    const isBias = at === vector.rows.length;
    const row = isBias ? squares.length - 1 : (vector.rows[at] as number);
    const value = isBias ? 1 : (vector.values[at] as number);
    squares[row] = (squares[row] as number) + value * value * norm;
    const rate = options.learningRate / (Math.sqrt(squares[row] as number) + 1e-6);
    moveRow(weights.values, row * weights.classes, gradient, 1 - rate * options.l2, rate * value);
  }
}

/** Puts the errors of the prediction into the gradient. Returns the sum of their squares. */
function fillGradient(gradient: Gradient, { classes, values }: Weights, vector: Example['vector'], label: number) {
  const { errors, columns } = gradient;
  errors.set(values.subarray(values.length - classes));
  for (let at = 0; at < vector.rows.length; at += 1) {
    const start = (vector.rows[at] as number) * classes;
    const value = vector.values[at] as number;
    for (let k = 0; k < classes; k += 1) errors[k] = (errors[k] as number) + value * (values[start + k] as number);
  }
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k += 1) highest = Math.max(highest, errors[k] as number);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) {
    errors[k] = Math.exp((errors[k] as number) - highest);
    sum += errors[k] as number;
  }
  let norm = 0;
  gradient.count = 0;
  for (let k = 0; k < classes; k += 1) {
    const error = (errors[k] as number) / sum - (k === label ? 1 : 0);
    errors[k] = error;
    norm += error * error;
    if (Math.abs(error) < leastError) continue;
    columns[gradient.count] = k;
    gradient.count += 1;
  }
  return norm;
}

function moveRow(
  values: Float32Array,
  start: number,
  { errors, columns, count }: Gradient,
  keep: number,
  step: number,
): void {
  for (let at = 0; at < count; at += 1) {
    const column = columns[at] as number;
    values[start + column] = keep * (values[start + column] as number) - step * (errors[column] as number);
  }
}

/** Numbers in [0, 1) that are the same for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Puts numbers in a random order, in place. */
export function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
