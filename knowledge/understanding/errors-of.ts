/**
 * Turns the scores of classes, in place, into prediction minus truth: the error that each is learned from. Returns the sum
 * of their squares. Numbers beyond `classes`, by which a row is filled up, become 0.
 */
export function toErrors(scores: Float32Array, classes: number, label: number): number {
  let highest = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < classes; k += 1) highest = Math.max(highest, scores[k] as number);
  let sum = 0;
  for (let k = 0; k < classes; k += 1) {
    scores[k] = Math.exp((scores[k] as number) - highest);
    sum += scores[k] as number;
  }
  let squares = 0;
  for (let k = 0; k < classes; k += 1) {
    const error = (scores[k] as number) / sum - (k === label ? 1 : 0);
    scores[k] = error;
    squares += error * error;
  }
  scores.fill(0, classes);
  return squares;
}
