import { toErrors } from './errors-of.ts';
import { createRandom, shuffle } from './random.ts';
import { narrowed } from './rows/narrowed.ts';
import { createWorkbench, select, toWidth } from './rows/workbench.ts';

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

/** How much there is to learn. */
export interface TrainerSize {
  /** Number of features; a bias row is added. */
  readonly rows: number;
  readonly classes: number;
  /** The most features of an example. */
  readonly longest: number;
}

/** Weights that learn: each pass goes on from where the last one ended. */
export interface Trainer {
  /** One pass over the examples, in a random order of its own. */
  learn(examples: readonly Example[]): void;
  /** What has been learned so far. */
  weights(): Weights;
}

/** The squares that Adagrad begins with: a first step is as long as `learningRate`, and none is divided by 0. */
const firstSquare = 1e-12;

/**
 * Multinomial logistic regression by stochastic gradient descent with Adagrad (Duchi, Hazan and Singer 2011; one rate a
 * row). Deterministic for equal input.
 */
export function createTrainer({ rows, classes, longest }: TrainerSize, options: TrainingOptions): Trainer {
  const width = toWidth(classes);
  const bench = createWorkbench(
    { weights: (rows + 1) * width, squares: rows + 1, scores: width },
    { features: longest + 1 },
  );
  const { weights, squares, scores } = bench.arrays;
  const { features } = bench.selections;
  squares.fill(firstSquare);
  const random = createRandom(options.seed);
  const learnOne = ({ vector, label }: Example) => {
    features.rows.set(vector.rows);
    features.values.set(vector.values);
    features.count = vector.rows.length;
    select(features, rows, 1);
    scores.fill(0);
    bench.addRows(weights, features, scores);
    const norm = toErrors(scores, classes, label);
    bench.moveRows(weights, squares, features, scores, { norm, rate: options.learningRate, l2: options.l2 });
  };
  return {
    learn(examples) {
      const order = examples.map((_, index) => index);
      shuffle(order, random);
      for (const index of order) learnOne(examples[index] as Example);
    },
    weights: () => ({ classes, values: narrowed(weights, width, classes) }),
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
