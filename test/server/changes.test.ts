import { afterEach, describe, expect, it } from 'vitest';
import { openChangeFeed } from '../../knowledge/adapters/change-feed.ts';
import { type RunningApp, startApp } from './start-app.ts';

const article = (id: string, contentHash: string) => ({ id, contentHash, title: `Om ${id}`, url: `/artikkel/${id}` });

let app: RunningApp | null = null;
afterEach(() => app?.stop());

async function setUp() {
  const changes = openChangeFeed(null);
  changes.record('g1', new Date('2026-11-20T08:00:00Z'), [article('a', '1'), article('b', '1')]);
  changes.record('g2', new Date('2026-11-21T08:00:00Z'), [article('a', '2'), article('c', '1')]);
  changes.record('g2', new Date('2026-11-22T08:00:00Z'), []);
  app = await startApp(null, { changes });
  const { origin } = app;
  return async (query: string) => {
    const response = await fetch(`${origin}/api/v1/changes${query}`);
    return { status: response.status, body: await response.json() };
  };
}

describe('GET /api/v1/changes', () => {
  it('tells what came, changed and left since a day, oldest first', async () => {
    const get = await setUp();
    const { body } = await get('?since=2026-11-21');
    expect(body.changes.map(({ kind, articleId }: Record<string, string>) => `${kind} ${articleId}`)).toEqual([
      'changed a',
      'added c',
      'removed b',
    ]);
    expect(body.changes[0]).toMatchObject({ at: '2026-11-21T08:00:00.000Z', generation: 'g2', title: 'Om a' });
    expect(body.changes[0].url).toMatch(/^http.*\/artikkel\/a$/);
  });

  it('is read on from where the last answer ended, without a change twice or left out', async () => {
    const get = await setUp();
    const seen: string[] = [];
    for (let since = '0', hasMore = true; hasMore; ) {
      const { body } = await get(`?limit=2&since=${since}`);
      seen.push(...body.changes.map(({ kind, articleId }: Record<string, string>) => `${kind} ${articleId}`));
      since = body.next;
      hasMore = body.hasMore;
    }
    expect(seen).toEqual(['added a', 'added b', 'changed a', 'added c', 'removed b']);
    expect((await get('?since=5')).body).toEqual({ changes: [], next: '5', hasMore: false });
    expect((await get('?since=2027-01-01T00:00:00Z')).body).toMatchObject({ changes: [], next: '5' });
  });

  it.each(['?since=i-gar', '?limit=0', '?limit=1001', '?ukjent=1', "?since=2026-11-21'--"])(
    'refuses %s',
    async (query) => {
      const get = await setUp();
      expect((await get(query)).status).toBe(400);
    },
  );
});
