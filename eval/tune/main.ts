import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { processConfig } from '../../config.ts';
import { openKnowledge } from '../../knowledge/adapters/open-knowledge.ts';
import { systemClock } from '../../knowledge/adapters/system-clock.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type Settings, settings } from '../../knowledge/settings.ts';
import { loadSets } from '../commands/run.ts';
import type { SetQuestion } from '../set/question.ts';
import { type AblationRow, measureAblation } from './ablation.ts';
import { askSet } from './ask-set.ts';
import { fitCaseWeights } from './case-weights.ts';
import { fitConfidence, type Honesty } from './confidence-fit.ts';
import { coordinateSearch } from './coordinate-search.ts';
import type { FittedWeights } from './fit-weights.ts';
import { readLayQuestions } from './lay-questions.ts';
import { type CurvePoint, measureLearningCurve } from './learning-curve.ts';
import { fitNeedWeights } from './need-weights.ts';
import { objectiveOf } from './objective.ts';
import { parameters } from './parameters.ts';
import { renderLearningCurve } from './render-learning-curve.ts';
import { renderMeasurements } from './render-measurements.ts';
import { fitSectionWeights } from './section-weights.ts';
import { fitServiceWeights } from './service-weights.ts';

const root = join(import.meta.dirname, '../..');
const tuneSet = join(root, 'eval/sets/tune.jsonl');

const usage = `npm run tune -- [search|ablation|curve|services|sections|cases|needs|confidence] [--rounds N]

  search     tries the settings that need no new index, one at a time, on eval/sets/tune.jsonl only, and prints what
             it would change; nothing is written
  ablation   what each part of retrieval gives, with intervals, into docs/measurements.md
  curve      what the topic model learns from more lay questions, topic by topic, into docs/learning-curve.md
  services   the weights of what speaks for a service, fitted to the development questions, printed
  sections   the same for what speaks for a section
  cases      the same for what speaks for a special case
  needs      the same for what speaks for a topic being asked about
  confidence the same for an answer being on the right topic, with its calibration`;

/** The index in `LIVSVEIVISER_DATA`, without models. */
function open(changed: Settings) {
  const { dataDir } = processConfig();
  return openKnowledge({ dataDir, embedder: null, languageModel: null, clock: systemClock, settings: changed });
}

async function search(rounds: number): Promise<void> {
  const { questions } = await loadSets([tuneSet]);
  const tuned = await coordinateSearch(settings, {
    parameters,
    rounds,
    objective: async (changed) => objectiveOf(await askSet(questions, await open(changed))),
    onTried: (line) => console.error(line),
  });
  console.log(`${questions.length} questions: ${tuned.before.toFixed(4)} -> ${tuned.after.toFixed(4)}`);
  for (const { name, from, to, objective } of tuned.changes) {
    console.log(`  ${name}: ${from} -> ${to} (${objective.toFixed(4)})`);
  }
  if (tuned.changes.length === 0) console.log('  nothing to change');
}

async function ablation(): Promise<void> {
  const { questions } = await loadSets([tuneSet, join(root, 'eval/sets/first.jsonl')]);
  const knowledge = await open(settings);
  const lay = await readLayQuestions(join(processConfig().corpusDir, 'questions'));
  const rows: AblationRow[] = [];
  for await (const row of measureAblation(questions, knowledge, lay)) {
    console.error(`${row.name}: nDCG@10 ${row.ndcg.mean.toFixed(3)}, topic first ${row.first.mean.toFixed(3)}`);
    rows.push(row);
  }
  const text = renderMeasurements(rows, {
    date: systemClock.now().toISOString().slice(0, 10),
    chunks: knowledge.store.chunkCount,
  });
  await writeFile(join(root, 'docs/measurements.md'), text);
  console.log(text);
}

function developmentQuestions(...further: readonly string[]) {
  return loadSets(['tune', 'first', 'develop', ...further].map((name) => join(root, `eval/sets/${name}.jsonl`)));
}

async function printWeights<Sign extends string>(
  fitTo: (questions: readonly SetQuestion[], knowledge: Knowledge) => Promise<FittedWeights<Sign>>,
  ...further: readonly string[]
): Promise<void> {
  const { questions } = await developmentQuestions(...further);
  const fitted = await fitTo(questions, await open(settings));
  console.log(`${fitted.observations} of ${fitted.questions} questions; surprise ${fitted.surprise.toFixed(4)}`);
  for (const [name, weight] of Object.entries<number>(fitted.weights)) console.log(`  ${name}: ${weight.toFixed(2)}`);
}

async function confidence(): Promise<void> {
  const { questions } = await developmentQuestions();
  const fit = await fitConfidence(questions, await open(settings));
  const shown = ({ brier, ece }: Honesty) => `Brier ${brier.toFixed(4)}, ECE ${ece.toFixed(4)}`;
  console.log(`${fit.questions} questions; logistic ${shown(fit.logistic)}; isotonic after it ${shown(fit.isotonic)}`);
  for (const [name, weight] of Object.entries(fit.weights)) console.log(`  ${name}: ${weight.toFixed(2)}`);
  for (const knot of fit.calibration)
    console.log(`  { given: ${knot.given.toFixed(3)}, true: ${knot.true.toFixed(3)} }`);
}

async function curve(): Promise<void> {
  const { questions } = await developmentQuestions();
  const knowledge = await open(settings);
  const lay = await readLayQuestions(join(processConfig().corpusDir, 'questions'));
  const points: CurvePoint[] = [];
  for (const point of measureLearningCurve(questions, knowledge, lay)) {
    console.error(`${point.examples} lay questions: right topic first ${point.first.mean.toFixed(3)}`);
    points.push(point);
  }
  const text = renderLearningCurve(points, systemClock.now().toISOString().slice(0, 10));
  await writeFile(join(root, 'docs/learning-curve.md'), text);
  console.log(text);
}

async function main(argv: string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: argv,
    allowPositionals: true,
    options: { rounds: { type: 'string', default: '2' }, help: { type: 'boolean', default: false } },
  });
  const [command = 'search'] = positionals;
  const rounds = Number(values.rounds);
  if (values.help || !Number.isInteger(rounds) || rounds < 1) throw new TypeError(usage);
  if (command === 'search') await search(rounds);
  else if (command === 'ablation') await ablation();
  else if (command === 'curve') await curve();
  else if (command === 'services') await printWeights(fitServiceWeights);
  else if (command === 'sections') await printWeights(fitSectionWeights, 'circumstances');
  else if (command === 'cases') await printWeights(fitCaseWeights, 'circumstances');
  else if (command === 'confidence') await confidence();
  else if (command === 'needs') await printWeights(fitNeedWeights, 'several-needs', 'circumstances');
  else throw new TypeError(usage);
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
