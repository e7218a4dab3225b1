import type { Interval } from '../metrics/binomial-bounds.ts';
import { type MeasureName, measureNames, measures } from '../score/measures.ts';
import { bootstrapInterval } from './bootstrap.ts';
import { holm } from './holm.ts';
import { randomisationTest } from './randomisation-test.ts';
import type { Snapshot, SnapshotQuestion } from './snapshot.ts';
import { type DiffPart, wordDiff } from './word-diff.ts';

/** How one measure moved over the questions that both runs have it for. */
export interface Difference {
  readonly measure: MeasureName;
  /** `overall`, or a slice's key. */
  readonly slice: string;
  readonly n: number;
  readonly before: number;
  readonly after: number;
  /** `after - before`. */
  readonly delta: number;
  /** Bootstrap interval of the difference, 95 %. */
  readonly interval: Interval;
  /** Paired randomisation test; for slices adjusted over the slices of the measure (Holm). */
  readonly p: number;
}

/** A question that ended otherwise than before. */
export interface Flip {
  readonly id: string;
  /** What was asked; the id where no texts are kept. */
  readonly q: string;
  readonly slices: readonly string[];
  readonly direction: 'better' | 'worse' | 'changed';
  readonly before: SnapshotQuestion;
  readonly after: SnapshotQuestion;
  /** Null when one of the two keeps no texts. */
  readonly words: readonly DiffPart[] | null;
}

/** Two runs held against each other. */
export interface Comparison {
  readonly before: Pick<Snapshot, 'name' | 'generation' | 'sets'>;
  readonly after: Pick<Snapshot, 'name' | 'generation' | 'sets'>;
  /** Questions in both; only these are compared. */
  readonly shared: number;
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  readonly overall: readonly Difference[];
  readonly slices: readonly Difference[];
  /** Outcome, status, topics or words changed; the worst first. */
  readonly flips: readonly Flip[];
}

type Pair = readonly [before: SnapshotQuestion, after: SnapshotQuestion];

/** Compares two snapshots question by question. */
export function compareRuns(before: Snapshot, after: Snapshot): Comparison {
  const pairs = new Map<string, Pair>();
  for (const id of Object.keys(after.questions).toSorted()) {
    const [old, now] = [before.questions[id], after.questions[id]];
    if (old && now) pairs.set(id, [old, now]);
  }
  const all = [...pairs.values()];
  const keys = [...new Set(all.flatMap(([, now]) => now.slices))].toSorted();
  return {
    before: { name: before.name, generation: before.generation, sets: before.sets },
    after: { name: after.name, generation: after.generation, sets: after.sets },
    shared: all.length,
    onlyBefore: idsWithout(pairs, before),
    onlyAfter: idsWithout(pairs, after),
    overall: measureNames.flatMap((name) => difference(name, 'overall', all) ?? []),
    slices: measureNames.flatMap((name) => sliceDifferences(name, keys, all)),
    flips: [...pairs].flatMap(([id, pair]) => flip(id, pair) ?? []).sort(worstFirst),
  };
}

function idsWithout(pairs: ReadonlyMap<string, Pair>, { questions }: Snapshot): string[] {
  return Object.keys(questions)
    .filter((id) => !pairs.has(id))
    .toSorted();
}

function sliceDifferences(name: MeasureName, keys: readonly string[], all: readonly Pair[]): Difference[] {
  const found = keys.flatMap((key) => {
    const inSlice = all.filter(([, now]) => now.slices.includes(key));
    return difference(name, key, inSlice) ?? [];
  });
  const adjusted = holm(found.map(({ p }) => p));
  return found.map((entry, index) => ({ ...entry, p: adjusted[index] ?? 1 }));
}

function difference(measure: MeasureName, slice: string, pairs: readonly Pair[]): Difference | null {
  const values = pairs.flatMap(([old, now]) => {
    const [from, to] = [old.measures[measure], now.measures[measure]];
    return from === undefined || to === undefined ? [] : [{ from, to }];
  });
  if (values.length === 0) return null;
  const deltas = values.map(({ from, to }) => to - from);
  const mean = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0) / numbers.length;
  return {
    measure,
    slice,
    n: values.length,
    before: mean(values.map(({ from }) => from)),
    after: mean(values.map(({ to }) => to)),
    delta: mean(deltas),
    interval: deltas.every((delta) => delta === 0) ? { low: 0, high: 0 } : bootstrapInterval(deltas),
    p: randomisationTest(deltas),
  };
}

function flip(id: string, [before, after]: Pair): Flip | null {
  const isSame =
    before.outcome === after.outcome &&
    before.status === after.status &&
    before.topics.join() === after.topics.join() &&
    before.textHash === after.textHash;
  if (isSame) return null;
  const shift = weigh(after) - weigh(before);
  const direction = shift > 1e-9 ? 'better' : shift < -1e-9 ? 'worse' : 'changed';
  const words = before.texts && after.texts && wordDiff(before.texts.answer, after.texts.answer);
  return { id, q: after.texts?.question ?? id, slices: after.slices, direction, before, after, words };
}

/** Better or worse by what a family meets: truthfulness first, then the facts told. */
function weigh({ measures: scores }: SnapshotQuestion): number {
  return 10 * (scores.truthfulness ?? 0) + (scores.weightedNuggets ?? 0) + (scores.status ?? 0);
}

const order = { worse: 0, changed: 1, better: 2 };

function worstFirst(a: Flip, b: Flip): number {
  const drop = (entry: Flip) => weigh(entry.after) - weigh(entry.before);
  return order[a.direction] - order[b.direction] || drop(a) - drop(b) || (a.id < b.id ? -1 : 1);
}

/** Whether a difference is for the worse. */
export function isWorse({ measure, delta }: Pick<Difference, 'measure' | 'delta'>): boolean {
  return measures.get(measure)?.higherIsBetter ? delta < 0 : delta > 0;
}
