import { join } from 'node:path';
import autocannon from 'autocannon';
import { z } from 'zod';
import { percentile } from '../metrics/percentile.ts';
import { startChild } from './child.ts';

/** Median and 95th percentile, in milliseconds. */
export interface Timing {
  readonly p50: number;
  readonly p95: number;
}

/** How fast answers come, beside a bare Express route in the same run on the same machine. */
export interface AnswerBench {
  readonly questions: number;
  /** As the server itself tells: `timings.totalMs`. */
  readonly serverSide: Timing;
  /** One request after another, as the asker sees it. */
  readonly roundTrip: Timing;
  readonly bareRoundTrip: Timing;
  /** Answers a second with eight askers at once. */
  readonly perSecond: number;
  readonly barePerSecond: number;
  readonly peakMemoryMiB: number | null;
}

const answerShape = z.object({ timings: z.object({ totalMs: z.number() }) });
const warmUp = 40;
const askers = 8;
const loadSeconds = 4;

/** Starts the real server and the bare one, asks each question once in turn, then both under load. */
export async function benchAnswers(root: string, questions: readonly string[]): Promise<AnswerBench> {
  const guide = startChild(root, ['server/main.ts'], { PORT: '0', HOST: '127.0.0.1', LIVSVEIVISER_RATE_LIMIT: 'off' });
  try {
    const [origin] = await guide.printed(/http:\/\/127\.0\.0\.1:\d+/);
    const url = `${origin}/api/v1/answers`;
    const bodies = questions.map((question) => JSON.stringify({ question }));
    await askAll(url, bodies.slice(0, warmUp));
    const answers = await askAll(url, bodies);
    const totals = answers.map(({ text }) => answerShape.parse(JSON.parse(text)).timings.totalMs);
    const bytes = Math.round(answers.reduce((sum, { text }) => sum + text.length, 0) / answers.length);
    const perSecond = await loaded(url, bodies);
    const bare = await benchBare(root, bodies, bytes);
    return {
      questions: questions.length,
      serverSide: timingOf(totals),
      roundTrip: timingOf(answers.map(({ ms }) => ms)),
      ...bare,
      perSecond,
      peakMemoryMiB: (await guide.usage())?.peakMemoryMiB ?? null,
    };
  } finally {
    await guide.stop();
  }
}

async function benchBare(root: string, bodies: readonly string[], bytes: number) {
  const bare = startChild(root, [join('eval', 'bench', 'bare-server.ts'), String(bytes)], {});
  try {
    const [url] = await bare.printed(/http:\/\/127\.0\.0\.1:\d+\//);
    await askAll(url, bodies.slice(0, warmUp));
    const answers = await askAll(url, bodies);
    return {
      bareRoundTrip: timingOf(answers.map(({ ms }) => ms)),
      barePerSecond: await loaded(url, bodies),
    };
  } finally {
    await bare.stop();
  }
}

async function askAll(url: string, bodies: readonly string[]): Promise<{ ms: number; text: string }[]> {
  const answers: { ms: number; text: string }[] = [];
  for (const body of bodies) {
    const start = performance.now();
    const response = await fetch(url, { method: 'POST', body, headers: { 'Content-Type': 'application/json' } });
    const text = await response.text();
    if (!response.ok) throw new Error(`${new URL(url).pathname}: expected 200, got ${response.status}`);
    answers.push({ ms: performance.now() - start, text });
  }
  return answers;
}

async function loaded(url: string, bodies: readonly string[]): Promise<number> {
  const requests = bodies.map((body) => ({
    method: 'POST' as const,
    body,
    headers: { 'content-type': 'application/json' },
  }));
  const result = await autocannon({ url, requests, connections: askers, duration: loadSeconds });
  if (result.non2xx + result.errors > 0) throw new Error(`${result.non2xx + result.errors} requests failed under load`);
  return result.requests.average;
}

function timingOf(values: readonly number[]): Timing {
  return { p50: percentile(values, 0.5) ?? 0, p95: percentile(values, 0.95) ?? 0 };
}
