import { parseArgs } from 'node:util';
import { processConfig } from '../../config.ts';
import { systemClock } from '../../knowledge/adapters/system-clock.ts';
import { LivsveiviserError } from '../../knowledge/errors.ts';
import { IngestError } from '../errors.ts';
import { checkCorpus } from './checks.ts';
import { readCorpus } from './corpus.ts';
import { renderFindings } from './finding.ts';
import { renderTables } from './table.ts';

const usage = `Checks the corpus against the rules of corpus/README.md.

  npm run check:corpus -- [options]

  --today yyyy-mm-dd  the day that reviewed dates are measured against (today)
  --errors            leave the warnings out
  --table             the corpus in figures: words and LIX of each article, lay questions of each topic,
                      special cases that are asked about and told nowhere
  --json              the findings as JSON on standard output
  --help              this text

Ends with 0 when there are no errors, warnings or not; 1 when there are; 2 for a wrong option or a broken sources file.
`;

async function main(): Promise<void> {
  const values = readArguments();
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const startedMs = systemClock.monotonicMs();
  const { sourcesFile, corpusDir } = processConfig();
  const corpus = await readCorpus({ sourcesFile, corpusDir });
  const all = checkCorpus(corpus, values.today ?? systemClock.now().toISOString().slice(0, 10));
  const findings = values.errors ? all.filter(({ severity }) => severity === 'error') : all;
  if (values.json) process.stdout.write(`${JSON.stringify(findings, null, 2)}\n`);
  else {
    const tables = values.table ? `${renderTables(corpus)}\n` : '';
    process.stdout.write(tables + renderFindings(findings, systemClock.monotonicMs() - startedMs));
  }
  if (all.some(({ severity }) => severity === 'error')) process.exitCode = 1;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        today: { type: 'string' },
        errors: { type: 'boolean', default: false },
        table: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
    if (values.today !== undefined && !isDay(values.today)) {
      throw new Error(`--today: expected a day like 2026-11-22, found "${values.today}"`);
    }
    return values;
  } catch (error) {
    throw new IngestError('usage', `${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function isDay(text: string): boolean {
  const time = Date.parse(text);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

main().catch((error: unknown) => {
  const isExpected = error instanceof LivsveiviserError;
  process.stderr.write(`${isExpected ? error.message : error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = isExpected ? 2 : 1;
});
