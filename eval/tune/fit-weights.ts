import { logisticSum, type SignWeights } from '../../knowledge/understanding/logistic-sum.ts';
import type { SetQuestion } from '../set/question.ts';
import { fitLogistic, type Observation } from './fit-logistic.ts';

/** Weights, and how well such weights do on questions they were not fitted on. */
export interface FittedWeights<Sign extends string> {
  readonly questions: number;
  readonly observations: number;
  /** Mean negative log-likelihood of what was observed, cross-validated. */
  readonly surprise: number;
  readonly weights: SignWeights<Sign>;
}

/** What was observed of the answer to one question. */
export interface ObservedQuestion<Sign extends string> {
  readonly question: SetQuestion;
  readonly observations: readonly Observation<Sign>[];
}

/** In how many parts questions are divided; wordings of one question are in the same part. */
const parts = 5;

/** Fits weights on all questions, and judges them by weights fitted without the part they are judged on. */
export function fitWeights<Sign extends string>(questions: readonly ObservedQuestion<Sign>[]): FittedWeights<Sign> {
  const observed = questions.filter(({ observations }) => observations.length > 0);
  const losses = crossParts(observed).flatMap(({ rest, part }) => {
    const weights = fitLogistic(rest.flatMap(({ observations }) => observations));
    return part.flatMap(({ observations }) => observations.map((each) => surpriseOf(each, weights)));
  });
  return {
    questions: observed.length,
    observations: losses.length,
    surprise: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
    weights: fitLogistic(observed.flatMap(({ observations }) => observations)),
  };
}

/** Each part of the questions with the rest, for fitting on the rest and judging on the part. */
export function crossParts<T extends { readonly question: SetQuestion }>(
  items: readonly T[],
): readonly { readonly rest: readonly T[]; readonly part: readonly T[] }[] {
  const partOf = ({ question }: T) => hashOf(question.family ?? question.id) % parts;
  return Array.from({ length: parts }, (_, number) => ({
    rest: items.filter((item) => partOf(item) !== number),
    part: items.filter((item) => partOf(item) === number),
  }));
}

function hashOf(text: string): number {
  return [...text].reduce((hash, letter) => (hash * 31 + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
}

function surpriseOf<Sign extends string>({ signs, isSo }: Observation<Sign>, weights: SignWeights<Sign>): number {
  const p = logisticSum(signs, weights);
  return -Math.log(isSo ? p : 1 - p);
}
