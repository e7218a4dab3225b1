import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../ingest/ingest.ts';
import { silentProgress } from '../../ingest/progress.ts';
import { type IngestReport, renderReport } from '../../ingest/report.ts';
import { renderHtmlReport } from '../../ingest/report-html.ts';
import { type Answer, type Site, startSite } from '../farm/site.ts';
import { createImpatientFetcher } from './impatient-fetcher.ts';
import { temporaryFolder } from './temporary-folder.ts';

const rules = join(import.meta.dirname, '../../corpus/quality');

/** A folder of pages and a site that link to each other and to a third site, and a way to run ingest from day to day. */
async function setUp(
  pagesOf: (origin: string, other: Site) => Record<string, Answer>,
  filesOf: (other: Site) => Record<string, string> = () => ({}),
  links = 'check',
) {
  const other = await startSite(() => ({
    '/robots.txt': { type: 'text/plain', body: 'User-agent: *\nDisallow: /lukket\n' },
    '/finnes': { body: 'her' },
    '/lukket': { body: 'ikke for roboter' },
    '/nede': { status: 500, body: 'feil' },
    '/uten-head': { body: 'her' },
  }));
  const site = await startSite((origin) => pagesOf(origin, other));
  const folder = await temporaryFolder({
    'sources.yaml': `sources:
  - { id: filer, name: Filer, level: national, authority: 4, kind: folder, path: ./sider }
  - { id: nett, name: Nett, level: national, authority: 4, kind: pages, url: "${site.origin}/a", follow: pages, links: ${links} }
`,
    'corpus/topics.yaml': 'phases: []\ntopics: []\n',
    'sider/forside.html': '<main><h1>Forside</h1><p>En side i en mappe.</p></main>',
    ...filesOf(other),
  });
  await cp(join(rules, 'links.yaml'), join(folder, 'corpus/quality/links.yaml'));
  const time = { ms: Date.UTC(2026, 10, 22) };
  const clock = { now: () => new Date(time.ms), monotonicMs: () => 0 };
  const fetcher = createImpatientFetcher({ allowsLoopback: true });
  const place = {
    sourcesFile: join(folder, 'sources.yaml'),
    corpusDir: join(folder, 'corpus'),
    dataDir: join(folder, 'data'),
  };
  const run = async (afterDays = 0) => {
    time.ms += afterDays * 86_400_000;
    const options = { ...place, only: null, isDryRun: false, isForced: false };
    const network = { fetcher, keyOf: () => null };
    return ingest(options, { embedder: null, clock, progress: silentProgress, network });
  };
  return { run, site, other };
}

const page = (title: string, links: readonly string[], id = 'her') =>
  `<main><h1>${title}</h1><h2 id="${id}">${title} her</h2><p>Dette er siden ${title}.</p>${links.map((href) => `<a href="${href}">Se ${title}</a>`).join(' ')}</main>`;

const broken = ({ findings }: IngestReport) =>
  findings.flatMap((finding) =>
    finding.kind === 'broken-link' ? [`${finding.severity} ${finding.articleId}: ${finding.reason}`] : [],
  );

describe('links within what was read', () => {
  it('are held against the pages and the places on them', async () => {
    const { run } = await setUp(
      (origin) => ({
        '/a': {
          body: page('A', [
            '/b',
            '/b#her',
            '/b#borte',
            '#her',
            '#top',
            '#/rute',
            '/b#:~:text=Dette',
            'mailto:x@y.no',
            '/slettet',
          ]),
        },
        '/b': { body: page('B', [`${origin}/a`, 'tel:55553333', 'javascript:void(0)']) },
      }),
      () => ({
        'sider/en.html': page('En', [
          'to.html',
          'to.html#her',
          'to.html#borte',
          'tre.html',
          '../ut.html',
          '/tjenester/bpa',
          'bilde.png',
          '/artikkel/to',
          '/artikkel/ni',
          'skadet.html',
        ]),
        'sider/to.html': page('To', ['#ingensteds', 'under/fire.md#slik-gjor-du', 'under/fire.md#ikke-slik']),
        'sider/under/fire.md': '# Fire\n\n## Slik gjør du\n\n### Først\n\nLes [to](../to.html).\n',
        'sider/skadet.html': '<p></p>',
      }),
    );
    const found = broken(await run()).map((line) => line.replace(/http:\/\/[^/]*/, ''));
    expect(found.toSorted()).toEqual(
      [
        'low en: links to to.html#borte: the page has no place "borte"',
        'low nett-a: links to /b#borte: the page has no place "borte"',
        'low to: links to #ingensteds: the page has no place "ingensteds"',
        'low to: links to under/fire.md#ikke-slik: the page has no place "ikke-slik"',
        'medium en: links to ../ut.html, which is not there',
        'medium en: links to /artikkel/ni, which is not there',
        'medium en: links to tre.html, which is not there',
        'medium nett-a: links to /slettet, which answers 404',
      ].toSorted(),
    );
  });
});

describe('pages that are found by links', () => {
  it('are followed three links deep, each once: a calendar never ends', async () => {
    const next = (n: number): Answer => ({ body: page(`Side ${n}`, [`/s${n + 1}`, '/a', `/s${n}#her`]) });
    const { run, site } = await setUp(() => ({
      '/a': next(0),
      ...Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`/s${n + 1}`, next(n + 1)])),
    }));
    const { sources } = await run();
    expect(sources.find(({ id }) => id === 'nett')?.indexed).toBe(4);
    const asked = site.log.map(({ path }) => path).filter((path) => path.startsWith('/s') || path === '/a');
    // What a visit found missing is not asked for again as a link.
    expect(asked.toSorted()).toEqual(['/a', '/s0', '/s1', '/s2', '/s3', '/s4']);
    expect(site.log.find(({ path }) => path === '/s0')?.status).toBe(404);
  });
});

describe('links to other sites', () => {
  it('are asked for politely and seldom, and a bad day is no broken link', async () => {
    const { run, other, site } = await setUp((_, { origin }) => ({
      '/a': {
        body: page(
          'A',
          ['/finnes', '/borte', '/lukket', '/nede', 'http://10.0.0.1/', 'https://[::1]/x'].map((path) =>
            path.startsWith('/') ? `${origin}${path}` : path,
          ),
        ),
      },
    }));
    const first = await run();
    expect(broken(first)).toEqual([`medium nett-a: links to ${other.origin}/borte, which answers 404`]);
    expect(other.log.map(({ path }) => path).filter((path) => path === '/lukket')).toEqual([]);
    expect(renderReport(first)).toContain('broken-link, medium, index: links to');
    expect(renderHtmlReport(first)).toContain('<td>broken-link</td>');

    other.forget();
    site.forget();
    expect((await run()).outcome).toBe('unchanged');
    expect(other.log).toEqual([]);

    const later = await run(1.1);
    expect(broken(later)).toContain(`low nett-a: links to ${other.origin}/nede, which answers 500`);
    expect(other.log.map(({ path }) => path).filter((path) => path !== '/robots.txt')).toEqual(['/nede', '/nede']);

    other.pages.set('/borte', { body: 'tilbake' });
    other.pages.set('/nede', { body: 'oppe' });
    expect(broken(await run(7))).toEqual([]);
    other.forget();
    await run(10);
    expect(other.log).toEqual([]);
    await run(20);
    expect(other.log.map(({ path }) => path)).toContain('/finnes');
  });

  it('are asked for by the headers, and by the page where a server knows no HEAD', async () => {
    const { run, other } = await setUp((_, { origin }) => ({
      '/a': { body: page('A', [`${origin}/uten-head`, `${origin}/finnes`]) },
    }));
    const asked: string[] = [];
    const note =
      (path: string, status: number): Answer =>
      ({ headers, count }) => {
        asked.push(`${path} ${count}`);
        return count === 0 && status !== 200
          ? { status, body: '' }
          : { body: 'x'.repeat(100), headers: { 'x-agent': String(headers['user-agent']) } };
      };
    other.pages.set('/uten-head', note('/uten-head', 405));
    other.pages.set('/finnes', note('/finnes', 200));
    expect(broken(await run())).toEqual([]);
    expect(asked.toSorted()).toEqual(['/finnes 0', '/uten-head 0', '/uten-head 1']);
  });

  it('are asked for within a budget: the rest waits for the next run', async () => {
    const many = Array.from({ length: 230 }, (_, n) => `/n${n}`);
    const { run, other } = await setUp((_, { origin }) => ({
      '/a': {
        body: page(
          'A',
          many.map((path) => `${origin}${path}`),
        ),
      },
    }));
    for (const path of many) other.pages.set(path, { body: 'her' });
    const count = () => new Set(other.log.map(({ path }) => path).filter((path) => path.startsWith('/n'))).size;
    await run();
    expect(count()).toBe(200);
    await run();
    expect(count()).toBe(230);
  });

  it('are not asked for from a folder, nor from a source that says so', async () => {
    const { run, other } = await setUp(
      (_, { origin }) => ({ '/a': { body: page('A', [`${origin}/borte`]) } }),
      ({ origin }) => ({ 'sider/en.html': page('En', [`${origin}/borte`]) }),
      'ignore',
    );
    expect(broken(await run())).toEqual([]);
    expect(other.log).toEqual([]);
  });
});
