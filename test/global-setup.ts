import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { ingest } from '../ingest/ingest.ts';
import { systemClock } from '../knowledge/adapters/system-clock.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of an index over the whole corpus. */
    readonly corpusIndex: string;
  }
}

const root = join(import.meta.dirname, '..');
const silent = { step() {}, advance() {}, end() {} };

/** Ingests the corpus once for all tests that ask of it; nothing is done when nothing changed since the last run. */
export default async function setup(project: TestProject): Promise<void> {
  const dataDir = join(root, '.data', 'test');
  await ingest(
    {
      sourcesFile: join(root, 'corpus', 'sources.yaml'),
      corpusDir: join(root, 'corpus'),
      dataDir,
      only: null,
      isDryRun: false,
      // Tests must run also after much content was taken out on purpose.
      isForced: false,
    },
    { embedder: null, clock: systemClock, progress: silent, threads: 2 },
  );
  project.provide('corpusIndex', dataDir);
}
