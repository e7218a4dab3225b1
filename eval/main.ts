import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, processConfig } from '../config.ts';
import { currentGeneration, generationPath } from '../knowledge/adapters/generation-pointer.ts';
import { configuredEmbedder, configuredLanguageModel } from '../knowledge/adapters/models.ts';
import { openKnowledge } from '../knowledge/adapters/open-knowledge.ts';
import { readGeneration } from '../knowledge/adapters/read-generation.ts';
import { systemClock } from '../knowledge/adapters/system-clock.ts';
import type { Article } from '../knowledge/article.ts';
import { IndexFormatError } from '../knowledge/errors.ts';
import { settings } from '../knowledge/settings.ts';
import { type Arguments, type Command, readArguments, usage } from './commands/arguments.ts';
import { changeSettings } from './commands/change-settings.ts';
import { compare } from './commands/compare.ts';
import { accept, gate } from './commands/gate.ts';
import { judge } from './commands/judge.ts';
import { lint } from './commands/lint.ts';
import { report, writeReport } from './commands/report.ts';
import { run } from './commands/run.ts';
import { score, writeScores } from './commands/score.ts';
import { matrix, peers } from './commands/side-by-side.ts';
import type { ExitCode, TargetChoice, Workbench } from './commands/workbench.ts';
import { createPeerTarget } from './peers/peers.ts';
import { createInProcessTarget } from './run/in-process.ts';
import type { Target } from './run/run-file.ts';
import { createServerTarget } from './run/server-target.ts';
import { questionJsonSchema } from './set/json-schema.ts';

const root = join(import.meta.dirname, '..');

/** The models are those the environment switches on, as for the server: with none, answers are extractive. */
async function openTarget(config: Config, { url, peer, changes }: TargetChoice): Promise<Target> {
  if (url) return createServerTarget({ url, fetch, monotonicMs: systemClock.monotonicMs });
  const [embedder, languageModel] = await Promise.all([configuredEmbedder(config), configuredLanguageModel(config)]);
  const knowledge = await openKnowledge({
    dataDir: config.dataDir,
    embedder,
    languageModel,
    clock: systemClock,
    settings: changeSettings(settings, changes),
  });
  if (peer) return createPeerTarget(peer, knowledge, embedder ?? undefined);
  return createInProcessTarget(knowledge, config.dataDir, embedder?.id ?? null);
}

/** An index of an older format is as good as none: what lint tells of the sets alone must not hang on it. */
async function readArticles(dataDir: string): Promise<readonly Article[] | null> {
  try {
    const id = await currentGeneration(dataDir);
    return id === null ? null : (await readGeneration(generationPath(dataDir, id))).articles;
  } catch (error) {
    if (error instanceof IndexFormatError) return null;
    throw error;
  }
}

type Perform = (workbench: Workbench) => Promise<ExitCode>;

/** A command that judges nothing: when it ends, it ended well. */
function judgingNothing(work: (workbench: Workbench) => Promise<void>): Perform {
  return async (workbench) => {
    await work(workbench);
    return 0;
  };
}

async function runAlone(workbench: Workbench): Promise<void> {
  const { file } = await run(workbench);
  workbench.print(file);
}

async function runScoreAndReport(workbench: Workbench): Promise<void> {
  const asked = await run(workbench);
  await writeScores(workbench, asked.run);
  await writeReport(workbench, asked.run);
}

async function printSchema({ print }: Workbench): Promise<void> {
  print(JSON.stringify(questionJsonSchema(), null, 2));
}

const commands: Readonly<Record<Command, Perform>> = {
  eval: judgingNothing(runScoreAndReport),
  lint,
  run: judgingNothing(runAlone),
  score: judgingNothing(score),
  compare: judgingNothing(compare),
  gate,
  accept: judgingNothing(accept),
  report: judgingNothing(report),
  judge: judgingNothing(judge),
  peers: judgingNothing(peers),
  matrix: judgingNothing(matrix),
  schema: judgingNothing(printSchema),
};

async function main(argv: readonly string[]): Promise<ExitCode> {
  if (argv.includes('--help') || argv.length === 0) {
    console.log(usage);
    return argv.length === 0 ? 1 : 0;
  }
  const args: Arguments = readArguments(argv);
  const environment = processConfig();
  const config = { ...environment, dataDir: args.data ?? environment.dataDir };
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return commands[args.command]({
    arguments: args,
    corpusDir: config.corpusDir,
    promptsDir: join(root, 'knowledge/prompts'),
    readArticles: () => readArticles(config.dataDir),
    openJudge: () => configuredLanguageModel(config),
    feedbackFile: join(config.dataDir, 'feedback.db'),
    openTarget: (choice) => openTarget(config, choice),
    now: systemClock.now,
    monotonicMs: systemClock.monotonicMs,
    versions: { node: process.version, guide: version },
    progress: (line) => console.error(line),
    print: (text) => console.log(text),
  });
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
