import { toErrors } from './errors-of.ts';
import { narrowed } from './rows/narrowed.ts';
import { createWorkbench, type Selection, select, toWidth, type Workbench } from './rows/workbench.ts';

/** The two layers of a network: `(features + 1) × units` and `(units + 1) × classes` numbers; the last rows are biases. */
export interface Layers {
  readonly weights: Float32Array;
  readonly output: Float32Array;
}

/** How large a network is. */
export interface NetworkSize {
  readonly features: number;
  /** A multiple of 4. */
  readonly units: number;
  readonly classes: number;
  /** The most features of an example. */
  readonly longest: number;
}

/** A network of one hidden layer while it learns, one example at a time. */
export interface LearningNetwork {
  /** The features of the example that is learned next, and what each counts; the bias is added. */
  readonly example: Selection;
  learn(label: number, rate: number): void;
  /** What it has learned so far. */
  layers(): Layers;
}

/** Widths of the uniform distributions that weights are drawn from at first, and the squares that Adagrad begins with. */
const begin = { weights: 0.1, output: 1, squares: 0.01 } as const;
/** The step of the output layer, which sees every example, beside that of the features. */
const outputPace = 0.3;
/** An example that is already right within this teaches nothing more. */
const leastSquares = 1e-6;

type ArrayName =
  | 'weights'
  | 'squares'
  | 'output'
  | 'outputSquares'
  | 'hidden'
  | 'errors'
  | 'unitErrors'
  | 'hiddenErrors';

/** `features`: those of the example; `units`: those that listen. The bias is the last of each. */
type Bench = Workbench<ArrayName, 'features' | 'units'>;

/** A network of random weights that has learned nothing. */
export function createLearningNetwork(size: NetworkSize, random: () => number): LearningNetwork {
  const bench = createBench(size, random);
  const { weights, squares, output, outputSquares, errors, hiddenErrors } = bench.arrays;
  const { features, units } = bench.selections;
  return {
    example: features,
    learn(label, rate) {
      select(features, size.features, 1);
      listen(bench);
      errors.fill(0);
      bench.addRows(output, units, errors);
      const norm = toErrors(errors, size.classes, label);
      if (norm < leastSquares) return;
      const hiddenNorm = passBack(bench);
      const pace = rate * outputPace;
      bench.moveRows(output, outputSquares, units, errors, { norm: norm / size.classes, rate: pace, l2: 0 });
      if (hiddenNorm === 0) return;
      bench.moveRows(weights, squares, features, hiddenErrors, { norm: hiddenNorm / size.units, rate, l2: 0 });
    },
    layers: () => ({ weights: weights.slice(), output: narrowed(output, toWidth(size.classes), size.classes) }),
  };
}

function createBench({ features, units, classes, longest }: NetworkSize, random: () => number): Bench {
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
  return bench;
}

/** Selects the units that listen to the features: those above 0. */
function listen(bench: Bench): void {
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
function passBack(bench: Bench): number {
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
