import type { SignWeights } from '../../knowledge/understanding/logistic-sum.ts';

/** One observation: its signs by name, and whether the thing was so. */
export interface Observation<Sign extends string> {
  readonly signs: Readonly<Record<Sign, number>>;
  readonly isSo: boolean;
}

const steps = 25;
/** L2 penalty: keeps a sign that is never seen at 0, and the weights finite when the signs tell all. */
const penalty = 0.5;

/**
 * Logistic regression by Newton's method, for few signs and many observations. Deterministic.
 *
 * @throws TypeError without observations.
 */
export function fitLogistic<Sign extends string>(observations: readonly Observation<Sign>[]): SignWeights<Sign> {
  const [first] = observations;
  if (!first) throw new TypeError('fitLogistic needs at least one observation');
  const names = Object.keys(first.signs) as Sign[];
  const rows = observations.map(({ signs, isSo }) => ({
    x: [1, ...names.map((name) => signs[name])],
    y: Number(isSo),
  }));
  const weights = new Array<number>(names.length + 1).fill(0);
  for (let step = 0; step < steps; step += 1) {
    const change = newtonStep(rows, weights);
    for (const [at, by] of change.entries()) weights[at] = (weights[at] ?? 0) - by;
  }
  const [bias = 0, ...others] = weights;
  return { bias, ...Object.fromEntries(names.map((name, at) => [name, others[at] ?? 0])) } as SignWeights<Sign>;
}

interface Row {
  readonly x: readonly number[];
  readonly y: number;
}

function newtonStep(rows: readonly Row[], weights: readonly number[]): number[] {
  const size = weights.length;
  const gradient = weights.map((weight) => penalty * weight);
  const curvature = weights.map((_, i) => weights.map((_each, j) => (i === j ? penalty : 0)));
  for (const { x, y } of rows) {
    const p = 1 / (1 + Math.exp(-x.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0)));
    for (let i = 0; i < size; i += 1) {
      const value = x[i] ?? 0;
      gradient[i] = (gradient[i] ?? 0) + (p - y) * value;
      const row = curvature[i] as number[];
      for (let j = 0; j < size; j += 1) row[j] = (row[j] ?? 0) + p * (1 - p) * value * (x[j] ?? 0);
    }
  }
  return solve(curvature, gradient);
}

/** Gaussian elimination with the largest pivot. The matrix is positive definite, since the penalty is on its diagonal. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < rows.length; i += 1) {
    const below = rows.slice(i).map((row) => Math.abs(row[i] ?? 0));
    const pivot = i + below.indexOf(Math.max(...below));
    [rows[i], rows[pivot]] = [rows[pivot] as number[], rows[i] as number[]];
    const own = rows[i] as number[];
    for (const [k, row] of rows.entries()) {
      if (k === i) continue;
      const share = (row[i] ?? 0) / (own[i] ?? 1);
      for (let j = i; j < row.length; j += 1) row[j] = (row[j] ?? 0) - share * (own[j] ?? 0);
    }
  }
  return rows.map((row, i) => (row.at(-1) ?? 0) / (row[i] ?? 1));
}
