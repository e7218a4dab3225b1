import { type ConfidenceSigns, confidenceSigns } from '../../knowledge/answering/confidence.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { calibrated, type Knot } from '../../knowledge/understanding/calibrated.ts';
import { logisticSum } from '../../knowledge/understanding/logistic-sum.ts';
import type { SetQuestion } from '../set/question.ts';
import { askForStates } from './asked.ts';
import { type Forecast, fitIsotonic } from './fit-isotonic.ts';
import { fitLogistic, type Observation } from './fit-logistic.ts';
import { crossParts, type FittedWeights, fitWeights, type ObservedQuestion } from './fit-weights.ts';

/** How honest forecasts are: mean squared error (Brier), and expected calibration error over ten bins. */
export interface Honesty {
  readonly brier: number;
  readonly ece: number;
}

/** Weights of confidence, its calibration, and how honest both are on questions they were not fitted on. */
export interface ConfidenceFit extends FittedWeights<keyof ConfidenceSigns> {
  readonly calibration: readonly Knot[];
  readonly logistic: Honesty;
  readonly isotonic: Honesty;
}

type Observed = ObservedQuestion<keyof ConfidenceSigns>;

/** Fits confidence to the questions that say what is expected: it is right when the best article is on a gold topic. */
export async function fitConfidence(all: readonly SetQuestion[], knowledge: Knowledge): Promise<ConfidenceFit> {
  const asked = await askForStates(
    all.filter(({ expect }) => expect !== undefined),
    knowledge,
  );
  const observed = asked.flatMap(({ question, state }): Observed[] => {
    const [found] = state.found;
    const best = found?.passages[0];
    const signs = found ? confidenceSigns(found.need, found.passages, knowledge.store) : null;
    if (!best || !signs) return [];
    const isOnTopic = best.article.topics.some(({ id }) => question.topics?.includes(id));
    return [{ question, observations: [{ signs, isSo: question.expect === 'answered' && isOnTopic }] }];
  });
  const [logistic, isotonic] = crossValidated(observed);
  const fitted = fitWeights(observed);
  return {
    ...fitted,
    calibration: fitIsotonic(observationsOf(observed).map((each) => forecast(each, fitted.weights))),
    logistic,
    isotonic,
  };
}

/** The honesty of the logistic sum alone, and of its calibration. */
function crossValidated(observed: readonly Observed[]): readonly [Honesty, Honesty] {
  const forecasts = crossParts(observed).flatMap(({ rest, part }) => {
    const weights = fitLogistic(observationsOf(rest));
    const knots = fitIsotonic(observationsOf(rest).map((each) => forecast(each, weights)));
    return observationsOf(part).map((each) => {
      const plain = forecast(each, weights);
      return { plain, mended: { ...plain, p: calibrated(plain.p, knots) } };
    });
  });
  return [honestyOf(forecasts.map(({ plain }) => plain)), honestyOf(forecasts.map(({ mended }) => mended))];
}

function observationsOf(observed: readonly Observed[]): readonly Observation<keyof ConfidenceSigns>[] {
  return observed.flatMap(({ observations }) => observations);
}

function forecast(
  { signs, isSo }: Observation<keyof ConfidenceSigns>,
  weights: FittedWeights<keyof ConfidenceSigns>['weights'],
): Forecast {
  return { p: logisticSum(signs, weights), isSo };
}

const bins = 10;

/** Both 0 for forecasts that are certain and right. */
export function honestyOf(forecasts: readonly Forecast[]): Honesty {
  const brier = forecasts.reduce((sum, { p, isSo }) => sum + (p - Number(isSo)) ** 2, 0) / forecasts.length;
  const byBin = Array.from({ length: bins }, () => 0);
  for (const { p, isSo } of forecasts) {
    const bin = Math.min(bins - 1, Math.floor(p * bins));
    byBin[bin] = (byBin[bin] ?? 0) + p - Number(isSo);
  }
  return { brier, ece: byBin.reduce((sum, excess) => sum + Math.abs(excess), 0) / forecasts.length };
}
