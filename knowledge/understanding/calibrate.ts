import { createClassifier, type LabelledText, trainClassifier } from './text-classifier.ts';

/** Temperatures tried: from three times surer to three times less sure, in steps of about 7 %. */
const temperatures = Array.from({ length: 33 }, (_, step) => 3 ** ((step - 16) / 16));
/** Every fifth example is held out. */
const heldOutEvery = 5;
/** Fewer held-out examples than this say too little: the temperature stays 1. */
const leastHeldOut = 20;

/**
 * The softmax temperature under which a classifier trained on four fifths of the examples is least surprised by the
 * last fifth (smallest mean negative log-likelihood; Guo et al. 2017). 1 when there are too few examples to tell.
 */
export function fitTemperature(examples: readonly LabelledText[]): number {
  const heldOut = examples.filter((_, index) => index % heldOutEvery === 0);
  if (heldOut.length < leastHeldOut) return 1;
  const classify = createClassifier(trainClassifier(examples.filter((_, index) => index % heldOutEvery !== 0)));
  const predictions = heldOut.map(({ text, label }) => {
    const { beliefs } = classify(text);
    return { right: beliefs.findIndex(({ id }) => id === label), logs: beliefs.map(({ p }) => Math.log(p + 1e-12)) };
  });
  const known = predictions.filter(({ right }) => right >= 0);
  const losses = temperatures.map((temperature) => ({ temperature, loss: meanLoss(known, temperature) }));
  return losses.reduce((best, candidate) => (candidate.loss < best.loss ? candidate : best)).temperature;
}

interface LoggedPrediction {
  readonly right: number;
  /** Log-probabilities at temperature 1: as good as scores, since softmax forgets a constant. */
  readonly logs: readonly number[];
}

function meanLoss(predictions: readonly LoggedPrediction[], temperature: number): number {
  const losses = predictions.map(({ right, logs }) => {
    const sum = logs.reduce((total, log) => total + Math.exp(log / temperature), 0);
    return Math.log(sum) - (logs[right] ?? 0) / temperature;
  });
  return losses.reduce((total, loss) => total + loss, 0) / losses.length;
}
