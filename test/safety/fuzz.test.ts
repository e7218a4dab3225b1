import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { fuzzedRequest } from './fuzz.ts';

/** `npm run fuzz` asks 10,000 times; every run of the tests asks 500 times with a seed of its own kept here. */
const runs = process.env['FUZZ_RUNS'] === undefined ? 500 : Number(process.env['FUZZ_RUNS']);
/** A reply later than this hangs. */
const patienceMs = 5000;
const internals = /node_modules|\bat \S+ \(|\.ts:\d+|ENOENT|SQLITE|TypeError|ReferenceError|\/work\/|Cannot read/;

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await openCorpus());
});
afterAll(() => app.stop());

it('meets any request without a 5xx, a hang, or a word of its insides', async () => {
  await fc.assert(
    fc.asyncProperty(fuzzedRequest, async ({ method, path, headers, body }) => {
      const response = await fetch(`${app.origin}${path}`, {
        method,
        headers,
        ...(body === undefined ? {} : { body }),
        redirect: 'manual',
        signal: AbortSignal.timeout(patienceMs),
      });
      const text = await response.text();
      expect(response.status).toBeLessThan(500);
      if (response.status >= 400) expect(text).not.toMatch(internals);
      expect(text).not.toContain('"status":"failed"');
    }),
    { numRuns: runs, ...(process.env['FUZZ_RUNS'] === undefined ? { seed: 20261122 } : {}) },
  );
  expect((await fetch(`${app.origin}/healthz`)).status).toBe(200);
}, 600_000);
