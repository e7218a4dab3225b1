import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ingest } from '../../../ingest/ingest.ts';
import { silentProgress } from '../../../ingest/progress.ts';
import type { RawPage } from '../../../ingest/read/raw-page.ts';
import { readSources } from '../../../ingest/sources.ts';
import { type Crew, createCrew } from '../../../ingest/work/crew.ts';
import type { PagesToDraft } from '../../../ingest/work/jobs.ts';
import { currentGeneration, generationPath } from '../../../knowledge/adapters/generation-pointer.ts';
import { createLosVocabulary } from '../../../knowledge/los/vocabulary.ts';
import { settings } from '../../../knowledge/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Enough pages for threads to be hired, of which one is a copy, one contradicts, and one has nothing to say. */
function manyPages(count: number): Record<string, string> {
  const page = (n: number) => `---
id: side-${n}
los: [ord/finnes-ikke]
---
# Om ordning ${n}

## Hvem kan få
Barn nummer ${n} i kommunen kan få ordningen i ${n} dager. ${'Søknaden sendes til kontoret. '.repeat(n % 7)}

## Frist
Søk innen ${n % 5} uker etter at barnet ble sykt i barnehagen eller på skolen.
`;
  const names = Array.from({ length: count }, (_, n) => [`sider/${String(n).padStart(4, '0')}.md`, page(n)] as const);
  return {
    ...Object.fromEntries(names),
    'sider/tom.md': '---\nid: tom\n---\n',
    'sources.yaml':
      'sources:\n  - { id: a, name: A, level: national, authority: 4, kind: folder, path: ./sider }\n' +
      '  - { id: b, name: B, level: organisation, authority: 2, kind: folder, path: ./sider }\n',
    'corpus/topics.yaml': 'phases: []\ntopics: []\n',
  };
}

const clock = { now: () => new Date(Date.UTC(2026, 10, 22)), monotonicMs: () => 0 };

async function ingestWith(folder: string, dataDir: string, threads: number) {
  const place = { sourcesFile: join(folder, 'sources.yaml'), corpusDir: join(folder, 'corpus') };
  const options = { ...place, dataDir: join(folder, dataDir), only: null, isDryRun: false, isForced: false };
  const report = await ingest(options, { embedder: null, clock, progress: silentProgress, threads });
  const id = (await currentGeneration(options.dataDir)) ?? '';
  return { report, manifest: await readFile(join(generationPath(options.dataDir, id), 'manifest.json'), 'utf8') };
}

describe('ingest with threads', () => {
  it('makes the same generation and the same report as without', async () => {
    const folder = await temporaryFolder(manyPages(420));
    const [alone, together] = [await ingestWith(folder, 'one', 0), await ingestWith(folder, 'two', 2)];
    expect(alone.report.totals.indexed).toBeGreaterThan(400);
    expect(together).toEqual(alone);
  }, 60_000);
});

describe('createCrew', () => {
  const options = {
    catalogue: {
      ...{ topics: [], services: [], helplines: [], alerts: [], lexicon: [], municipalities: [], cases: [] },
      lifeMap: { phases: [], next: [], ahead: [], begin: [] },
    },
    ...{ los: createLosVocabulary([]), outdated: null, today: clock.now(), settings, hasVectors: false },
  };
  let crew: Crew | null = null;
  afterEach(() => crew?.close());

  async function pages(count: number): Promise<PagesToDraft[]> {
    const folder = await temporaryFolder(manyPages(1));
    const [entry] = await readSources(join(folder, 'sources.yaml'));
    if (!entry) throw new Error('no source');
    const page = (n: number): RawPage => {
      return { file: `${n}`, path: `${n}`, format: 'markdown', text: `# Side ${n}\n\nTekst.`, url: null, stated: null };
    };
    return Array.from({ length: count }, (_, n) => ({ entry, pages: [page(n)] }));
  }

  it.each([0, 1, 3])('gives results in the order of the inputs (%i threads)', async (threads) => {
    crew = createCrew(options, threads);
    const titles: string[] = [];
    for await (const { result } of crew.map('draft', await pages(40))) {
      for (const draft of result) titles.push('head' in draft ? draft.head.title : draft.reason);
    }
    expect(titles).toEqual(Array.from({ length: 40 }, (_, n) => `Side ${n}`));
  });

  it('fails in words when a thread dies, whatever was asked of it', async () => {
    // Without options the thread's program ends as soon as it begins.
    crew = createCrew(null as never, 2);
    await expect(drain(crew.map('draft', await pages(40)))).rejects.toThrow(
      /^Thread [12] of the ingest ended before its work was done: .+ What was served before still is\.$/,
    );
  });

  it('fails with the error of a job, and lets others go on', async () => {
    crew = createCrew(options, 2);
    const inputs = await pages(40);
    const broken = inputs.map((input, n) => (n === 20 ? { ...input, pages: null as never } : input));
    await expect(drain(crew.map('draft', broken))).rejects.toThrow(TypeError);
    expect(await drain(crew.map('draft', inputs))).toBe(40);
  });
});

async function drain(results: AsyncIterable<unknown>): Promise<number> {
  let count = 0;
  for await (const _ of results) count += 1;
  return count;
}
