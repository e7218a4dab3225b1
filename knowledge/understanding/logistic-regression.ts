/** A text as the rows of its features and the weight each has. */
export interface SparseVector {
  readonly rows: Uint32Array;
  readonly values: Float32Array;
}

/** One training example: a vector and the number of its class. */
export interface Example {
  readonly vector: SparseVector;
  readonly label: number;
}

/** How training goes. */
export interface TrainingOptions {
  /** Passes over the examples. */
  readonly epochs: number;
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

/**
 * Multinomial logistic regression by stochastic gradient descent with Adagrad (Duchi, Hazan and Singer 2011; one rate a
 * row). Deterministic for equal input. `rows`: number of features; a bias row is added.
 */
export function trainLogisticRegression(
  examples: readonly Example[],
  size: { readonly rows: number; readonly classes: number },
  options: TrainingOptions,
): Weights {
  const { rows, classes } = size;
  const weights: Weights = { classes, values: new Float32Array((rows + 1) * classes) };
  const squares = new Float32Array(rows + 1);
  const order = examples.map((_, index) => index);
  const random = createRandom(options.seed);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const example = examples[index];
      if (example) descend(weights, squares, example, options);
    }
  }
  return weights;
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

function descend(weights: Weights, squares: Float32Array, example: Example, options: TrainingOptions): void {
  const { vector, label } = example;
  const errors = softmax(scoreClasses(weights, vector));
  errors[label] = (errors[label] as number) - 1;
  const norm = errors.reduce((sum, error) => sum + error * error, 0);
  for (let at = 0; at < vector.rows.length; at += 1) {
    step(weights, squares, vector.rows[at] as number, vector.values[at] as number);
  }
  step(weights, squares, squares.length - 1, 1);

  function step({ classes, values }: Weights, seen: Float32Array, row: number, value: number): void {
    seen[row] = (seen[row] as number) + value * value * norm;
    const rate = options.learningRate / (Math.sqrt(seen[row] as number) + 1e-6);
    const keep = 1 - rate * options.l2;
    const start = row * classes;
    for (let k = 0; k < classes; k += 1) {
      values[start + k] = keep * (values[start + k] as number) - rate * value * (errors[k] as number);
    }
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

function shuffle(order: number[], random: () => number): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] as number;
    order[last] = order[other] as number;
    order[other] = kept;
  }
}
