import { parseArgs } from 'node:util';
import { IngestError } from './errors.ts';

/** What `npm run ingest -- --help` prints. */
export const usage = `Builds the index from the sources.

  npm run ingest -- [options]              reads the sources, builds and serves a new generation
  npm run ingest -- report [--html FILE]   the last run: a table, JSON (--json) or a page of its own (--html)
  npm run ingest -- unpublish ID           takes an article down at once, and keeps it down
  npm run ingest -- republish ID           lets it come back with the next run
  npm run ingest -- rollback [GENERATION]  serves the generation before, or the one named, until the next run
  npm run ingest -- tags [FILE ...]        precision and recall of tagging on hand-tagged sets

  --sources FILE    the sources to read (corpus/sources.yaml, or LIVSVEIVISER_SOURCES)
  --data DIR        the folder of the index (.data, or LIVSVEIVISER_DATA)
  --only ID         read this source again; the others stay as they are served
  --watch           run again and again, each source by its own time (every: 6h in the sources file)
  --dry-run         read, split and tag, and write nothing
  --force           build although nothing changed, or although much is gone
  --allow-loopback  read a test farm on this machine, over http too
  --json            the report as JSON on standard output
  --html FILE       the report as a page of its own, beside what is printed
  --help            this text

Ends with 0 when the index is fit for use, also when some articles were quarantined (the report names them),
1 when the new index was refused or a part failed, 2 for a wrong option or a broken sources file,
3 when another ingest is running. Until it ends with 0 the old index is served.
`;

const commands = ['run', 'report', 'unpublish', 'republish', 'rollback', 'tags'] as const;

/** What to do. */
export type Command = (typeof commands)[number];

/** Reads the command line. @throws IngestError `usage` for an unknown option or command */
export function readArguments(argv: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        sources: { type: 'string' },
        data: { type: 'string' },
        only: { type: 'string' },
        watch: { type: 'boolean', default: false },
        'dry-run': { type: 'boolean', default: false },
        force: { type: 'boolean', default: false },
        'allow-loopback': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        html: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    });
    const [named = 'run', ...operands] = positionals;
    const command = commands.find((name) => name === named);
    if (!command) throw new Error(`expected one of ${commands.join(', ')}, found "${named}"`);
    const needsId = command === 'unpublish' || command === 'republish';
    if (needsId && operands.length !== 1) throw new Error(`${command}: expected the id of one article`);
    if (command === 'rollback' && operands.length > 1) throw new Error('rollback: expected one generation at most');
    return { command, operands, ...values };
  } catch (error) {
    throw new IngestError('usage', `${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}
