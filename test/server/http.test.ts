import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problem, searchResponse, topicsResponse } from '../../server/contract.ts';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from './start-app.ts';

const site = 'https://www.fjordvik.kommune.no';
let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await openCorpus(), { corsOrigins: [site] });
});
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.origin}${path}`, { headers });

describe('GET /api/v1/search', () => {
  it('gives passages best first with the score of every leg', async () => {
    const { passages } = searchResponse.parse(await (await get('/api/v1/search?q=pleiepenger&limit=20')).json());
    expect(passages.length).toBe(20);
    expect(passages[0]?.topics).toContain('pleiepenger');
    const scores = passages.map((passage) => passage.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(passages[0]?.scores.lexical).toBeGreaterThan(0);
    expect(passages[0]?.scores.ngram).toBeGreaterThan(0);
  });

  it.each([
    ['', 'q'],
    ['?q=', 'q'],
    ['?q=bpa&limit=0', 'limit'],
    ['?q=bpa&limit=51', 'limit'],
    ['?q=bpa&limit=mange', 'limit'],
    ['?q=bpa&kommune=9999', 'kommune'],
    ['?q=bpa&language=fr', 'language'],
    ['?q=bpa&q=ppt', 'q'],
    ['?q=bpa&offset=3', 'offset'],
  ])('refuses %s and names the field', async (query, field) => {
    const response = await get(`/api/v1/search${query}`);
    expect(response.status).toBe(400);
    expect(problem.parse(await response.json()).errors?.map((error) => error.field)).toContain(field);
  });
});

describe('the other routes', () => {
  it('shows an article with its chunks, and as JSON-LD in the HIDA shape', async () => {
    const article = await (await get('/api/v1/articles/pleiepenger')).json();
    expect(article).toMatchObject({ id: 'pleiepenger', language: 'nb', responsible: 'nav' });
    expect(article.chunks.length).toBeGreaterThan(3);
    const linked = await get('/api/v1/articles/pleiepenger', { Accept: 'application/ld+json' });
    expect(linked.headers.get('Content-Type')).toContain('application/ld+json');
    expect(await linked.json()).toMatchObject({ '@type': 'CreativeWork', inLanguage: 'nb', headline: article.title });
  });

  it('gives 404 problems for what does not exist, with nothing of our insides', async () => {
    for (const path of ['/api/v1/articles/finnes-ikke', '/api/v1/nothing', '/api/v1/articles/%E0%A4%A']) {
      const response = await get(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      const text = await response.text();
      problem.parse(JSON.parse(text));
      expect(text).not.toMatch(/node_modules|at \w+ \(|\.ts:/);
    }
  });

  it('lists all topics, phases and services of the catalogue', async () => {
    const { topics } = topicsResponse.parse(await (await get('/api/v1/topics')).json());
    expect(topics.length).toBeGreaterThanOrEqual(68);
    expect((await (await get('/api/v1/life-map')).json()).phases.length).toBe(11);
    expect((await (await get('/api/v1/services')).json()).services.length).toBeGreaterThanOrEqual(45);
  });

  it('describes every route in OpenAPI', async () => {
    const { openapi, paths } = await (await get('/openapi.json')).json();
    expect(openapi).toBe('3.1.0');
    expect(Object.keys(paths)).toContain('/api/v1/answers');
  });

  it('is ready, healthy and measured', async () => {
    expect(await (await get('/readyz')).json()).toMatchObject({ status: 'ready', mode: 'extractive' });
    expect((await get('/healthz')).status).toBe(200);
    expect(await (await get('/metrics')).text()).toContain('livsveiviser_answers_total');
  });
});

describe('POST /api/v1/feedback', () => {
  const send = (body: object) =>
    fetch(`${app.origin}/api/v1/feedback`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });

  it('keeps reasons, and shows them only when enough people gave the same', async () => {
    const body = { answerId: randomUUID(), reason: 'incomplete', topics: ['bil', 'ukjent'], articleIds: ['bil'] };
    for (let count = 0; count < 4; count += 1) expect((await send(body)).status).toBe(204);
    expect(app.dependencies.feedback.summary(5)).toEqual([]);
    await send(body);
    expect(app.dependencies.feedback.summary(5)).toEqual([{ articleId: 'bil', reason: 'incomplete', count: 5 }]);
  });

  it('refuses an unknown reason', async () => {
    const response = await send({ answerId: randomUUID(), reason: 'dum' });
    expect(problem.parse(await response.json()).errors?.[0]?.field).toBe('reason');
  });
});

describe('headers', () => {
  it('sends a strict policy, no cookie and no powered-by', async () => {
    const { headers } = await get('/');
    expect(headers.get('Content-Security-Policy')).toContain("default-src 'none'");
    expect(headers.get('Content-Security-Policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('Content-Security-Policy')).toContain("require-trusted-types-for 'script'");
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Set-Cookie')).toBeNull();
    expect(headers.get('X-Powered-By')).toBeNull();
  });

  it('lets the listed site frame the chat, and only the chat', async () => {
    const { headers } = await get('/widget');
    expect(headers.get('Content-Security-Policy')).toContain(`frame-ancestors 'self' ${site}`);
    expect(headers.get('X-Frame-Options')).toBeNull();
  });

  it('allows the listed origin to call the API, and no other', async () => {
    const ours = await get('/api/v1/topics', { Origin: site });
    expect(ours.headers.get('Access-Control-Allow-Origin')).toBe(site);
    const theirs = await get('/api/v1/topics', { Origin: 'https://evil.example' });
    expect(theirs.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it('counts requests per address and answers 429 with a problem', async () => {
    const limited = await startApp(app.dependencies.holder.current, { rateLimit: 2 });
    try {
      const statuses: number[] = [];
      for (let count = 0; count < 3; count += 1) {
        statuses.push((await fetch(`${limited.origin}/api/v1/topics`)).status);
      }
      expect(statuses).toEqual([200, 200, 429]);
    } finally {
      await limited.stop();
    }
  });
});
