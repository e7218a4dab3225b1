import type { RunEntry } from '../run/run-file.ts';
import type { QuestionScore } from '../score/score-question.ts';
import type { ScoredRun } from '../score/score-run.ts';

/** What is kept of one question so that a later run can be held against it. */
export interface SnapshotQuestion {
  readonly q: string;
  readonly slices: readonly string[];
  readonly measures: QuestionScore['measures'];
  readonly outcome: QuestionScore['outcome'];
  readonly status: string;
  readonly topics: readonly string[];
  /** The whole answer, for the words that differ. */
  readonly text: string;
}

/** A scored run in the form comparisons need, and that `baseline.json` keeps. */
export interface Snapshot {
  readonly name: string;
  readonly generation: string;
  readonly sets: readonly { readonly file: string; readonly sha256: string }[];
  readonly means: ScoredRun['means'];
  /** By question id. */
  readonly questions: Readonly<Record<string, SnapshotQuestion>>;
}

/** Timings differ from machine to machine and are no part of a snapshot. */
export function takeSnapshot(scored: ScoredRun, entries: readonly RunEntry[]): Snapshot {
  const slices = new Map<string, string[]>();
  for (const { key, questionIds } of scored.slices) {
    for (const id of questionIds) slices.set(id, [...(slices.get(id) ?? []), key]);
  }
  const asked = new Map(entries.filter(({ repeat }) => repeat === 0).map((entry) => [entry.question.id, entry]));
  const questions = scored.questions.map(({ id, measures: { latencyMs: _latency, ...measures }, outcome }) => {
    const { question, answer } = asked.get(id) ?? {};
    const snapshot: SnapshotQuestion = {
      q: question?.q ?? '',
      slices: slices.get(id) ?? [],
      measures,
      outcome,
      status: answer?.status ?? 'failed',
      topics: answer?.topics ?? [],
      text: answer?.text ?? '',
    };
    return [id, snapshot] as const;
  });
  const { latencyMs: _latency, ...means } = scored.means;
  const { name, target, sets } = scored.header;
  return {
    name,
    generation: target.generation,
    sets: sets.map(({ file, sha256 }) => ({ file, sha256 })),
    means,
    questions: Object.fromEntries(questions),
  };
}
