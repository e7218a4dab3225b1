import { describe, expect, it } from 'vitest';
import { createNetwork } from '../../../knowledge/understanding/network.ts';
import { type NetworkTraining, trainNetwork } from '../../../knowledge/understanding/train-network.ts';

const training: NetworkTraining = {
  members: 1,
  units: 32,
  passes: 5000,
  learningRate: 0.03,
  slowing: 0,
  dropped: {},
  seed: 1,
};
const known = { features: ['a', 'b', 'c'], rarity: Float32Array.of(5, 5, 5) };
const [a, b, always] = [0, 1, 2];
/** One or the other is danger, neither or both is calm: no sum of what each says tells them apart. */
const either = [
  { rows: Uint32Array.of(always), label: 0 },
  { rows: Uint32Array.of(a, always), label: 1 },
  { rows: Uint32Array.of(b, always), label: 1 },
  { rows: Uint32Array.of(a, b, always), label: 0 },
];

describe('trainNetwork', () => {
  it('learns what two features say together, which no linear model can', () => {
    const reply = createNetwork(trainNetwork(() => either, ['calm', 'danger'], known, training));
    for (const { rows, label } of either) expect(reply([...rows]).beliefs[label]).toBeGreaterThan(0.8);
  });

  it('replies as the geometric mean of its members', () => {
    const few = { ...training, passes: 20 };
    const beliefsOf = (given: NetworkTraining) =>
      createNetwork(trainNetwork(() => either, ['calm', 'danger'], known, given))([a, always]).beliefs;
    const [one = 0, other = 0] = [0, 1].map((later) => beliefsOf({ ...few, seed: few.seed + later })[1] ?? 0);
    const odds = Math.sqrt((one / (1 - one)) * (other / (1 - other)));
    expect(beliefsOf({ ...few, members: 2 })[1]).toBeCloseTo(odds / (1 + odds), 1);
  });

  it('gives the same bytes for the same examples', () => {
    const train = () => trainNetwork(() => either, ['calm', 'danger'], known, { ...training, dropped: { a: 0.3 } });
    expect(train()).toEqual(train());
  });

  it('believes that all classes are as likely when it has learned nothing', () => {
    const nothing = { features: [], rarity: new Float32Array(0) };
    const { beliefs } = createNetwork(trainNetwork(() => [], ['x', 'y'], nothing, training))([]);
    expect([...beliefs]).toEqual([0.5, 0.5]);
  });
});

describe('createNetwork', () => {
  const data = trainNetwork(() => either, ['calm', 'danger'], known, training);

  it('tells for each feature how much it spoke for a class', () => {
    const reply = createNetwork(data)([a, always]);
    const [own = 0] = reply.weigh(1);
    const [against = 0] = reply.weigh(0);
    expect(own).toBeGreaterThan(against);
  });

  it('replies alike however the features are ordered, to sums that differ in the last digits', () => {
    const reply = createNetwork(data);
    expect(reply([a, b, always]).beliefs[0]).toBeCloseTo(reply([always, b, a]).beliefs[0] ?? 0, 5);
  });
});
