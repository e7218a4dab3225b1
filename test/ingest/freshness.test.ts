import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { goBack, republish, unpublish } from '../../ingest/commands/take-down.ts';
import { watch } from '../../ingest/commands/watch.ts';
import type { PoliteFetcher } from '../../ingest/fetch/polite-fetcher.ts';
import { ingest } from '../../ingest/ingest.ts';
import { silentProgress } from '../../ingest/progress.ts';
import type { IngestReport } from '../../ingest/report.ts';
import { renderHtmlReport } from '../../ingest/report-html.ts';
import { openChangeFeed } from '../../knowledge/adapters/change-feed.ts';
import { openKnowledge } from '../../knowledge/adapters/open-knowledge.ts';
import { settings } from '../../knowledge/settings.ts';
import { startSite } from '../farm/site.ts';
import { createImpatientFetcher } from './impatient-fetcher.ts';
import { temporaryFolder } from './temporary-folder.ts';

const page = (id: string, text: string) => `<main><h1>${id}</h1><p>${text}</p></main>`;

/** A folder source of two pages and a site of three, and what one can do with them. */
async function setUp() {
  const site = await startSite((origin) => ({
    '/sitemap.xml': {
      type: 'text/xml',
      body: `<urlset>${[1, 2, 3].map((n) => `<url><loc>${origin}/${n}</loc></url>`).join('')}</urlset>`,
    },
    ...Object.fromEntries([1, 2, 3].map((n) => [`/${n}`, { body: page(`Side ${n}`, `Dette er side nummer ${n}.`) }])),
  }));
  const folder = await temporaryFolder({
    'sources.yaml': `sources:
  - { id: filer, name: F, level: national, authority: 4, kind: folder, path: ./sider }
  - { id: nett, name: N, level: national, authority: 4, kind: sitemap, url: "${site.origin}/sitemap.xml", every: 6h }
`,
    'corpus/topics.yaml': 'phases: []\ntopics: []\n',
    'sider/en.html': page('en', 'Den første siden.'),
    'sider/to.html': page('to', 'Den andre siden.'),
  });
  const fetcher = createImpatientFetcher({ allowsLoopback: true });
  const time = { ms: Date.UTC(2026, 10, 22) };
  const clock = {
    now: () => {
      time.ms += 1000;
      return new Date(time.ms);
    },
    monotonicMs: () => 0,
  };
  const place = {
    sourcesFile: join(folder, 'sources.yaml'),
    corpusDir: join(folder, 'corpus'),
    dataDir: join(folder, 'data'),
  };
  const options = { ...place, only: null, isDryRun: false, isForced: false };
  const through = (used: PoliteFetcher) => ({
    embedder: null,
    clock,
    progress: silentProgress,
    network: { fetcher: used, keyOf: () => null },
  });
  const takeDown = { dataDir: place.dataDir, embedder: null, clock };
  const served = async () => {
    const { store } = await openKnowledge({ ...takeDown, languageModel: null, settings });
    return [...store.articles()].map(({ id }) => id).toSorted();
  };
  const run = () => ingest(options, through(fetcher));
  const changes = () => {
    const feed = openChangeFeed(place.dataDir);
    const found = feed.after({ number: 0 }, 100).map(({ kind, articleId }) => `${kind} ${articleId}`);
    feed.close();
    return found;
  };
  return { ...place, site, folder, run, served, changes, takeDown, options, through, fetcher, time };
}

const all = ['en', 'nett-1', 'nett-2', 'nett-3', 'to'];

describe('unpublish', () => {
  it('takes an article down at once, keeps it down, and lets it come back', async () => {
    const { run, served, takeDown, changes, dataDir } = await setUp();
    const first = await run();
    expect(await served()).toEqual(all);

    const generation = await unpublish('nett-2', takeDown);
    expect(generation).not.toBe(first.generation);
    expect(await served()).toEqual(all.filter((id) => id !== 'nett-2'));
    expect(changes().at(-1)).toBe('removed nett-2');
    await run();
    expect(await served()).not.toContain('nett-2');

    await republish('nett-2', { dataDir });
    await run();
    expect(await served()).toEqual(all);
    expect(changes().at(-1)).toBe('added nett-2');
    await expect(republish('nett-2', { dataDir })).rejects.toMatchObject({ kind: 'usage' });
  });

  it('keeps out what is not there yet, and stops when the list cannot be read', async () => {
    const { run, served, takeDown, dataDir } = await setUp();
    expect(await unpublish('en', takeDown)).toBeNull();
    await run();
    expect(await served()).not.toContain('en');
    await writeFile(join(dataDir, 'unpublished.json'), '{"en":');
    await expect(run()).rejects.toMatchObject({
      kind: 'refused',
      message: expect.stringContaining('unpublished.json'),
    });
  });
});

describe('rollback', () => {
  it('serves the generation before, of three that are kept, and what was taken down stays down', async () => {
    const { run, served, takeDown, folder, dataDir, changes } = await setUp();
    const generations: (string | null)[] = [];
    for (const text of ['a', 'b', 'c', 'd']) {
      await writeFile(join(folder, 'sider/en.html'), page('en', text));
      generations.push((await run()).generation);
    }
    expect(await readdir(join(dataDir, 'generations'))).toEqual(generations.slice(1));
    expect(await goBack(null, takeDown)).toBe(generations[2]);
    expect(changes().at(-1)).toBe('changed en');
    expect(await goBack(generations[1] ?? '', takeDown)).toBe(generations[1]);
    await expect(goBack(generations[0] ?? '', takeDown)).rejects.toMatchObject({ kind: 'usage' });
    await expect(goBack('../../etc', takeDown)).rejects.toMatchObject({ kind: 'usage' });

    await unpublish('to', takeDown);
    await goBack(generations[3] ?? '', takeDown);
    expect(await served()).not.toContain('to');
  });
});

describe('a round that is broken off', () => {
  it('is taken up where it stopped', async () => {
    const { run, site, options, through, fetcher, served } = await setUp();
    const earlier: Promise<unknown>[] = [];
    const breaking: PoliteFetcher = {
      ...fetcher,
      fetch: async (request) => {
        if (request.url.endsWith('/3')) {
          await Promise.all(earlier);
          await new Promise((resolve) => setImmediate(resolve));
          throw new Error('the process is gone');
        }
        const outcome = fetcher.fetch(request);
        earlier.push(outcome);
        return outcome;
      },
    };
    await expect(ingest(options, through(breaking))).rejects.toThrow('the process is gone');
    site.forget();
    await run();
    expect(await served()).toEqual(all);
    expect(site.log.map(({ path }) => path).filter((path) => /^\/\d$/.test(path))).toEqual(['/3']);
  });
});

describe('a page whose content is refused', () => {
  it('is not asked for again until it changes, and is looked at again when that is forced', async () => {
    const { run, site, served, options, through, fetcher } = await setUp();
    site.pages.set('/2', { body: '<meta name="robots" content="noindex"><main><h1>To</h1><p>Et utkast.</p></main>' });
    const bodies = () => site.log.filter(({ path, status }) => path === '/2' && status === 200).length;
    await run();
    const again = await run();
    expect(bodies()).toBe(1);
    expect(again.problems.map(({ reason }) => reason)).toContain('asks not to be indexed (noindex)');
    await ingest({ ...options, isForced: true }, through(fetcher));
    expect(bodies()).toBe(2);

    site.pages.set('/2', { body: page('Side 2', 'Nå er siden ferdig.') });
    await run();
    expect(await served()).toEqual(all);
    site.forget();
    await run();
    expect(site.log.filter(({ path }) => path === '/2')).toEqual([{ path: '/2', status: 304 }]);
  });

  it('leaves after two rounds when it was read before, and its body comes once', async () => {
    const { run, site, served } = await setUp();
    await run();
    site.pages.set('/2', { body: '<title>Siden finnes ikke</title><h1>Borte</h1>' });
    site.forget();
    await run();
    expect(await served()).toContain('nett-2');
    await run();
    expect(await served()).not.toContain('nett-2');
    expect(site.log.filter(({ path }) => path === '/2').map(({ status }) => status)).toEqual([200, 304]);
  });
});

describe('a ledger from before some tables', () => {
  it('stays of use: nothing is fetched anew', async () => {
    const { run, site, dataDir } = await setUp();
    await run();
    const old = new Database(join(dataDir, 'ledger.db'));
    old.exec('DROP TABLE refusals; DROP TABLE links; DROP TABLE link_uses');
    old.close();
    site.forget();
    expect((await run()).outcome).toBe('unchanged');
    expect(site.log.filter(({ status }) => status === 200)).toEqual([]);
  });
});

describe('watch', () => {
  it('reads each source when its time has come, and goes on after a run that failed', async () => {
    const { options, through, fetcher, site, folder, time } = await setUp();
    const stopping = new AbortController();
    const outcomes: string[] = [];
    const waits: number[] = [];
    await watch(options, through(fetcher), {
      signal: stopping.signal,
      onReport: ({ outcome, sources }: IngestReport) =>
        outcomes.push(`${outcome}, ${sources.filter(({ round }) => round !== null).length} asked`),
      onError: () => outcomes.push('failed'),
      wait: async (ms) => {
        waits.push(ms);
        time.ms += ms;
        if (waits.length === 1) await writeFile(join(folder, 'sider/en.html'), page('en', 'nytt'));
        if (waits.length === 2) await writeFile(join(folder, 'data/unpublished.json'), 'tull');
        if (waits.length === 3) await writeFile(join(folder, 'data/unpublished.json'), '{}');
        if (waits.length === 3) time.ms += 6 * 3_600_000;
        if (waits.length === 4) stopping.abort();
      },
    });
    expect(outcomes).toEqual(['indexed, 1 asked', 'indexed, 0 asked', 'failed', 'unchanged, 1 asked']);
    expect(waits[0]).toBe(60_000);
    expect(site.log.filter(({ path }) => path === '/1')).toHaveLength(2);
  });
});

describe('the report', () => {
  it('is kept, and drawn as a page that runs nothing', async () => {
    const { run, folder, dataDir } = await setUp();
    await writeFile(join(folder, 'sider/<script>alert(1)<.html'), '<p></p>');
    const report = await run();
    expect(JSON.parse(await readFile(join(dataDir, 'last-report.json'), 'utf8'))).toEqual(report);
    const html = renderHtmlReport(report);
    expect(html).toContain('&lt;script&gt;alert(1)');
    expect(html).not.toMatch(/<script|src=|href=/);
  });
});
