import { type Comparison, type Difference, isWorse } from '../compare/compare.ts';
import type { Snapshot } from '../compare/snapshot.ts';
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
  /** Hard failures that were let through, since the baseline was accepted with them. */
  readonly known: readonly GateFailure[];
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
 *
 * `accepted`: a question that failed in the same way there does not stop a change that did not cause it. A release is
 * judged without it.
 */
export function judge(
  questions: readonly QuestionScore[],
  comparison: Comparison | null,
  accepted: Snapshot | null = null,
): GateResult {
  const found = questions.flatMap(({ id, failures }) => failures.map((failure) => ({ questionId: id, ...failure })));
  const isKnown = ({ questionId, kind }: GateFailure) =>
    accepted?.questions[questionId]?.failures.includes(kind) ?? false;
  const failures = found.filter((failure) => !isKnown(failure));
  const fallen = comparison ? [...comparison.overall, ...comparison.slices].flatMap((entry) => fall(entry) ?? []) : [];
  const regressions = fallen.filter(isBeyondChance);
  const missing = comparison?.onlyBefore ?? [];
  return {
    passed: failures.length === 0 && regressions.length === 0 && missing.length === 0,
    failures,
    known: found.filter(isKnown),
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
