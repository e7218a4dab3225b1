import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPoliteFetcher } from '../../ingest/fetch/polite-fetcher.ts';
import { createSafeAgent } from '../../ingest/fetch/safe-agent.ts';
import { type IngestOptions, ingest } from '../../ingest/ingest.ts';
import { silentProgress } from '../../ingest/progress.ts';
import { createHashedEmbedder } from '../../knowledge/adapters/hashed-embedder.ts';
import { openKnowledge } from '../../knowledge/adapters/open-knowledge.ts';
import { settings } from '../../knowledge/settings.ts';
import { createImpatientFetcher } from '../ingest/impatient-fetcher.ts';
import { temporaryFolder } from '../ingest/temporary-folder.ts';
import { navPage } from './providers/nav.ts';
import { startFarm } from './start-farm.ts';

const topics = `phases:
  - { id: okonomi, names: { nb: Økonomi, nn: Økonomi }, about: { nb: Om, nn: Om } }
topics:
  - { id: pleiepenger, phase: okonomi, names: { nb: Pleiepenger, nn: Pleiepengar }, terms: { nb: [], nn: [] }, responsible: nav }
  - { id: avlastning, phase: okonomi, names: { nb: Avlastning, nn: Avlasting }, terms: { nb: [], nn: [] }, responsible: kommune }
`;
const outdated = `explaining: 'tidligere'
patterns:
  - { id: omsorgslonn, pattern: 'omsorgsløn', now: omsorgsstønad, since: '2017-10-01', severity: medium, action: demote }
`;

async function setUp() {
  const farm = await startFarm();
  const folder = await temporaryFolder({
    'sources.yaml': farm.sourcesYaml,
    'corpus/topics.yaml': topics,
    'corpus/quality/outdated.yaml': outdated,
    'corpus/questions/topics/avlastning.jsonl': '{"q":"Kan noen ta over en helg?"}\n{"q":"Finnes det avlastning?"}\n',
  });
  const dispatcher = createSafeAgent({ allowsLoopback: true });
  onTestFinished(() => dispatcher.destroy());
  let minutes = 0;
  const clock = { now: () => new Date(Date.UTC(2026, 10, 22, 0, minutes++)), monotonicMs: () => 0 };
  const waits: number[] = [];
  const fetcher = createPoliteFetcher({
    dispatcher,
    allowsLoopback: true,
    contact: null,
    nowMs: () => 0,
    pauseMs: 0,
    attemptMs: 1000,
    retry: {
      attempts: 2,
      firstWaitMs: 1000,
      longestWaitMs: 60_000,
      wait: async (ms) => void waits.push(ms),
      random: () => 0.5,
      now: () => new Date(0),
    },
  });
  const network = { fetcher, keyOf: (id: string) => (id === 'hdir' ? 'nokkel' : null) };
  const place = {
    sourcesFile: join(folder, 'sources.yaml'),
    corpusDir: join(folder, 'corpus'),
    dataDir: join(folder, 'data'),
  };
  const run = (changes: Partial<IngestOptions> = {}) =>
    ingest(
      { ...place, only: null, isDryRun: false, isForced: false, ...changes },
      { embedder: createHashedEmbedder(), clock, progress: silentProgress, network },
    );
  const open = async () =>
    (await openKnowledge({ dataDir: place.dataDir, embedder: null, languageModel: null, clock, settings })).store;
  const later = (days: number) => {
    minutes += days * 24 * 60;
  };
  return { farm, run, open, waits, later, ...place };
}

const reasonsOf = (report: Awaited<ReturnType<typeof ingest>>, source: string) =>
  Object.fromEntries(
    report.problems
      .filter(
        (problem) => problem.source === source && problem.file.startsWith('http') && problem.outcome !== 'warning',
      )
      .map(({ file, reason }) => [file.replace(/^https?:\/\/[^/]+/, ''), reason]),
  );

describe('the farm', () => {
  it('is read in one run, and the report says what was taken, skipped and quarantined, and why', async () => {
    const { run, open, waits } = await setUp();
    const report = await run();
    const indexed = Object.fromEntries(report.sources.map(({ id, indexed }) => [id, indexed]));
    expect(indexed).toEqual({ nav: 5, helsenorge: 3, valand: 3, fjell: 2, vik: 2, hdir: 3, foreningen: 3, fylket: 3 });
    expect(reasonsOf(report, 'nav')).toMatchObject({
      '/intern/notat': 'robots.txt keeps it from us',
      '/ikke-indekser': 'asks not to be indexed (noindex)',
      '/finnes-ikke': 'answers 404',
      '/pleiepenger-barn': expect.stringMatching(/^is the same page as http.*\/pleiepenger-barn$/),
    });
    expect(reasonsOf(report, 'helsenorge')).toEqual({ '/nede': 'answers 500' });
    expect(reasonsOf(report, 'valand')).toEqual({
      '/tjenester/borte': 'says that it does not exist (soft 404)',
      '/tjenester/min-side': 'leads to a login',
    });
    expect(reasonsOf(report, 'vik')).toEqual({
      '/bombe': expect.stringMatching(/unpacks to more than/),
      '/svarer-aldri': 'did not answer in time',
    });
    expect(reasonsOf(report, 'fjell')).toEqual({
      '/bpa.222.no.html': expect.stringMatching(/^old: last changed 2012-04-03/),
    });
    expect(reasonsOf(report, 'fylket')).toEqual({
      '/odelagt.pdf': expect.stringMatching(/is no PDF that can be read/),
    });
    expect(waits).toEqual(expect.arrayContaining([1000, 2000]));

    const store = await open();
    const find = (text: string) => [...store.articles()].find(({ url, title }) => url.includes(text) || title === text);
    const textOf = (text: string) =>
      store
        .chunksOf(find(text)?.id ?? '')
        .map((chunk) => chunk.text)
        .join('\n');
    const all = [...store.articles()]
      .flatMap(({ id }) => store.chunksOf(id))
      .map(({ text }) => text)
      .join('\n');
    expect(all).not.toMatch(/Ignorer alle|skjermlesere|informasjonskapsler/);
    expect(textOf('/pasientreiser')).toContain('Foreldre som følger barnet, får dekket reisen.');
    expect(textOf('/tjenester/avlastning')).toContain('særlig tyngende');
    expect(textOf('stottekontakt.12345.no')).toContain('Støttekontakt er en person');
    expect(find('12345.no.html')?.language).toBe('nb');
    expect(find('12345.nn.html')?.language).toBe('nn');
    expect(find('barnepalliasjon')).toMatchObject({ audience: ['fagperson'], dates: { modifiedAt: '2026-05-02' } });
    expect(find('Søsken & familie')).toMatchObject({
      url: expect.stringMatching(/\/p\/1$/),
      source: { level: 'organisation' },
    });
    expect(find('/tt-kort.pdf')).toMatchObject({
      title: 'Retningslinjer for TT-kort',
      dates: { modifiedAt: '2026-03-10' },
    });
    expect(textOf('/tt-kort.pdf')).toContain('funksjonsnedsettelse som varer i minst to år.');
    expect(store.chunksOf(find('/tt-kort.pdf')?.id ?? '')[1]).toMatchObject({
      anchor: 'page=2',
      blocks: [{ kind: 'list', items: ['Fyll ut skjemaet.', 'Legg ved legeerklæring.'] }],
    });
    expect(find('/pleiepenger-barn')).toMatchObject({ dates: { modifiedAt: '2026-09-01' } });
    expect(store.chunksOf(find('/pleiepenger-barn')?.id ?? '')[0]?.anchor).toBe('hvem');
    expect(report.findings).toContainEqual(
      expect.objectContaining({ kind: 'outdated', action: 'demote', source: 'vik' }),
    );
    expect(find('/omsorgslonn')?.source.authority).toBe(2);
  });

  it('asks for the bodies of changed pages only the second time, and embeds changed chunks only', async () => {
    const { farm, run, open, later } = await setUp();
    const first = await run();
    expect(first.embedded).toMatchObject({ reused: 0 });
    expect((await run()).outcome).toBe('unchanged');

    later(1);
    for (const site of Object.values(farm.sites)) site.forget();
    const { nav } = farm.sites;
    nav.pages.set('/hjelpestonad', { body: navPage('hjelpestonad', 'Nå er satsen en annen.', '2026-11-20') });
    const map = nav.pages.get('/sider.xml.gz');
    expect(map).toBeDefined();
    nav.pages.set('/sider.xml.gz', {
      type: 'application/xml',
      body: `<urlset>${['/pleiepenger-barn', '/omsorgspenger', '/grunnstonad', '/opplaringspenger'].map((path) => `<url><loc>${nav.origin}${path}</loc><lastmod>2026-09-01</lastmod></url>`).join('')}<url><loc>${nav.origin}/hjelpestonad</loc><lastmod>2026-11-20</lastmod></url></urlset>`,
    });
    const second = await run();
    expect(second.outcome).toBe('indexed');
    const bodies = Object.values(farm.sites).flatMap(({ log }) =>
      log.filter(({ status }) => status === 200).map(({ path }) => path),
    );
    const pages = bodies.filter((path) => !/robots|\.xml|innhold|wp-json/.test(path));
    // What was refused for its content comes neither, until it changes: it is refused for the same reason as before.
    expect(pages).toEqual(['/hjelpestonad']);
    expect(reasonsOf(second, 'nav')['/ikke-indekser']).toBe('asks not to be indexed (noindex)');
    expect(reasonsOf(second, 'vik')['/bombe']).toMatch(/unpacks to more than/);
    expect(nav.log.map(({ path }) => path)).not.toContain('/grunnstonad');
    expect(second.sources.find(({ id }) => id === 'nav')?.round).toMatchObject({ changed: 1, unchanged: 5 });
    expect(second.embedded).toEqual({ made: 1, reused: (first.embedded?.made ?? 0) - 1 });
    expect([...(await open()).articles()]).toHaveLength(24);
  });

  it('lets a page go after two rounds without it, and never because a site is down', async () => {
    const { farm, run, open } = await setUp();
    await run();
    const { helsenorge, wordpress } = farm.sites;
    const has = async (path: string) => [...(await open()).articles()].some(({ url }) => url.endsWith(path));

    helsenorge.pages.delete('/individuell-plan');
    const once = await run();
    expect(once.sources.find(({ id }) => id === 'helsenorge')?.round).toMatchObject({ gone: 1, removed: 0 });
    expect(await has('/individuell-plan')).toBe(true);
    const twice = await run();
    expect(twice.sources.find(({ id }) => id === 'helsenorge')?.round).toMatchObject({ gone: 1, removed: 1 });
    expect(await has('/individuell-plan')).toBe(false);

    for (const [path] of helsenorge.pages) helsenorge.pages.set(path, { status: 500, body: 'nede' });
    wordpress.pages.set('/wp-json/wp/v2/pages', { type: 'application/json', body: '[]' });
    for (let round = 0; round < 3; round += 1) {
      const down = await run();
      expect(down.problems.map(({ reason }) => reason)).toContainEqual(
        expect.stringMatching(/found 0 pages, where 3 are known: nothing was taken away/),
      );
    }
    expect(await has('/pasientreiser')).toBe(true);
    expect(await has('/p/1')).toBe(true);
  });

  it('does not read this machine unless that is asked for', async () => {
    const { sourcesFile, corpusDir, dataDir, farm } = await setUp();
    const fetcher = createImpatientFetcher({ allowsLoopback: false });
    const clock = { now: () => new Date(0), monotonicMs: () => 0 };
    const options = { sourcesFile, corpusDir, dataDir, only: null, isDryRun: true, isForced: false };
    const report = await ingest(options, {
      embedder: null,
      clock,
      progress: silentProgress,
      network: { fetcher, keyOf: () => null },
    });
    expect(report.totals.read).toBe(0);
    expect(Object.values(farm.sites).flatMap(({ log }) => log)).toEqual([]);
  });
});
