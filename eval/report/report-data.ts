import type { Comparison } from '../compare/compare.ts';
import type { ContentGaps } from '../gaps/content-gaps.ts';
import type { FeedbackCount } from '../gaps/feedback-counts.ts';
import type { Accepted } from '../gate/baseline.ts';
import type { GateResult } from '../gate/gate.ts';
import type { RunEntry } from '../run/run-file.ts';
import type { ScoredRun } from '../score/score-run.ts';

/** Everything the report shows. */
export interface ReportData {
  readonly scored: ScoredRun;
  /** One entry per question, by id. */
  readonly entries: readonly RunEntry[];
  readonly gaps: ContentGaps;
  /** What readers said was wrong; empty where no feedback is at hand. */
  readonly feedback: readonly FeedbackCount[];
  readonly gate: GateResult;
  /** Null without a baseline. */
  readonly comparison: Comparison | null;
  /** Accepted baselines, oldest first. */
  readonly history: readonly Accepted[];
}
