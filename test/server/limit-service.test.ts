import express from 'express';
import { describe, expect, it } from 'vitest';
import { errors } from '../../server/middleware/errors.ts';
import { limitService, type ServiceLimits, serviceLimits } from '../../server/middleware/limit-service.ts';
import { serve } from '../../server/serve.ts';
import { openCorpus } from '../corpus-knowledge.ts';
import { startApp } from './start-app.ts';

const logger = { info() {}, warn() {}, error() {} };

/** A service of one route, and how many requests have come in and wait for `release`. */
async function limited(limits: ServiceLimits) {
  const app = express();
  const waiting: (() => void)[] = [];
  let arrived = () => {};
  app.use(limitService(limits));
  app.get('/', (_request, response) => void response.json({}));
  app.get('/wait', (_request, response) => {
    waiting.push(() => void response.json({}));
    arrived();
  });
  app.use(errors(logger));
  const serving = await serve(app, { host: '127.0.0.1', port: 0 });
  return {
    ...serving,
    release: () => {
      for (const answer of waiting) answer();
    },
    hasArrived: (count: number) =>
      new Promise<void>((resolve) => {
        arrived = () => waiting.length >= count && resolve();
        arrived();
      }),
  };
}

describe('limitService', () => {
  it.each([
    [{ mostAtOnce: 10, mostPerMinute: 2 }, [200, 200, 503]],
    [{ mostAtOnce: 0, mostPerMinute: 9 }, [503, 503, 503]],
    [{ mostAtOnce: 0, mostPerMinute: null }, [503, 503, 503]],
    [{ mostAtOnce: 1, mostPerMinute: null }, [200, 200, 200]],
  ])('refuses what is beyond the ceiling of the whole service: %j', async (limits, expected) => {
    const { origin, close } = await limited(limits);
    const statuses: number[] = [];
    for (let at = 0; at < 3; at += 1) statuses.push((await fetch(origin)).status);
    expect(statuses).toEqual(expected);
    await close(0);
  });

  it('holds what is open at once when the rate of an address is off, and frees it again', async () => {
    const limits = serviceLimits(null);
    const { origin, close, release, hasArrived } = await limited(limits);
    const open = Array.from({ length: limits.mostAtOnce }, () => fetch(`${origin}/wait`));
    await hasArrived(limits.mostAtOnce);
    expect((await fetch(origin)).status).toBe(503);
    release();
    for (const response of await Promise.all(open)) expect(response.status).toBe(200);
    expect((await fetch(origin)).status).toBe(200);
    await close(0);
  });
});

describe('a service whose rate is off', () => {
  it('still refuses bodies that are too large, in the API and in the form', async () => {
    const app = await startApp(await openCorpus(), { rateLimit: null });
    const large = 'a'.repeat(400_000);
    const json = await fetch(`${app.origin}/api/v1/answers`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ question: large }),
    });
    const form = await fetch(app.origin, { method: 'POST', body: new URLSearchParams({ question: large }) });
    await app.stop();
    expect([json.status, form.status]).toEqual([413, 413]);
  });
});
