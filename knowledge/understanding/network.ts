import { softmax } from './logistic-regression.ts';
import type { QuantisedFeatures } from './quantised.ts';

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
  let squares = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const value = rarity[rows[at] as number] as number;
    squares += value * value;
  }
  return 1 / Math.sqrt(usualLength * (Math.sqrt(squares) || 1));
}

/** Ready to reply to distinct rows of known features. Loops, since this is the most of listening to a long message. */
export function createNetwork(data: NetworkData): (rows: readonly number[]) => NetworkReply {
  const { classes, rarity, weights, scale, output } = data;
  const count = classes.length;
  const units = output.length / count - 1;
  const hidden = new Float64Array(units);
  return (rows) => {
    fillHidden(rows);
    const scores = output.slice(units * count);
    for (let unit = 0; unit < units; unit += 1) {
      const value = hidden[unit] as number;
      if (value === 0) continue;
      for (let k = 0; k < count; k += 1)
        scores[k] = (scores[k] as number) + value * (output[unit * count + k] as number);
    }
    return { beliefs: softmax(scores), weigh: (classNumber) => weigh(rows, classNumber) };
  };

  /** Four features at a time: what is read and written for each unit is most of the work. */
  function fillHidden(rows: readonly number[]): void {
    const by = halfScale(rows, rarity);
    const bias = weights.length - units;
    for (let unit = 0; unit < units; unit += 1) hidden[unit] = weights[bias + unit] as number;
    const whole = rows.length - (rows.length % 4);
    for (let at = 0; at < whole; at += 4) {
      const a = rows[at] as number;
      const b = rows[at + 1] as number;
      const c = rows[at + 2] as number;
      const d = rows[at + 3] as number;
      addFour(a, b, c, d, by);
    }
    for (let at = whole; at < rows.length; at += 1) addOne(rows[at] as number, by);
    for (let unit = 0; unit < units; unit += 1) hidden[unit] = Math.max(0, hidden[unit] as number) * scale;
  }

  function addFour(a: number, b: number, c: number, d: number, by: number): void {
    const ofA = by * (rarity[a] as number);
    const ofB = by * (rarity[b] as number);
    const ofC = by * (rarity[c] as number);
    const ofD = by * (rarity[d] as number);
    for (let unit = 0; unit < units; unit += 1)
      hidden[unit] =
        (hidden[unit] as number) +
        ofA * (weights[a * units + unit] as number) +
        ofB * (weights[b * units + unit] as number) +
        ofC * (weights[c * units + unit] as number) +
        ofD * (weights[d * units + unit] as number);
  }

  function addOne(row: number, by: number): void {
    const value = by * (rarity[row] as number);
    for (let unit = 0; unit < units; unit += 1)
      hidden[unit] = (hidden[unit] as number) + value * (weights[row * units + unit] as number);
  }

  /** Exact for the units that listen: between them and the features everything is linear. */
  function weigh(rows: readonly number[], classNumber: number): Float32Array {
    fillHidden(rows);
    const by = halfScale(rows, rarity);
    return Float32Array.from(rows, (row) => {
      let sum = 0;
      for (let unit = 0; unit < units; unit += 1) {
        if ((hidden[unit] as number) === 0) continue;
        sum += (weights[row * units + unit] as number) * (output[unit * count + classNumber] as number);
      }
      return by * (rarity[row] as number) * scale * sum;
    });
  }
}
