import { softmax } from './logistic-regression.ts';
import { lengthOf, type QuantisedFeatures } from './quantised.ts';
import { createFeatureWeights } from './rows/feature-weights.ts';

/**
 * A trained network of one hidden layer: features -> units that are 0 or more -> classes. Where a linear model adds what
 * each feature says, a unit can hear that two of them together say something else.
 */
export interface NetworkData extends QuantisedFeatures {
  /** `(units + 1) × classes` weights; the last row is the bias. The columns of `weights` are the units. */
  readonly output: Float32Array;
}

/** What a network says of some features. */
export interface NetworkReply {
  /** Belief in each class, in the order of `classes`; they sum to 1. */
  readonly beliefs: Float32Array;
  /** How much each feature that was given speaks for a class (`class` is its place in `classes`), in their order. */
  weigh(classNumber: number): Float32Array;
}

/** Length, in rarities, of a sentence of usual length. */
const usualLength = 25;

/**
 * What the rarities of a sentence's features are multiplied by: it scales them half the way to length 1. A long sentence
 * shouts a little, since it may hold both a danger and a question; all the way loses .002 of the area under the curve.
 */
export function halfScale(rows: ArrayLike<number>, rarity: Float32Array): number {
  return 1 / Math.sqrt(usualLength * (lengthOf(rows, rarity) || 1));
}

/** Ready to reply to distinct rows of known features. */
export function createNetwork(data: NetworkData): (rows: readonly number[]) => NetworkReply {
  const { classes, rarity, output } = data;
  const count = classes.length;
  const units = output.length / count - 1;
  const weights = createFeatureWeights(data, units);
  return (rows) => {
    const heard = weights.sum(rows, halfScale(rows, rarity));
    const scores = output.slice(units * count);
    for (let unit = 0; unit < units; unit += 1) {
      const value = heard[unit] as number;
      if (value <= 0) continue;
      for (let k = 0; k < count; k += 1)
        scores[k] = (scores[k] as number) + value * (output[unit * count + k] as number);
    }
    return { beliefs: softmax(scores), weigh: (classNumber) => weigh(rows, classNumber) };
  };

  /** Exact for the units that listen: between them and the features everything is linear. */
  function weigh(rows: readonly number[], classNumber: number): Float32Array {
    const by = halfScale(rows, rarity);
    const heard = weights.sum(rows, by);
    const spoken = Float32Array.from(heard, (value, unit) =>
      value > 0 ? (output[unit * count + classNumber] as number) : 0,
    );
    return Float32Array.from(rows, (row) => {
      const sum = spoken.reduce((total, speaks, unit) => total + weights.weightOf(row, unit) * speaks, 0);
      return by * (rarity[row] as number) * sum;
    });
  }
}
