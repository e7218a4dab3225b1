import { readFile, writeFile } from 'node:fs/promises';
import { type Snapshot, type SnapshotQuestion, takeSnapshot } from '../compare/snapshot.ts';
import { readRun } from '../run/run-store.ts';
import { type MeasureName, measureNames } from '../score/measures.ts';
import { scoreRun } from '../score/score-run.ts';

/** One move of the baseline: why, and where the measures stood. Never rewritten, only added to. */
export interface Accepted {
  /** ISO date. */
  readonly at: string;
  readonly reason: string;
  readonly generation: string;
  readonly questions: number;
  readonly means: Readonly<Partial<Record<MeasureName, number>>>;
}

/** What a release is held against, and how it came to be. */
export interface Baseline {
  readonly snapshot: Snapshot;
  /** Oldest first. */
  readonly history: readonly Accepted[];
}

/** `eval/baseline.json`: no texts, and each question's measures as values in the order of `measures`, so that it stays small. */
interface BaselineFile {
  readonly kind: 'livsveiviser-baseline';
  readonly version: 2;
  readonly history: readonly Accepted[];
  readonly measures: readonly MeasureName[];
  readonly snapshot: Omit<Snapshot, 'questions'>;
  readonly questions: Readonly<Record<string, BaselineRow>>;
}

type BaselineRow = Omit<SnapshotQuestion, 'measures' | 'texts'> & { readonly values: readonly (number | null)[] };

/** Reads a baseline file, or a run file, which is scored and has its texts. @throws Error when it is neither */
export async function readBaseline(file: string): Promise<Baseline> {
  if (file.endsWith('.jsonl')) {
    const run = await readRun(file);
    return { snapshot: takeSnapshot(scoreRun(run), run.entries), history: [] };
  }
  const { kind, version, history, measures, snapshot, questions } = JSON.parse(
    await readFile(file, 'utf8'),
  ) as BaselineFile;
  if (kind !== 'livsveiviser-baseline' || version !== 2) {
    throw new Error(`${file}: expected a baseline, version 2, or a run file (.jsonl)`);
  }
  const read = Object.entries(questions).map(([id, row]) => [id, questionOf(row, measures)]);
  return { snapshot: { ...snapshot, questions: Object.fromEntries(read) }, history };
}

/** The baseline after `snapshot` was accepted; `reason` says why, for those who read the history. */
export function acceptSnapshot(
  old: Baseline | null,
  snapshot: Snapshot,
  { at, reason }: { at: string; reason: string },
): Baseline {
  const means = Object.fromEntries(Object.entries(snapshot.means).map(([name, { mean }]) => [name, mean]));
  const questions = Object.keys(snapshot.questions).length;
  const entry: Accepted = { at, reason, generation: snapshot.generation, questions, means };
  return { snapshot, history: [...(old?.history ?? []), entry] };
}

/** Writes it with a question a line, so that a change is read as one in a diff. */
export async function writeBaseline(file: string, { snapshot, history }: Baseline): Promise<void> {
  const { questions, ...head } = snapshot;
  const rows = Object.entries(questions).map(([id, row]) => `${JSON.stringify(id)}: ${JSON.stringify(rowOf(row))}`);
  const parts = [
    '"kind": "livsveiviser-baseline"',
    '"version": 2',
    `"history": [\n${history.map((entry) => JSON.stringify(entry)).join(',\n')}\n]`,
    `"measures": ${JSON.stringify(measureNames)}`,
    `"snapshot": ${JSON.stringify(head)}`,
    `"questions": {\n${rows.join(',\n')}\n}`,
  ];
  await writeFile(file, `{\n${parts.join(',\n')}\n}\n`);
}

function rowOf({ measures, texts: _texts, ...rest }: SnapshotQuestion): BaselineRow {
  const values: (number | null)[] = measureNames.map((name) => measures[name] ?? null);
  while (values.at(-1) === null) values.pop();
  return { ...rest, values };
}

function questionOf({ values, ...rest }: BaselineRow, names: readonly MeasureName[]): SnapshotQuestion {
  const measured = names.flatMap((name, index) => {
    const value = values[index] ?? null;
    return value === null ? [] : [[name, value] as const];
  });
  return { ...rest, measures: Object.fromEntries(measured), texts: null };
}
