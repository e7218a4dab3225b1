import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { type IngestOptions, ingest } from '../../ingest/ingest.ts';
import { silentProgress } from '../../ingest/progress.ts';
import { renderReport } from '../../ingest/report.ts';
import { createHashedEmbedder } from '../../knowledge/adapters/hashed-embedder.ts';
import { openKnowledge } from '../../knowledge/adapters/open-knowledge.ts';
import { settings } from '../../knowledge/settings.ts';
import { temporaryFolder } from './temporary-folder.ts';

const sources = `sources:
  - { id: nasjonal, name: Nasjonal, level: national, authority: 4, kind: folder, path: ./nasjonal }
  - { id: lokal, name: Lokal, level: municipal, kommune: "4601", authority: 5, kind: folder, path: ./lokal }
`;
const topics = `phases:
  - { id: hverdag, names: { nb: Hverdag, nn: Kvardag }, about: { nb: Om, nn: Om } }
topics:
  - id: avlastning
    phase: hverdag
    names: { nb: Avlastning, nn: Avlasting }
    terms: { nb: [barnevakt], nn: [barnevakt] }
    responsible: kommune
`;
const article = (id: string, more = '') =>
  `---\nid: ${id}\ntitle: Om ${id}\nlanguage: nb\ntopics: [avlastning]\nphase: hverdag\nresponsible: kommune\nbasedOn: []\nreviewedAt: 2026-11-22\n${more}---\n# Om ${id}\n\n## Kort fortalt\nDette handler om ${id}.\n`;

const files = {
  'sources.yaml': sources,
  'corpus/topics.yaml': topics,
  'corpus/questions/topics/avlastning.jsonl': '{"q":"Kan noen ta over en helg?"}\n{"q":"Finnes det barnevakt?"}\n',
  'nasjonal/avlastning.md': article('avlastning'),
  'nasjonal/bpa.md': article('bpa'),
  'nasjonal/klage.md': article('klage'),
  'nasjonal/frist.md': article('frist'),
  'lokal/avlastning.html':
    '<html lang="nb"><main><h1>Avlastning hos oss</h1><p>Ring oss om avlastning i helgene.</p></main></html>',
};

/** A minute passes each time somebody asks. */
function createClock() {
  let minutes = 0;
  return { now: () => new Date(Date.UTC(2026, 10, 22, 0, minutes++)), monotonicMs: () => 0 };
}

async function setUp(more: Readonly<Record<string, string | Uint8Array>> = {}) {
  const folder = await temporaryFolder({ ...files, ...more });
  const clock = createClock();
  const run = (changes: Partial<IngestOptions> = {}, embedder: ReturnType<typeof createHashedEmbedder> | null = null) =>
    ingest(
      {
        sourcesFile: join(folder, 'sources.yaml'),
        corpusDir: join(folder, 'corpus'),
        dataDir: join(folder, 'data'),
        only: null,
        isDryRun: false,
        isForced: false,
        ...changes,
      },
      { embedder, clock, progress: silentProgress },
    );
  const open = () =>
    openKnowledge({ dataDir: join(folder, 'data'), embedder: null, languageModel: null, clock, settings });
  const write = (path: string, content: string) => writeFile(join(folder, path), content);
  return { folder, run, open, write };
}

const query = { kommune: null, language: null, topics: [], limit: 5 };

describe('ingest', () => {
  it('makes an index that answers, with its tags, dates and addresses', async () => {
    const { run, open } = await setUp();
    const report = await run();
    expect(report.totals).toEqual({ read: 5, indexed: 5, chunks: 5, skipped: 0, quarantined: 0, warnings: 0 });
    const { store, retriever, topicModel } = await open();
    expect(store.article('avlastning')).toMatchObject({ title: 'Om avlastning', url: '/artikkel/avlastning' });
    expect(store.article('lokal-avlastning')).toMatchObject({
      url: '/artikkel/lokal-avlastning',
      responsible: 'kommune',
      phase: 'hverdag',
      topics: [{ id: 'avlastning', by: 'tagger', evidence: ['Avlastning'] }],
      source: { kommune: '4601' },
    });
    const [first] = await retriever.retrieve({ ...query, text: 'når er fristen?' });
    expect(first?.article.id).toBe('frist');
    expect(first?.chunk.anchor).toBe('kort-fortalt');
    expect(topicModel.predict('barnevakt i helga').topics[0]?.id).toBe('avlastning');
  });

  it('reports a broken article by file and line, and indexes the rest', async () => {
    const { run } = await setUp({
      'nasjonal/odelagt.md': '---\nid: odelagt\ntopics: 7\n---\n# A\n',
      'nasjonal/tom.html': '<html><body><script>x</script></body></html>',
      'nasjonal/uten-tittel.md': 'Bare tekst.',
      'nasjonal/igjen.md': article('bpa'),
      'nasjonal/ukjent.md': article('ukjent', 'los: [ord/finnes-ikke]\nservices: [a]\n').replace(
        '[avlastning]',
        '[rart]',
      ),
      'nasjonal/bilde.png': new Uint8Array([0x89, 0x50]),
    });
    const report = await run();
    const lines = report.problems.map(({ outcome, file, line, reason }) => [
      outcome,
      file.split('/').at(-1),
      line,
      reason,
    ]);
    expect(lines).toEqual(
      expect.arrayContaining([
        ['skipped', 'bilde.png', null, 'expected .md, .html or .pdf, found .png'],
        ['quarantined', 'odelagt.md', 3, expect.stringContaining('front matter: topics:')],
        ['quarantined', 'tom.html', 1, expect.stringContaining('has no title')],
        ['quarantined', 'uten-tittel.md', 1, expect.stringContaining('has no title')],
        ['quarantined', 'igjen.md', 2, expect.stringMatching(/^id "bpa" is taken by .*bpa\.md$/)],
        ['warning', 'ukjent.md', 5, 'topics: unknown id "rart"'],
      ]),
    );
    expect(report.totals).toMatchObject({ indexed: 6, skipped: 1, quarantined: 4 });
    expect(renderReport(report)).toMatch(/odelagt\.md:3: front matter/);
  });

  it('does nothing when nothing changed, and builds when an article, the settings of a source or the embedder did', async () => {
    const { folder, run, write } = await setUp();
    const first = await run();
    expect(await run()).toMatchObject({ outcome: 'unchanged', generation: first.generation });
    await write('nasjonal/bpa.md', article('bpa', 'questions: [Hva er BPA?]\n'));
    expect((await run()).outcome).toBe('indexed');
    await write('sources.yaml', sources.replace('authority: 4', 'authority: 3'));
    expect((await run()).outcome).toBe('indexed');
    expect((await run({}, createHashedEmbedder())).outcome).toBe('indexed');
    expect((await run({}, createHashedEmbedder())).outcome).toBe('unchanged');
    expect(await readdir(join(folder, 'data/generations'))).toHaveLength(3);
  });

  it('learns again only when the questions changed', async () => {
    const { folder, run, write } = await setUp();
    const models = () => readdir(join(folder, 'data/topic-model'));
    await run();
    const learned = await models();
    await write('nasjonal/bpa.md', article('bpa').replace('Dette handler', 'Her handler det'));
    await run();
    expect(await models()).toEqual(learned);
    await write('corpus/questions/topics/avlastning.jsonl', '{"q":"Hvem tar over?"}\n');
    await run();
    expect(await models()).not.toEqual(learned);
    expect(learned).toHaveLength(1);
  });

  it('writes nothing in a dry run', async () => {
    const { folder, run } = await setUp();
    expect(await run({ isDryRun: true })).toMatchObject({
      outcome: 'dry-run',
      generation: null,
      totals: { indexed: 5 },
    });
    expect(await readdir(folder)).not.toContain('data');
  });

  it('refuses an index that lost much, until it is meant', async () => {
    const { folder, run, open } = await setUp();
    const first = await run();
    await rm(join(folder, 'nasjonal/bpa.md'));
    await rm(join(folder, 'nasjonal/klage.md'));
    await expect(run()).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('3 articles, where 5'),
    });
    expect((await open()).generation).toBe(first.generation);
    expect((await run({ isForced: true })).totals.indexed).toBe(3);
  });

  it('refuses to serve without articles, or with a broken catalogue', async () => {
    const { folder, run, write } = await setUp();
    await write('corpus/helplines.yaml', 'helplines:\n  - id: a\n    number: 113\n');
    await expect(run()).rejects.toThrow(/catalogue is broken.*\n.*helplines\.yaml:3: helplines\.0\.number/);
    await rm(join(folder, 'corpus/helplines.yaml'));
    await rm(join(folder, 'nasjonal'), { recursive: true });
    await expect(run()).rejects.toThrow(/sources\.yaml:2: path: expected a folder/);
  });

  it('reads one source again and keeps the rest, which then does not count as fresh', async () => {
    const { run, write, open } = await setUp();
    await run();
    await write('nasjonal/bpa.md', article('bpa').replace('Om bpa', 'Ny tittel'));
    await write('lokal/avlastning.html', '<main><h1>Nytt lokalt</h1><p>Ring i morgen.</p></main>');
    const report = await run({ only: 'lokal' });
    expect(report.totals).toMatchObject({ read: 1, indexed: 5 });
    const { store } = await open();
    expect(store.article('lokal-avlastning')?.title).toBe('Nytt lokalt');
    expect(store.article('bpa')?.title).toBe('Om bpa');
    expect((await run()).outcome).toBe('indexed');
    await expect(run({ only: 'feil' })).rejects.toMatchObject({ kind: 'usage' });
  });

  it('says which sources it did not ask when it may not use the network', async () => {
    const { run, write } = await setUp();
    const feed = '  - { id: strom, name: S, level: national, authority: 1, kind: feed, url: "https://a.example/" }\n';
    await write('sources.yaml', sources + feed);
    const { problems } = await run();
    const reason = expect.stringContaining('is read from the network');
    expect(problems).toContainEqual(
      expect.objectContaining({ outcome: 'skipped', file: 'https://a.example/', reason }),
    );
  });

  it('tells what is served also when nothing changed', async () => {
    const { run } = await setUp();
    const first = await run();
    const second = await run();
    expect(second).toMatchObject({ outcome: 'unchanged', sources: first.sources, totals: first.totals });
    expect(renderReport(second)).toMatch(
      /^Nothing has changed: generation \S+ is served as before, 5 articles in 5 chunks/,
    );
  });

  it('starts afresh over the remains of a crash, and over an index that cannot be read', async () => {
    const { folder, run, open } = await setUp({
      'data/building/halv/chunks.jsonl': '{"id":',
      'data/CURRENT': 'finnes-ikke\n',
    });
    expect((await run()).outcome).toBe('indexed');
    await writeFile(join(folder, 'data', 'generations', (await open()).generation, 'manifest.json'), '{');
    expect((await run()).outcome).toBe('indexed');
    expect(await readFile(join(folder, 'data/CURRENT'), 'utf8')).toMatch(/^2026/);
  });

  it('survives a folder of rubbish', async () => {
    const { run } = await setUp({
      'nasjonal/dyp.html': `<main><h1>Dyp</h1>${'<div>'.repeat(20_000)}x${'</div>'.repeat(20_000)}</main>`,
      'nasjonal/null.md': '\u0000\u0001\u0002',
      'nasjonal/klammer.md': '[[[[(((('.repeat(2000),
      'nasjonal/tomt.md': '',
      'nasjonal/bare-front.md': '---\n---\n',
    });
    const report = await run();
    expect(report.totals.indexed).toBeGreaterThanOrEqual(5);
    expect(report.totals.quarantined).toBeGreaterThanOrEqual(4);
  });
});

describe('the corpus', () => {
  it('is read without one article left out', async () => {
    const corpusDir = join(import.meta.dirname, '../../corpus');
    // Where the topic model is trained already.
    const dataDir = inject('corpusIndex');
    const options = { sourcesFile: join(corpusDir, 'sources.yaml'), corpusDir, dataDir, only: null, isForced: false };
    const report = await ingest(
      { ...options, isDryRun: true },
      { embedder: null, clock: createClock(), progress: silentProgress },
    );
    expect(report.problems.filter(({ outcome }) => outcome !== 'warning')).toEqual([]);
    expect(report.sources.every(({ indexed }) => indexed > 0)).toBe(true);
  }, 30_000);
});
