import type { Comparison, Difference } from '../compare/compare.ts';
import { isWorse } from '../compare/compare.ts';
import { measures } from '../score/measures.ts';
import type { HardFailure, QuestionScore } from '../score/score-question.ts';

/** Something that must never happen, and where. */
export interface GateFailure extends HardFailure {
  readonly questionId: string;
}

/** A measure that fell beyond its margin. */
export interface Regression extends Difference {
  readonly margin: number;
}

/** Whether this may be released. */
export interface GateResult {
  readonly passed: boolean;
  readonly failures: readonly GateFailure[];
  /** Fell beyond the margin, and not by the chance of which questions were asked. */
  readonly regressions: readonly Regression[];
  /** Fell beyond the margin, but within what chance does with so few questions. Worth a look; does not stop a release. */
  readonly warnings: readonly Regression[];
  /** Questions of the baseline that were not asked: a set must not pass by shrinking. */
  readonly missing: readonly string[];
}

/**
 * The gate. Hard: nothing forbidden said, no invalid citation, no alert missed, no personal data leaked, no question
 * that failed, none of the baseline's left out. Soft: no gated measure falls beyond its margin, overall or in a slice,
 * where the 95 % bootstrap interval of the fall lies on the wrong side of 0. Equal answers give differences of exactly
 * 0, so a change that alters nothing can never be flagged.
 */
export function judge(questions: readonly QuestionScore[], comparison: Comparison | null): GateResult {
  const failures = questions.flatMap(({ id, failures: found }) =>
    found.map((failure) => ({ questionId: id, ...failure })),
  );
  const fallen = comparison ? [...comparison.overall, ...comparison.slices].flatMap((entry) => fall(entry) ?? []) : [];
  const regressions = fallen.filter(isBeyondChance);
  const missing = comparison?.onlyBefore ?? [];
  return {
    passed: failures.length === 0 && regressions.length === 0 && missing.length === 0,
    failures,
    regressions,
    warnings: fallen.filter((entry) => !isBeyondChance(entry)),
    missing,
  };
}

function fall(difference: Difference): Regression | null {
  const margin = measures.get(difference.measure)?.margin ?? null;
  if (margin === null || !isWorse(difference) || Math.abs(difference.delta) <= margin) return null;
  return { ...difference, margin };
}

function isBeyondChance({ delta, interval }: Regression): boolean {
  return delta < 0 ? interval.high < 0 : interval.low > 0;
}
