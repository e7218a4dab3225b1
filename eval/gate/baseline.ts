import { readFile, writeFile } from 'node:fs/promises';
import type { Snapshot } from '../compare/snapshot.ts';
import { takeSnapshot } from '../compare/snapshot.ts';
import { readRun } from '../run/run-store.ts';
import type { MeasureName } from '../score/measures.ts';
import { scoreRun } from '../score/score-run.ts';

/** One move of the baseline: why, and where the headline measures stood. Never rewritten, only added to. */
export interface Accepted {
  /** ISO date. */
  readonly at: string;
  readonly reason: string;
  readonly generation: string;
  readonly questions: number;
  readonly means: Readonly<Partial<Record<MeasureName, number>>>;
}

/** `eval/baseline.json`: what a release is held against, and how it came to be. */
export interface Baseline {
  readonly kind: 'livsveiviser-baseline';
  readonly version: 1;
  readonly snapshot: Snapshot;
  /** Oldest first. */
  readonly history: readonly Accepted[];
}

/** Reads a baseline file, or a run file, which is scored. @throws Error when it is neither */
export async function readBaseline(file: string): Promise<Baseline> {
  if (file.endsWith('.jsonl')) {
    const run = await readRun(file);
    return {
      kind: 'livsveiviser-baseline',
      version: 1,
      snapshot: takeSnapshot(scoreRun(run), run.entries),
      history: [],
    };
  }
  const baseline = JSON.parse(await readFile(file, 'utf8')) as Baseline;
  if (baseline.kind !== 'livsveiviser-baseline' || baseline.version !== 1) {
    throw new Error(`${file}: expected a baseline, version 1, or a run file (.jsonl)`);
  }
  return baseline;
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
  return { kind: 'livsveiviser-baseline', version: 1, snapshot, history: [...(old?.history ?? []), entry] };
}

/** Writes it with a question a line, so that a change is read as one in a diff. */
export async function writeBaseline(file: string, { snapshot, history, ...rest }: Baseline): Promise<void> {
  const { questions, ...head } = snapshot;
  const rows = Object.entries(questions).map(([id, question]) => `${JSON.stringify(id)}: ${JSON.stringify(question)}`);
  const past = history.map((entry) => JSON.stringify(entry));
  const body = `{\n${rows.join(',\n')}\n}`;
  const text = [
    `"kind": ${JSON.stringify(rest.kind)}`,
    `"version": ${rest.version}`,
    `"history": [\n${past.join(',\n')}\n]`,
    `"snapshot": {\n${Object.entries(head)
      .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
      .concat(`"questions": ${body}`)
      .join(',\n')}\n}`,
  ];
  await writeFile(file, `{\n${text.join(',\n')}\n}\n`);
}
