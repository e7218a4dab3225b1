/** Temperatures tried: from three times surer to three times less sure, in steps of about 7 %. */
const temperatures = Array.from({ length: 33 }, (_, step) => 3 ** ((step - 16) / 16));
/** Fewer held-out examples than this say too little: the temperature stays 1. */
const leastHeldOut = 20;

/** The scores (logits) a classifier gave an example it had not seen, and the number of the class that was right. */
export interface HeldOutScores {
  readonly scores: Float32Array;
  readonly label: number;
}

/**
 * The softmax temperature under which a classifier is least surprised by examples it has not seen (smallest mean negative
 * log-likelihood; Guo et al. 2017). 1 when there are too few examples to tell.
 */
export function fitTemperature(heldOut: readonly HeldOutScores[]): number {
  if (heldOut.length < leastHeldOut) return 1;
  const losses = temperatures.map((temperature) => ({ temperature, loss: meanLoss(heldOut, temperature) }));
  return losses.reduce((best, candidate) => (candidate.loss < best.loss ? candidate : best)).temperature;
}

function meanLoss(heldOut: readonly HeldOutScores[], temperature: number): number {
  let total = 0;
  for (const { scores, label } of heldOut) {
    const highest = scores.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
    const sum = scores.reduce((raised, score) => raised + Math.exp((score - highest) / temperature), 0);
    total += Math.log(sum) - ((scores[label] ?? 0) - highest) / temperature;
  }
  return total / heldOut.length;
}
