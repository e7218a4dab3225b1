import { createServer, type RequestListener } from 'node:http';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { Agent } from 'undici';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createPoliteFetcher } from '../../../ingest/fetch/polite-fetcher.ts';
import { checkedLookup, createSafeAgent, type Resolver } from '../../../ingest/fetch/safe-agent.ts';
import { startServer } from './start-server.ts';

/** A fetcher that may read this machine, and the waits it asked for. */
function createFetcher(
  dispatcher = createSafeAgent({ allowsLoopback: true }),
  times: { readonly pauseMs?: number; readonly attemptMs?: number } = {},
) {
  onTestFinished(() => dispatcher.destroy());
  const waits: number[] = [];
  const fetcher = createPoliteFetcher({
    dispatcher,
    allowsLoopback: true,
    contact: 'https://livsveiviser.example/om',
    retry: {
      attempts: 3,
      firstWaitMs: 1000,
      longestWaitMs: 60_000,
      wait: async (ms) => void waits.push(ms),
      random: () => 0.5,
      now: () => new Date('2026-11-22T12:00:00Z'),
    },
    nowMs: () => 0,
    pauseMs: 0,
    ...times,
  });
  return { ...fetcher, waits };
}

/** Answers `/robots.txt` with 404 unless told otherwise, and the rest by path. */
function routes(byPath: Readonly<Record<string, RequestListener>>): RequestListener {
  return (request, response) => {
    const route = byPath[request.url ?? ''];
    if (route) route(request, response);
    else response.writeHead(404).end();
  };
}

async function setUp(byPath: Readonly<Record<string, RequestListener>>) {
  const origin = await startServer(routes(byPath));
  const { fetch, waits, robots } = createFetcher();
  const hosts = new Set([new URL(origin).host]);
  return {
    origin,
    waits,
    robots,
    get: (path: string, more = {}) => fetch({ url: `${origin}${path}`, hosts, ...more }),
  };
}

const send =
  (status: number, headers: Record<string, string>, body: string | Uint8Array = ''): RequestListener =>
  (_request, response) => {
    response.writeHead(status, headers).end(body);
  };

describe('the polite fetcher', () => {
  it('brings a page with what it says of itself, and tells who asks', async () => {
    let agent: string | undefined;
    const { get } = await setUp({
      '/side': (request, response) => {
        agent = request.headers['user-agent'];
        response.writeHead(200, { etag: '"1"', 'last-modified': 'Sun, 22 Nov 2026 10:00:00 GMT' }).end('<h1>Hei</h1>');
      },
    });
    const outcome = await get('/side');
    expect(outcome).toMatchObject({ kind: 'fetched', etag: '"1"', lastModified: 'Sun, 22 Nov 2026 10:00:00 GMT' });
    expect(outcome.kind === 'fetched' && Buffer.from(outcome.bytes).toString()).toBe('<h1>Hei</h1>');
    expect(agent).toBe('Livsveiviser/1.0 (+https://livsveiviser.example/om)');
  });

  it('asks whether a page it knows has changed', async () => {
    const { get } = await setUp({
      '/side': (request, response) =>
        response.writeHead(request.headers['if-none-match'] === '"1"' ? 304 : 200, { etag: '"1"' }).end(),
    });
    expect(await get('/side', { validators: { etag: '"1"', lastModified: null } })).toEqual({ kind: 'unchanged' });
    expect(await get('/side', { validators: { etag: '"0"', lastModified: null } })).toMatchObject({ kind: 'fetched' });
  });

  it('unpacks gzip and brotli', async () => {
    const { get } = await setUp({
      '/gzip': send(200, { 'content-encoding': 'gzip' }, gzipSync('æøå')),
      '/br': send(200, { 'content-encoding': 'br' }, brotliCompressSync('æøå')),
    });
    for (const path of ['/gzip', '/br']) {
      const outcome = await get(path);
      expect(outcome.kind === 'fetched' && Buffer.from(outcome.bytes).toString()).toBe('æøå');
    }
  });

  it.each([
    [
      'a small file that unpacks to a large one',
      { 'content-encoding': 'gzip' },
      gzipSync(Buffer.alloc(50_000_000)),
      /unpacks to more than/,
    ],
    [
      'the same in brotli',
      { 'content-encoding': 'br' },
      brotliCompressSync(Buffer.alloc(50_000_000)),
      /unpacks to more than/,
    ],
    ['a large file', {}, Buffer.alloc(10_000_001, 97), /is larger than 10000000 bytes/],
    ['layers of compression', { 'content-encoding': 'gzip, gzip' }, gzipSync(gzipSync('a')), /was not asked for/],
    ['an encoding it did not ask for', { 'content-encoding': 'compress' }, Buffer.from('a'), /was not asked for/],
  ])('refuses %s', async (_what, headers, body, reason) => {
    const { get } = await setUp({ '/bombe': send(200, headers as Record<string, string>, body) });
    expect(await get('/bombe')).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });

  it('counts a body that breaks off as no answer', async () => {
    const { get } = await setUp({
      '/side': (_request, response) => {
        response.writeHead(200, { 'content-length': '100' });
        response.write('halv');
        response.destroy();
      },
      '/halv.gz': send(200, { 'content-encoding': 'gzip' }, gzipSync('a'.repeat(1000)).subarray(0, 20)),
    });
    expect(await get('/side')).toMatchObject({ kind: 'failed' });
    expect(await get('/halv.gz')).toMatchObject({ kind: 'failed' });
  });

  it('follows five redirects on the same host, and checks each', async () => {
    const steps = Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((n) => [`/${n}`, send(302, { location: n === 1 ? '/slutt' : `/${n - 1}` })]),
    );
    const { get, origin } = await setUp({
      ...steps,
      '/slutt': send(200, {}, 'her'),
      '/metadata': send(302, { location: 'http://169.254.169.254/latest/meta-data/' }),
      '/desimal': send(302, { location: 'http://2852039166/' }),
      '/ut': send(301, { location: 'https://evil.example/' }),
      '/fil': send(302, { location: 'file:///etc/passwd' }),
      '/ring': send(302, { location: '/ring' }),
      '/tom': send(302, {}),
    });
    expect(await get('/5')).toMatchObject({ kind: 'fetched', url: `${origin}/slutt` });
    const refused = (reason: RegExp) => ({ kind: 'refused', reason: expect.stringMatching(reason) });
    expect(await get('/6')).toEqual(refused(/more than 5 times/));
    expect(await get('/ring')).toEqual(refused(/more than 5 times/));
    expect(await get('/metadata')).toEqual(refused(/169\.254\.169\.254 is not a public address/));
    expect(await get('/desimal')).toEqual(refused(/not a public address/));
    expect(await get('/ut')).toEqual(refused(/not one of the source's hosts/));
    expect(await get('/fil')).toEqual(refused(/expected https, found file/));
    expect(await get('/tom')).toEqual(refused(/redirects to no address/));
  });

  it('sends a key to the first host only', async () => {
    const seen: (string | undefined)[] = [];
    const other = await startServer((request, response) => {
      seen.push(request.headers['x-key'] as string | undefined);
      response.end();
    });
    const { fetch } = createFetcher();
    const first = await startServer(routes({ '/': send(302, { location: `${other}/` }) }));
    const hosts = new Set([new URL(first).host, new URL(other).host]);
    await fetch({ url: `${first}/`, hosts, headers: { 'x-key': 'hemmelig' } });
    expect(seen.at(-1)).toBeUndefined();
  });

  it('tries again after a server’s trouble, and waits as long as it is asked to', async () => {
    let asked = 0;
    const { get, waits } = await setUp({
      '/travel': (_request, response) => {
        asked += 1;
        if (asked === 1) response.writeHead(429, { 'retry-after': '7' }).end();
        else if (asked === 2) response.writeHead(503, { 'retry-after': 'Sun, 22 Nov 2026 12:00:09 GMT' }).end();
        else response.end('endelig');
      },
      '/nede': send(500, {}),
      '/lenge': send(503, { 'retry-after': '86400' }),
    });
    expect(await get('/travel')).toMatchObject({ kind: 'fetched' });
    expect(waits).toEqual([7000, 9000]);
    expect(await get('/nede')).toEqual({ kind: 'failed', reason: 'answers 500' });
    expect(waits.slice(2)).toEqual([1000, 2000]);
    expect(await get('/lenge')).toEqual({ kind: 'failed', reason: 'answers 503' });
    expect(waits).toHaveLength(4);
  });

  it('asks a host for two pages at a time, and a host that asks for a pause for one, with the pause between', async () => {
    for (const [delay, atOnce] of [
      ['', 2],
      ['Crawl-delay: 0.05', 1],
    ] as const) {
      let now = 0;
      let most = 0;
      const starts: number[] = [];
      const page: RequestListener = (_request, response) => {
        now += 1;
        most = Math.max(most, now);
        starts.push(performance.now());
        // A page that takes a while, as pages do.
        setTimeout(() => {
          now -= 1;
          response.end('a');
        }, 10);
      };
      const { get } = await setUp({
        '/robots.txt': send(200, {}, `User-agent: *\n${delay}\n`),
        ...Object.fromEntries(Array.from({ length: 6 }, (_, n) => [`/${n}`, page])),
      });
      const outcomes = await Promise.all(Array.from({ length: 6 }, (_, n) => get(`/${n}`)));
      expect(outcomes.every(({ kind }) => kind === 'fetched')).toBe(true);
      expect(most).toBe(atOnce);
      // On the whole: on a busy machine one page may be noted late, and the next seem to follow at once.
      const pause = ((starts.at(-1) ?? 0) - (starts[0] ?? 0)) / (starts.length - 1);
      if (delay !== '') expect(pause).toBeGreaterThan(40);
    }
  });

  it('gives up on a server that does not answer, or not to the end, in time', async () => {
    const silent: RequestListener = () => undefined;
    const endless: RequestListener = (_request, response) => void response.writeHead(200).write('<p>');
    const origin = await startServer(routes({ '/taus': silent, '/uten-slutt': endless }));
    const { fetch } = createFetcher(createSafeAgent({ allowsLoopback: true }), { attemptMs: 60 });
    const hosts = new Set([new URL(origin).host]);
    for (const path of ['/taus', '/uten-slutt']) {
      expect(await fetch({ url: `${origin}${path}`, hosts })).toEqual({
        kind: 'failed',
        reason: 'did not answer in time',
      });
    }
  });

  it('tells what is gone from what is not for it', async () => {
    const { get } = await setUp({ '/410': send(410, {}), '/403': send(403, {}), '/401': send(401, {}) });
    expect(await get('/404')).toEqual({ kind: 'gone', reason: 'answers 404' });
    expect(await get('/410')).toEqual({ kind: 'gone', reason: 'answers 410' });
    expect(await get('/403')).toEqual({ kind: 'refused', reason: 'answers 403' });
    expect(await get('/401')).toEqual({ kind: 'refused', reason: 'answers 401' });
  });

  it('obeys robots.txt, which it asks for once, also after a redirect', async () => {
    let asked = 0;
    const { get, robots, origin } = await setUp({
      '/robots.txt': (_request, response) => {
        asked += 1;
        response.end('User-agent: *\nDisallow: /intern/\nCrawl-delay: 0.01\nSitemap: /kart.xml\n');
      },
      '/apen': send(200, {}, 'a'),
      '/intern/side': send(200, {}, 'b'),
      '/snarvei': send(302, { location: '/intern/side' }),
    });
    expect(await get('/apen')).toMatchObject({ kind: 'fetched' });
    expect(await get('/intern/side')).toEqual({ kind: 'refused', reason: 'robots.txt keeps it from us' });
    expect(await get('/snarvei')).toEqual({ kind: 'refused', reason: expect.stringMatching(/robots\.txt/) });
    expect(asked).toBe(1);
    expect(await robots.rulesFor(origin)).toMatchObject({ crawlDelayMs: 10 });
  });

  it('reads nothing of a site whose robots.txt breaks, and all of one that has none', async () => {
    const broken = await setUp({ '/robots.txt': send(500, {}), '/side': send(200, {}, 'a') });
    expect(await broken.get('/side')).toEqual({ kind: 'refused', reason: 'robots.txt keeps it from us' });
    const none = await setUp({ '/side': send(200, {}, 'a') });
    expect(await none.get('/side')).toMatchObject({ kind: 'fetched' });
  });

  it('never connects to a name that leads to a private address, however often the name changes its mind', async () => {
    let connections = 0;
    const server = createServer((_request, response) => response.end('hemmelig'));
    server.on('connection', () => {
      connections += 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as { port: number };
    const answers = [
      [
        { address: '93.184.215.14', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ],
      [{ address: '::ffff:127.0.0.1', family: 6 }],
      [{ address: '127.0.0.1', family: 4 }],
      [],
    ];
    for (const answer of answers) {
      const agent = createSafeAgent({ allowsLoopback: false }, async () => answer);
      const { fetch } = createFetcher(agent);
      const url = `https://rebinding.example:${port}/`;
      const outcome = await fetch({ url, hosts: new Set([`rebinding.example:${port}`]) });
      expect(outcome).toEqual({
        kind: 'refused',
        reason: expect.stringMatching(/not a public address|has no address/),
      });
    }
    expect(connections).toBe(0);
  });

  it('connects to the very address that was checked', async () => {
    let asked = 0;
    const resolve: Resolver = async () => {
      asked += 1;
      return [{ address: asked === 1 ? '127.0.0.1' : '10.0.0.1', family: 4 }];
    };
    const origin = await startServer((_request, response) => response.end('ja'));
    const agent = new Agent({ connect: { lookup: checkedLookup({ allowsLoopback: true }, resolve) } });
    onTestFinished(() => agent.destroy());
    const { request } = await import('undici');
    const { body } = await request(origin.replace('127.0.0.1', 'navn.example'), { dispatcher: agent });
    expect(await body.text()).toBe('ja');
    expect(asked).toBe(1);
  });
});
