import { readdir, readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';

const root = join(import.meta.dirname, '..', '..');
let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await openCorpus(), { rateLimit: 5000 });
});
afterAll(() => app.stop());

/** Every kind of response: pages, API, problems, scripts. */
const paths = [
  '/',
  '/widget',
  '/kart',
  '/oversikt',
  '/artikkel/pleiepenger',
  '/docs',
  '/finnes-ikke',
  '/embed.js',
  '/farger.css?farge=%23114477',
  '/kommuner.json',
  '/healthz',
  '/readyz',
  '/metrics',
  '/openapi.json',
  '/api/v1/topics',
  '/api/v1/search?q=bpa',
  '/api/v1/articles/finnes-ikke',
];

const postJson = (body: string, headers: Record<string, string> = {}) =>
  fetch(`${app.origin}/api/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });

describe('every response', () => {
  it.each(paths)('tells browsers how it may be used: %s', async (path) => {
    const { headers } = await fetch(app.origin + path);
    const policy = headers.get('Content-Security-Policy') ?? '';
    for (const directive of ["default-src 'none'", "object-src 'none'", "base-uri 'none'", 'frame-ancestors '])
      expect(policy).toContain(directive);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Strict-Transport-Security')).toBe('max-age=31536000; includeSubDomains');
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('X-Powered-By')).toBeNull();
  });

  it.each(paths)('names its type, and texts their character set: %s', async (path) => {
    const response = await fetch(app.origin + path);
    const type = response.headers.get('Content-Type') ?? '';
    expect(type).toMatch(/^(?:text|application)\//);
    if (type.startsWith('text/')) expect(type).toMatch(/charset=utf-8/i);
    await response.arrayBuffer();
  });
});

describe('methods', () => {
  it('do not repeat a request: TRACE, and others that no route takes', async () => {
    const tried = ['TRACE', 'PUT', 'DELETE', 'PATCH'].map(
      (method) =>
        new Promise<{ status: number; text: string }>((resolve, reject) => {
          const sent = request(
            `${app.origin}/api/v1/topics`,
            { method, headers: { 'X-Kanari': 'gul' } },
            (response) => {
              let text = '';
              response.setEncoding('utf8').on('data', (part: string) => {
                text += part;
              });
              response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
            },
          );
          sent.on('error', reject).end();
        }),
    );
    for (const { status, text } of await Promise.all(tried)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(status).toBeLessThan(500);
      expect(text).not.toContain('gul');
    }
  });

  it('that are safe never ask, and what is no JSON cannot be sent from a form of another site', async () => {
    expect((await fetch(`${app.origin}/api/v1/answers?question=Hva+er+BPA`)).status).toBe(404);
    const forged = await postJson('{"question":"Hva er BPA?"}', { 'Content-Type': 'text/plain' });
    expect(forged.status).toBe(415);
  });
});

describe('what is beside the service', () => {
  it.each(['/.git/HEAD', '/.env', '/package.json', '/config.ts', '/server/main.ts', '/assets', '/..%2f.env'])(
    'cannot be fetched: %s',
    async (path) => {
      const response = await fetch(app.origin + path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
    },
  );
});

describe('input', () => {
  it('takes no field that it does not know, and pollutes no prototype', async () => {
    for (const body of [
      '{"question":"Hva er BPA?","isAdmin":true}',
      '{"question":"Hva er BPA?","constructor":{"prototype":{"polluted":1}}}',
      '{"question":["Hva er BPA?"]}',
      '{"question":{"$gt":""}}',
    ])
      expect((await postJson(body)).status).toBe(400);
    await postJson('{"question":"Hva er BPA?","__proto__":{"polluted":1}}');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('reads an address written twice as one form only', async () => {
    const { status } = await fetch(`${app.origin}/artikkel/%252e%252e%252f.env`);
    expect(status).toBe(404);
  });
});

describe('the sender', () => {
  it('cannot claim another address to get past the rate', async () => {
    const limited = await startApp(app.dependencies.holder.current, { rateLimit: 2 });
    const statuses: number[] = [];
    for (const claimed of ['1.1.1.1', '2.2.2.2', '3.3.3.3']) {
      const headers = { 'X-Forwarded-For': claimed, 'X-Real-IP': claimed, Forwarded: `for=${claimed}` };
      statuses.push((await fetch(`${limited.origin}/api/v1/topics`, { headers })).status);
    }
    await limited.stop();
    expect(statuses).toEqual([200, 200, 429]);
    expect(limited.logged.some((line) => line.includes('"status":429'))).toBe(true);
  });

  it('cannot write lines of the log', async () => {
    const before = app.logged.length;
    await fetch(`${app.origin}/finnes%0A{"level":50}-ikke`, { headers: { 'User-Agent': '{"level":50}' } });
    const lines = app.logged.slice(before);
    expect(lines.length).toBe(1);
    expect(lines.join('')).not.toContain('level');
    expect(lines.join('')).not.toContain('\n');
  });
});

describe('our own code', () => {
  it('runs no text as code or command, weaves none into SQL, and uses no weak hash', async () => {
    const files = await sources(['server', 'knowledge', 'ingest', 'widget']);
    expect(files.length).toBeGreaterThan(200);
    for (const { path, text } of files) {
      expect(text, path).not.toMatch(/\beval\(|new Function\(|execSync\(|shell: true/);
      for (const woven of wovenIntoSql(text)) expect(text, path).toMatch(new RegExp(`const ${woven} =\\s*['"\`]`));
      expect(text, path).not.toMatch(/createHash\('(?:md5|sha1)'|createCipher/);
    }
  });

  it('draws no secret from a random number that can be guessed', async () => {
    const withRandom = (await sources(['server', 'knowledge', 'widget'])).filter(({ text }) =>
      text.includes('Math.random'),
    );
    expect(withRandom.map(({ path }) => path)).toEqual([]);
  });

  it('keeps no key in the repository', async () => {
    const files = await sources(['server', 'knowledge', 'ingest', 'widget', 'eval', 'corpus']);
    for (const { path, text } of files)
      expect(text, path).not.toMatch(/sk-[A-Za-z0-9]{20,}|-----BEGIN [A-Z ]*PRIVATE KEY/);
  });
});

/** The names put into statements: they must be constants of the same file, such as a list of columns. */
function wovenIntoSql(text: string): string[] {
  const statements = text.match(/prepare(?:<[^(]*>)?\(\s*`[^`]*`/g) ?? [];
  return statements.flatMap((statement) => [...statement.matchAll(/\$\{([^}]*)\}/g)].map(([, name = '']) => name));
}

async function sources(folders: readonly string[]): Promise<{ path: string; text: string }[]> {
  const lists = await Promise.all(
    folders.map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true }))
        .filter((name) => /\.(?:tsx?|ya?ml)$/.test(name))
        .map((name) => join(folder, name)),
    ),
  );
  return Promise.all(lists.flat().map(async (path) => ({ path, text: await readFile(join(root, path), 'utf8') })));
}
