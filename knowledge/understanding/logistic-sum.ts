/** A weight for each sign, and for none at all. */
export type SignWeights<Sign extends string> = Readonly<Record<Sign | 'bias', number>>;

/** How likely it is, by the signs and what each counts, in [0, 1]: a logistic sum. `npm run tune` fits the weights. */
export function logisticSum<Sign extends string>(
  signs: Readonly<Record<Sign, number>>,
  weights: SignWeights<Sign>,
): number {
  const names = Object.keys(signs) as Sign[];
  const sum = names.reduce((total, name) => total + signs[name] * weights[name], weights.bias);
  return 1 / (1 + Math.exp(-sum));
}

/** A belief as a sign: -1 at none, 0 at a half, 1 at certainty. Beliefs near the ends differ more than those in the middle. */
export function scaledLogOdds(p: number): number {
  const least = 0.01;
  return Math.log((p + least) / (1 - p + least)) / Math.log((1 + least) / least);
}
