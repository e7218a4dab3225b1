import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { type Config, processConfig } from '../config.ts';
import { configuredEmbedder } from '../knowledge/adapters/models.ts';
import { systemClock } from '../knowledge/adapters/system-clock.ts';
import { ConfigError, CorpusError, LivsveiviserError } from '../knowledge/errors.ts';
import { readArguments, usage } from './arguments.ts';
import { measureTags, renderScores } from './commands/measure-tags.ts';
import { goBack, republish, unpublish } from './commands/take-down.ts';
import { watch } from './commands/watch.ts';
import { IngestError, type IngestErrorKind } from './errors.ts';
import { ingest } from './ingest.ts';
import { readLastReport } from './last-run.ts';
import { createNetwork } from './network.ts';
import { createProgress } from './progress.ts';
import { type IngestReport, renderReport } from './report.ts';
import { renderHtmlReport } from './report-html.ts';

const exitCodes: Readonly<Record<IngestErrorKind, number>> = { refused: 1, broken: 1, usage: 2, busy: 3 };

/** Each holds some 150 MB. */
const mostThreads = 8;

type Arguments = ReturnType<typeof readArguments>;

async function main(): Promise<void> {
  const values = readArguments(process.argv.slice(2));
  if (values.help) return say(usage);
  const config = processConfig();
  const dataDir = values.data === undefined ? config.dataDir : resolve(values.data);
  const [operand] = values.operands;
  const embedder = () => configuredEmbedder(config);
  switch (values.command) {
    case 'run':
      return run(values, config, dataDir);
    case 'report':
      return printReport(await lastReport(dataDir), values);
    case 'unpublish': {
      const id = await unpublish(operand ?? '', { dataDir, embedder: await embedder(), clock: systemClock });
      return say(
        id === null
          ? `No served article has the id ${operand}; it stays out of every later index.\n`
          : `${operand} is taken down: generation ${id} is served.\n`,
      );
    }
    case 'republish':
      await republish(operand ?? '', { dataDir });
      return say(`${operand} comes back with the next run.\n`);
    case 'rollback': {
      const id = await goBack(operand ?? null, { dataDir, embedder: await embedder(), clock: systemClock });
      return say(`Generation ${id} is served, until the next run.\n`);
    }
    case 'tags': {
      const scores = await measureTags({ corpusDir: config.corpusDir, dataDir, files: values.operands });
      return say(values.json ? `${JSON.stringify(scores, null, 2)}\n` : renderScores(scores));
    }
  }
}

async function run(values: Arguments, config: Config, dataDir: string): Promise<void> {
  // What is said on the way goes to standard error: standard output holds the report alone.
  const progress = createProgress(process.stderr);
  const network = createNetwork({
    allowsLoopback: values['allow-loopback'],
    contact: config.crawlerContact,
    keys: config.sourceKeys,
  });
  const threads = availableParallelism() > 1 ? Math.min(availableParallelism(), mostThreads) : 0;
  const dependencies = { embedder: await configuredEmbedder(config), clock: systemClock, progress, network, threads };
  const options = {
    sourcesFile: values.sources === undefined ? config.sourcesFile : resolve(values.sources),
    corpusDir: config.corpusDir,
    dataDir,
    only: values.only ?? null,
    isDryRun: values['dry-run'],
    isForced: values.force,
  };
  try {
    if (values.watch) await watchUntilStopped(options, dependencies, values);
    else await printReport(await ingest(options, dependencies), values);
  } finally {
    await network.close();
  }
}

async function watchUntilStopped(
  options: Parameters<typeof ingest>[0],
  dependencies: Parameters<typeof ingest>[1],
  values: Arguments,
): Promise<void> {
  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stopping.abort());
  await watch(options, dependencies, {
    signal: stopping.signal,
    wait: (ms, signal) =>
      new Promise((done) => {
        const timer = setTimeout(done, ms);
        signal.addEventListener('abort', () => [clearTimeout(timer), done()], { once: true });
      }),
    onReport: (report) => void printReport(report, values),
    onError: (error) => void process.stderr.write(`\n${error.message}\n`),
  });
}

async function printReport(report: IngestReport, values: Arguments): Promise<void> {
  say(values.json ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
  if (values.html !== undefined) await writeFile(resolve(values.html), renderHtmlReport(report));
}

async function lastReport(dataDir: string): Promise<IngestReport> {
  const report = await readLastReport(dataDir);
  if (report) return report;
  throw new IngestError('usage', `${dataDir} holds no report of a run: run npm run ingest first`);
}

function say(text: string): void {
  process.stdout.write(text);
}

function exitCodeOf(error: unknown): number {
  if (error instanceof IngestError) return exitCodes[error.kind];
  return error instanceof ConfigError || error instanceof CorpusError ? 2 : 1;
}

main().catch((error: unknown) => {
  // An expected failure is told in a sentence; for the rest somebody needs the stack.
  const isExpected = error instanceof LivsveiviserError;
  process.stderr.write(`\n${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = exitCodeOf(error);
});
