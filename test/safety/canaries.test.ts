import diagnostics from 'node:diagnostics_channel';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LanguageModel } from '../../knowledge/ports.ts';
import { openFeedbackStore } from '../../server/feedback-store.ts';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';

/** The places where text comes in; each gets a person of its own, so that a leak tells where it came from. */
const places = [
  'question',
  'streamed question',
  'history question',
  'history answer',
  'question to a broken model',
  'form of the page',
  'search',
  'feedback words',
  'feedback topics',
  'unknown field',
  'broken JSON',
  'other content type',
  'address',
  'query of a page',
  'headers',
] as const;
type Place = (typeof places)[number];

/** Synthetic or made up (month + 80): identity number in two spellings, phones, mail, an address, a name, an account, full-width digits. */
function personOf(place: Place): readonly string[] {
  const n = String(places.indexOf(place) + 10);
  return [
    `1791${n}99997`,
    `1791${n} 99998`,
    `9${n}65 4${n}`,
    `9${n}543${n}`,
    `kanari.fugl${n}@example.no`,
    `Kanariveien ${n}7`,
    `Kanarius${'abcdefghijklmno'[places.indexOf(place)]} Fuglesang`,
    `1503 ${n} 12345`,
    fullWidth(`1891${n}99999`),
  ];
}

function fullWidth(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

/** Nobody's data: a word of the question that must be in no log and no metric either. */
const word = 'kanarigul';

function textOf(place: Place): string {
  const [fnr, spaced, phone, mobile, mail, street, name, account, wide] = personOf(place);
  return `Jeg heter ${name} og bor i ${street}. Sønnen min har fnr ${fnr} eller ${spaced}, ring ${phone} eller ${mobile}, skriv til ${mail}, konto ${account}, D-nummer ${wide}. Hvordan søker vi om pleiepenger, han er ${word}?`;
}

const sent: string[] = [];
const requested = new Set<string>();
const bodies: string[] = [];
let app: RunningApp;
let dataDir: string;

const listening: LanguageModel = {
  id: 'listening',
  async *stream(prompt) {
    sent.push(JSON.stringify(prompt));
    yield 'Pleiepenger er for deg [1].\n';
  },
};

function post(path: string, body: string, headers: Record<string, string>): Promise<Response> {
  return fetch(`${app.origin}${path}`, { method: 'POST', headers, body });
}

async function ask(body: object, accept = 'application/json'): Promise<void> {
  const response = await post('/api/v1/answers', JSON.stringify(body), {
    'Content-Type': 'application/json',
    Accept: accept,
  });
  bodies.push(await response.text());
}

const onRequest = (message: unknown) =>
  requested.add(String((message as { request: { origin: unknown } }).request.origin));

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'livsveiviser-'));
  const knowledge = await openCorpus(listening);
  const { retriever } = knowledge;
  app = await startApp(
    {
      ...knowledge,
      // What a vector leg would send to an embedder is the text of the query.
      retriever: {
        retrieve(query) {
          sent.push(JSON.stringify(query));
          return retriever.retrieve(query);
        },
      },
    },
    { feedback: openFeedbackStore(join(dataDir, 'feedback.db')) },
  );
  diagnostics.subscribe('undici:request:create', onRequest);
  await sendEverywhere();
}, 120_000);

afterAll(async () => {
  diagnostics.unsubscribe('undici:request:create', onRequest);
  await rm(dataDir, { recursive: true, force: true });
});

async function sendEverywhere(): Promise<void> {
  const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const json = { 'Content-Type': 'application/json' };
  await ask({ question: textOf('question') });
  await ask({ question: textOf('streamed question') }, 'text/event-stream');
  const history = [{ question: textOf('history question'), answer: textOf('history answer') }];
  await ask({ question: 'Hvor lenge kan vi få det?', history });
  for (const part of personOf('question').slice(0, 6)) await ask({ question: `Hva er pleiepenger? ${part}` });
  bodies.push(
    await (await post('/', String(new URLSearchParams({ question: textOf('form of the page') })), form)).text(),
  );
  await fetch(`${app.origin}/api/v1/search?q=${encodeURIComponent(textOf('search').slice(0, 500))}`);
  const feedback = { answerId: crypto.randomUUID(), reason: 'wrong' };
  await post('/api/v1/feedback', JSON.stringify({ ...feedback, words: textOf('feedback words') }), json);
  const topics = personOf('feedback topics').map((part) => part.slice(0, 40));
  await post('/api/v1/feedback', JSON.stringify({ ...feedback, topics, articleIds: topics }), json);
  await ask({ question: 'Hva er pleiepenger?', unknown: textOf('unknown field') });
  bodies.push(await (await post('/api/v1/answers', `{"question": "${textOf('broken JSON')}`, json)).text());
  bodies.push(
    await (await post('/api/v1/answers', textOf('other content type'), { 'Content-Type': 'text/plain' })).text(),
  );
  await fetch(`${app.origin}/${encodeURIComponent(textOf('address'))}`);
  await fetch(`${app.origin}/?question=${encodeURIComponent(textOf('query of a page'))}`);
  const latin = encodeURIComponent(textOf('headers'));
  const plain = personOf('headers').slice(0, 8).join(' ');
  await fetch(`${app.origin}/api/v1/topics`, {
    headers: {
      'User-Agent': plain,
      Referer: `https://example.no/?q=${latin}`,
      'X-Request-Id': plain,
      'X-Forwarded-For': plain,
      Cookie: `q=${latin}`,
    },
  });
  await askBrokenModel();
}

/** A vendor's error may quote the prompt; the words of it must not reach the log. */
async function askBrokenModel(): Promise<void> {
  const { holder } = app.dependencies;
  if (!holder.current) throw new Error('nothing is served');
  const broken = await startApp({
    ...holder.current,
    retriever: { retrieve: (query) => Promise.reject(new Error(`400 for ${query.text}`)) },
  });
  const question = textOf('question to a broken model');
  const answer = await fetch(`${broken.origin}/api/v1/answers`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ question }),
  });
  bodies.push(await answer.text());
  await broken.stop();
  app.logged.push(...broken.logged);
}

describe('what people write', () => {
  it('keeps nothing of a question in logs, metrics, files or what is sent to a model', async () => {
    const metrics = await (await fetch(`${app.origin}/metrics`)).text();
    await app.stop();
    const logs = app.logged.join('\n');
    const where = {
      logs,
      metrics,
      files: (await filesOf(dataDir)).join('\n'),
      sent: sent.join('\n'),
      replies: bodies.join('\n'),
    };
    expect(sent.length).toBeGreaterThan(places.length / 2);
    expect(app.logged.filter((line) => line.includes('an answer failed')).length).toBe(1);
    for (const [kept, bytes] of Object.entries(where))
      for (const place of places)
        for (const part of personOf(place))
          expect(bytes.includes(part), `${part} of the ${place} in ${kept}`).toBe(false);
    // The words a person chose to send are kept, redacted; nothing else holds any of the question.
    expect(logs).not.toContain(word);
    expect(metrics).not.toContain(word);
  });

  it('goes to no other address than our own', () => {
    expect([...requested].every((origin) => /^http:\/\/127\.0\.0\.1:\d+$/.test(origin))).toBe(true);
    expect(requested.size).toBeGreaterThan(0);
  });
});

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
}
