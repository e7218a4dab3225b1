import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, processConfig } from '../config.ts';
import { configuredEmbedder } from '../knowledge/adapters/models.ts';
import { systemClock } from '../knowledge/adapters/system-clock.ts';
import { ConfigError, CorpusError, LivsveiviserError } from '../knowledge/errors.ts';
import { IngestError, type IngestErrorKind } from './errors.ts';
import { ingest } from './ingest.ts';
import { createProgress } from './progress.ts';
import { renderReport } from './report.ts';

const usage = `Builds the index from the sources.

  npm run ingest -- [options]

  --sources FILE  the sources to read (corpus/sources.yaml, or LIVSVEIVISER_SOURCES)
  --data DIR      the folder of the index (.data, or LIVSVEIVISER_DATA)
  --only ID       read this source again; the others stay as they are served
  --dry-run       read, split and tag, and write nothing
  --force         build although nothing changed, or although much is gone
  --json          the report as JSON on standard output
  --help          this text

Ends with 0 when the index is fit for use, also when some articles were quarantined (the report names them),
1 when the new index was refused or a part failed, 2 for a wrong option or a broken sources file,
3 when another ingest is running. Until it ends with 0 the old index is served.
`;

const exitCodes: Readonly<Record<IngestErrorKind, number>> = { refused: 1, usage: 2, busy: 3 };

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const config = processConfig();
  // What is said on the way goes to standard error: standard output holds the report alone.
  const progress = createProgress(process.stderr);
  const report = await ingest(toOptions(values, config), {
    embedder: await configuredEmbedder(config),
    clock: systemClock,
    progress,
  });
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : renderReport(report));
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        sources: { type: 'string' },
        data: { type: 'string' },
        only: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new IngestError('usage', `${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function toOptions(values: ReturnType<typeof readArguments>, config: Config) {
  return {
    sourcesFile: values.sources === undefined ? config.sourcesFile : resolve(values.sources),
    corpusDir: config.corpusDir,
    dataDir: values.data === undefined ? config.dataDir : resolve(values.data),
    only: values.only ?? null,
    isDryRun: values['dry-run'],
    isForced: values.force,
  };
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
