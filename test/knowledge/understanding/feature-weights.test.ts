import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../knowledge/understanding/random.ts';
import { createFeatureWeights } from '../../../knowledge/understanding/rows/feature-weights.ts';

const scale = 0.02;

/** A model of random weights, its last row the bias. */
function drawModel(features: number, columns: number) {
  const random = createRandom(11);
  const weights = Int8Array.from({ length: (features + 1) * columns }, () => Math.floor(random() * 255) - 127);
  return { weights, rarity: Float32Array.from({ length: features }, () => 1 + 9 * random()), scale };
}

/** What the sum of a column is by its definition. */
function plainSum({ weights, rarity }: ReturnType<typeof drawModel>, columns: number, column: number) {
  return (rows: readonly number[], by: number) => {
    const weightOf = (row: number) => (weights[row * columns + column] ?? 0) * scale;
    return rows.reduce((sum, row) => sum + by * (rarity[row] ?? 0) * weightOf(row), weightOf(rarity.length));
  };
}

describe('createFeatureWeights', () => {
  it.each([1, 6, 8, 78])('sums the rows of a table of %i columns as plain arithmetic does', (columns) => {
    const model = drawModel(300, columns);
    const weights = createFeatureWeights(model, columns);
    const rows = [0, 299, 17, 17, 120];
    const sums = weights.sum(rows, 0.3);
    expect(sums).toHaveLength(columns);
    for (const [column, sum] of sums.entries()) expect(sum).toBeCloseTo(plainSum(model, columns, column)(rows, 0.3), 4);
  });

  it('sums more rows than are handed over at a time', () => {
    const model = drawModel(5000, 6);
    const rows = [...model.rarity.keys()];
    const sums = createFeatureWeights(model, 6).sum(rows, 0.01);
    for (const [column, sum] of sums.entries()) expect(sum).toBeCloseTo(plainSum(model, 6, column)(rows, 0.01), 3);
  });

  it('gives the bias for a text without known features, whatever was summed before', () => {
    const model = drawModel(20, 6);
    const weights = createFeatureWeights(model, 6);
    weights.sum([1, 2, 3], 1);
    const bias = Array.from({ length: 6 }, (_, column) => weights.weightOf(20, column));
    expect([...weights.sum([], 1)].map((sum) => sum.toFixed(5))).toEqual(bias.map((weight) => weight.toFixed(5)));
  });

  it('tells each weight as the model holds it', () => {
    const model = drawModel(20, 6);
    expect(createFeatureWeights(model, 6).weightOf(7, 3)).toBe((model.weights[7 * 6 + 3] ?? 0) * scale);
  });

  it('has nothing to say for a model without classes', () => {
    const none = { weights: new Int8Array(0), rarity: new Float32Array(0), scale: 1 };
    expect(createFeatureWeights(none, 0).sum([], 1)).toHaveLength(0);
  });
});
