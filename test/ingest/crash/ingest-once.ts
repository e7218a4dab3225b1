import { ingestSmall } from './small-source.ts';

/** A process of its own that ingests a folder and says each step, so that it can be killed there. */
const [folder = ''] = process.argv.slice(2);
await ingestSmall(folder, {
  step: (name) => void process.stdout.write(`${name}\n`),
  advance: () => undefined,
  end: () => undefined,
});
process.stdout.write('done\n');
