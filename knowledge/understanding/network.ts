import { softmax } from './logistic-regression.ts';

/**
 * A trained network of one hidden layer: features -> units that are 0 or more -> classes. Where a linear model adds what
 * each feature says, a unit can hear that two of them together say something else.
 */
export interface NetworkData {
  /** Class names; the columns of `output`. */
  readonly classes: readonly string[];
  /** Features known; the rows of `weights`, after which comes the bias row. */
  readonly features: readonly string[];
  /** One number a feature: how rare it is, times what its kind counts. */
  readonly rarity: Float32Array;
  /** `(features + 1) × units` numbers in -127..127; times `scale` they are weights. */
  readonly weights: Int8Array;
  readonly scale: number;
  /** `(units + 1) × classes` weights; the last row is the bias. */
  readonly output: Float32Array;
}

/** What a network says of some features. */
export interface NetworkReply {
  /** Belief in each class, in the order of `classes`; they sum to 1. */
  readonly beliefs: Float32Array;
  /** How much each feature that was given speaks for a class (`class` is its place in `classes`), in their order. */
  weigh(classNumber: number): Float32Array;
}

/** Features by their rows, and what each counts in its sentence. */
export interface WeightedRows {
  readonly rows: ArrayLike<number>;
  readonly values: Float32Array;
}

/** Length, in rarities, of a sentence of usual length. */
const usualLength = 25;

/**
 * Features weighted by rarity, scaled half the way to length 1: a long sentence shouts a little, since it may hold both a
 * danger and a question. All the way loses .002 of the area under the curve.
 */
export function toHalfScaled(rows: ArrayLike<number>, rarity: Float32Array): WeightedRows {
  const values = new Float32Array(rows.length);
  let squares = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const value = rarity[rows[at] as number] as number;
    values[at] = value;
    squares += value * value;
  }
  const by = 1 / Math.sqrt(usualLength * (Math.sqrt(squares) || 1));
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] as number) * by;
  return { rows, values };
}

/** Ready to reply to distinct rows of known features. Loops, since this is the most of listening to a long message. */
export function createNetwork(data: NetworkData): (rows: ArrayLike<number>) => NetworkReply {
  const { classes, rarity, output } = data;
  const count = classes.length;
  const units = output.length / count - 1;
  const { weights, scale } = data;
  return (rows) => {
    const vector = toHalfScaled(rows, rarity);
    const hidden = hiddenOf(vector);
    const scores = output.slice(units * count);
    for (let unit = 0; unit < units; unit += 1) {
      const value = hidden[unit] as number;
      if (value === 0) continue;
      for (let k = 0; k < count; k += 1)
        scores[k] = (scores[k] as number) + value * (output[unit * count + k] as number);
    }
    return { beliefs: softmax(scores), weigh: (classNumber) => weigh(vector, hidden, classNumber) };
  };

  /** Four features at a time: what is read and written for each unit is most of the work. */
  function hiddenOf({ rows, values }: WeightedRows): Float64Array {
    const hidden = new Float64Array(units);
    hidden.set(weights.subarray(weights.length - units));
    for (let at = 0; at < rows.length; at += 4) {
      const [a, b, c, d] = [startOf(at), startOf(at + 1), startOf(at + 2), startOf(at + 3)];
      const [va, vb, vc, vd] = [values[at] ?? 0, values[at + 1] ?? 0, values[at + 2] ?? 0, values[at + 3] ?? 0];
      for (let unit = 0; unit < units; unit += 1)
        hidden[unit] =
          (hidden[unit] as number) +
          va * (weights[a + unit] as number) +
          vb * (weights[b + unit] as number) +
          vc * (weights[c + unit] as number) +
          vd * (weights[d + unit] as number);
    }
    for (let unit = 0; unit < units; unit += 1) hidden[unit] = Math.max(0, hidden[unit] as number) * scale;
    return hidden;

    function startOf(at: number): number {
      return ((rows[at] ?? 0) as number) * units;
    }
  }

  /** Exact for the units that listen: between them and the features everything is linear. */
  function weigh({ rows, values }: WeightedRows, hidden: Float64Array, classNumber: number): Float32Array {
    return values.map((value, at) => {
      const start = (rows[at] as number) * units;
      let sum = 0;
      for (let unit = 0; unit < units; unit += 1) {
        if ((hidden[unit] as number) === 0) continue;
        sum += (weights[start + unit] as number) * (output[unit * count + classNumber] as number);
      }
      return value * scale * sum;
    });
  }
}
