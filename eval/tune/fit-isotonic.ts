import type { Knot } from '../../knowledge/understanding/calibrated.ts';

/** A probability that was given, and whether the thing was so. */
export interface Forecast {
  readonly p: number;
  readonly isSo: boolean;
}

/** Fewer forecasts than this in a step say too little: it is joined with the next. */
const leastInStep = 20;

interface Step {
  readonly forecasts: readonly Forecast[];
}

/**
 * The knots of the non-decreasing map from given probabilities to what came true: isotonic regression by pooling adjacent
 * violators (Ayer et al. 1955), a knot at the mean of each step. Half a success and half a failure are added to each step, so
 * that none is 0 or 1. No forecasts: no knots, which changes nothing.
 */
export function fitIsotonic(forecasts: readonly Forecast[]): readonly Knot[] {
  const sorted = forecasts.toSorted((a, b) => a.p - b.p).map((forecast): Step => ({ forecasts: [forecast] }));
  const isRise = (a: Step, b: Step) => shareOf(a) < shareOf(b) && a.forecasts.length >= leastInStep;
  // The last step may be small, and what is added to it can make it fall: joined once more by what is told.
  const steps = pool(pool(sorted, isRise), (a, b) => smoothed(a) < smoothed(b));
  return steps.map((step) => ({ given: meanOf(step), true: smoothed(step) }));
}

/** The steps with each joined to the one before until all neighbours rise. */
function pool(given: readonly Step[], isRise: (a: Step, b: Step) => boolean): readonly Step[] {
  const steps: Step[] = [];
  for (const step of given) {
    steps.push(step);
    for (let last = steps.at(-1), before = steps.at(-2); last && before; last = steps.at(-1), before = steps.at(-2)) {
      if (isRise(before, last)) break;
      steps.splice(-2, 2, { forecasts: [...before.forecasts, ...last.forecasts] });
    }
  }
  return steps;
}

function shareOf({ forecasts }: Step): number {
  return forecasts.filter(({ isSo }) => isSo).length / forecasts.length;
}

function smoothed({ forecasts }: Step): number {
  return (forecasts.filter(({ isSo }) => isSo).length + 0.5) / (forecasts.length + 1);
}

function meanOf({ forecasts }: Step): number {
  return forecasts.reduce((sum, { p }) => sum + p, 0) / forecasts.length;
}
