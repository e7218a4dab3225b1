import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import { z } from 'zod';
import { peerNames } from '../peers/peers.ts';
import { showFigure } from '../score/figures.ts';
import { type MeasureName, measures } from '../score/measures.ts';
import { type ScoredRun, scoreRun } from '../score/score-run.ts';
import { run } from './run.ts';
import type { SettingsChanges, TargetChoice, Workbench } from './workbench.ts';

/** `eval peers`: the guide and every peer over the same sets, in one table. */
export async function peers(workbench: Workbench): Promise<void> {
  const { url } = workbench.arguments;
  const choices = [
    { name: 'livsveiviser', choice: { url, peer: null, changes: {} } },
    ...peerNames.map((peer) => ({ name: peer, choice: { url: null, peer, changes: {} } })),
  ];
  await runSideBySide(workbench, choices);
}

const matrixFile = z.object({
  configurations: z
    .array(z.object({ name: z.string().regex(/^[\w-]+$/), settings: z.record(z.string(), z.unknown()).default({}) }))
    .min(1),
});

/** `eval matrix --matrix FILE`: several settings over the same index, one run each, in one table. */
export async function matrix(workbench: Workbench): Promise<void> {
  const { matrix: file } = workbench.arguments;
  if (!file) throw new Error('matrix needs --matrix FILE');
  const { configurations } = matrixFile.parse(parse(await readFile(file, 'utf8')));
  const choices = configurations.map(({ name, settings }) => ({
    name,
    // Checked against the settings in force, key by key, when it is applied.
    choice: { url: null, peer: null, changes: settings as SettingsChanges },
  }));
  await runSideBySide(workbench, choices);
}

async function runSideBySide(
  workbench: Workbench,
  choices: readonly { readonly name: string; readonly choice: TargetChoice }[],
): Promise<void> {
  const results: ScoredRun[] = [];
  for (const { name, choice } of choices) {
    workbench.progress(name);
    results.push(scoreRun((await run(workbench, choice, name)).run));
  }
  workbench.print(sideBySide(results));
}

const columns: readonly MeasureName[] = [
  'ndcg@10',
  'mrr@10',
  'topicRecall@1',
  'topicRecall@5',
  'map',
  'vitalNuggets',
  'truthfulness',
  'citationPrecision',
  'latencyMs',
];

/** Scored runs as a Markdown table, a row each. */
function sideBySide(results: readonly ScoredRun[]): string {
  const head = ['', ...columns.map((name) => measures.get(name)?.label ?? name)];
  const rows = results.map(({ header, means }) => [
    header.name,
    ...columns.map((name) => {
      const mean = means[name];
      return mean ? showFigure(name, mean.mean) : '–';
    }),
  ]);
  return [head, head.map((_, index) => (index === 0 ? '---' : '---:')), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}
