import { createHash } from 'node:crypto';
import type { RunEntry } from '../run/run-file.ts';
import type { HardFailure, QuestionScore } from '../score/score-question.ts';
import type { ScoredRun } from '../score/score-run.ts';

/** What is kept of one question so that a later run can be held against it. */
export interface SnapshotQuestion {
  readonly slices: readonly string[];
  /** To six decimals, and without timings, which differ from machine to machine. */
  readonly measures: QuestionScore['measures'];
  readonly outcome: QuestionScore['outcome'];
  readonly status: string;
  readonly topics: readonly string[];
  /** The kinds of its hard failures, each once. */
  readonly failures: readonly HardFailure['kind'][];
  /** The same for the same answer text: tells whether it changed where `texts` is null. */
  readonly textHash: string;
  /** What was asked and shown; null in a baseline, which keeps no texts. */
  readonly texts: { readonly question: string; readonly answer: string } | null;
}

/** A scored run in the form comparisons need. */
export interface Snapshot {
  readonly name: string;
  readonly generation: string;
  readonly sets: readonly { readonly file: string; readonly sha256: string }[];
  readonly means: ScoredRun['means'];
  /** By question id. */
  readonly questions: Readonly<Record<string, SnapshotQuestion>>;
}

/** The snapshot of a run and its scores. */
export function takeSnapshot(scored: ScoredRun, entries: readonly RunEntry[]): Snapshot {
  const slices = new Map<string, string[]>();
  for (const { key, questionIds } of scored.slices) {
    for (const id of questionIds) slices.set(id, [...(slices.get(id) ?? []), key]);
  }
  const asked = new Map(entries.filter(({ repeat }) => repeat === 0).map((entry) => [entry.question.id, entry]));
  const questions = scored.questions.flatMap((score) => {
    const entry = asked.get(score.id);
    return entry ? [[score.id, snapshotQuestion(score, entry, slices.get(score.id) ?? [])] as const] : [];
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

function snapshotQuestion(
  { measures: { latencyMs: _latency, ...measures }, outcome, failures }: QuestionScore,
  { question, answer }: RunEntry,
  slices: readonly string[],
): SnapshotQuestion {
  const text = answer?.text ?? '';
  return {
    slices,
    measures: Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, Number(value.toFixed(6))])),
    outcome,
    status: answer?.status ?? 'failed',
    topics: answer?.topics ?? [],
    failures: [...new Set(failures.map(({ kind }) => kind))],
    textHash: createHash('sha256').update(text).digest('hex').slice(0, 12),
    texts: { question: question.q, answer: text },
  };
}
