import { appendFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../../../eval/run/generate.ts';
import { checkCitations, createInProcessTarget } from '../../../eval/run/in-process.ts';
import type { RunEntry, Target } from '../../../eval/run/run-file.ts';
import { appendEntry, readRun, startRunFile } from '../../../eval/run/run-store.ts';
import { createServerTarget } from '../../../eval/run/server-target.ts';
import { openCorpus } from '../../corpus-knowledge.ts';
import { answerOf, citationOf, description, entryOf, questionOf, runOf, sampleQuestions } from '../sample-run.ts';

async function runFile(): Promise<string> {
  return join(await mkdtemp(join(tmpdir(), 'runs-')), 'prove.jsonl');
}

describe('run files', () => {
  it('are read back as written, in the order of ids', async () => {
    const file = await runFile();
    const entries = sampleQuestions.map((question) => entryOf(question));
    const { header } = runOf(entries);
    await startRunFile(file, header);
    for (const entry of entries.toReversed()) await appendEntry(file, entry);
    expect(await readRun(file)).toEqual({ header, entries });
  });

  it('lose a torn last line, and nothing else', async () => {
    const file = await runFile();
    const entries = sampleQuestions.slice(0, 2).map((question) => entryOf(question));
    await startRunFile(file, runOf(entries).header);
    for (const entry of entries) await appendEntry(file, entry);
    await appendFile(file, '{"question":{"id":"q9');
    expect((await readRun(file)).entries).toEqual(entries);
  });

  it('name the line that is broken', async () => {
    const file = await runFile();
    await startRunFile(file, runOf([]).header);
    await appendFile(file, 'nei\n{}\n');
    await expect(readRun(file)).rejects.toThrow(`${file}:2: not JSON`);
    await writeFile(file, '{"kind":"noe annet"}\n');
    await expect(readRun(file)).rejects.toThrow('expected a run file');
  });
});

describe('generate', () => {
  const target = (asked: string[]): Target => ({
    description,
    async ask(question) {
      asked.push(question.id);
      if (question.id === 'q01') throw new Error('nede');
      const { question: _question, repeat: _repeat, error: _error, ...observed } = entryOf(question);
      return observed;
    },
  });

  it('asks everything as often as wanted, and records what failed', async () => {
    const [asked, got]: [string[], RunEntry[]] = [[], []];
    await generate({
      target: target(asked),
      questions: sampleQuestions.slice(0, 3),
      repeats: 2,
      concurrency: 3,
      done: [],
      onEntry: async (entry) => void got.push(entry),
      monotonicMs: () => 0,
    });
    expect(asked.toSorted()).toEqual(['q00', 'q00', 'q01', 'q01', 'q02', 'q02']);
    expect(got.filter(({ error }) => error === 'nede')).toHaveLength(2);
  });

  it('does not ask again what is done', async () => {
    const asked: string[] = [];
    await generate({
      target: target(asked),
      questions: sampleQuestions.slice(0, 3),
      repeats: 1,
      concurrency: 1,
      done: sampleQuestions.slice(0, 2).map((question) => entryOf(question)),
      onEntry: async () => {},
      monotonicMs: () => 0,
    });
    expect(asked).toEqual(['q02']);
  });
});

describe('checkCitations', () => {
  it('wants the chunk in its article, and the quote word for word in the chunk', () => {
    const citations = [
      citationOf(1, 'a', 'a#1', 'seks uker'),
      citationOf(2, 'a', 'a#1', 'tre uker'),
      citationOf(3, 'b', 'a#1', 'seks uker'),
      citationOf(4, 'a', 'a#1', ''),
    ];
    const chunksOf = (id: string) => (id === 'a' ? [{ id: 'a#1', text: 'Fristen er seks uker.' }] : []);
    const checks = checkCitations(answerOf({ citations }), chunksOf);
    expect(checks.map(({ indexed, verbatim }) => [indexed, verbatim])).toEqual([
      [true, true],
      [true, false],
      [false, false],
      [true, false],
    ]);
  });
});

describe('createInProcessTarget', () => {
  it('records the whole life of a question over the corpus', async () => {
    const target = createInProcessTarget(await openCorpus(), 'index', null);
    const entry = await target.ask(
      questionOf({ id: 'a', q: 'Gutten vår ligger på sykehuset, hvem betaler lønna mi imens?' }),
    );
    expect(entry.answer?.status).toBe('answered');
    expect(entry.steps.map(({ name }) => name)).toContain('retrieve');
    expect(entry.passages.length).toBeGreaterThan(10);
    expect(entry.passages[0]?.text).not.toBeNull();
    expect(entry.citations.length).toBeGreaterThan(0);
    expect(entry.citations.every(({ indexed, verbatim }) => indexed && verbatim)).toBe(true);
    expect(target.description.topicChunks['pleiepenger']?.length).toBeGreaterThan(3);
  });
});

describe('createServerTarget', () => {
  const question = sampleQuestions[0] ?? questionOf({ id: 'q' });
  const { answer } = entryOf(question);
  const replies: Record<string, unknown> = {
    '/readyz': { status: 'ready', generation: 'g7' },
    '/api/v1/topics': { topics: [{ id: 'pleiepenger', articles: [{ id: 'pleiepenger' }] }] },
    '/api/v1/articles/pleiepenger': {
      topics: [{ id: 'pleiepenger' }, { id: 'permisjon' }],
      chunks: [{ id: 'pleiepenger#1', text: 'Alt om pleiepenger: fristen er 6 uker.' }],
    },
    '/api/v1/answers': answer,
    '/api/v1/search': { passages: [{ ...entryOf(question).passages[0], url: 'x', publisher: 'y' }] },
  };
  const fetchFrom = (overrides: Record<string, unknown>) =>
    (async (url: string) => {
      const { pathname } = new URL(url);
      const body = { ...replies, ...overrides }[pathname];
      return new Response(JSON.stringify(body ?? {}), { status: body === undefined ? 404 : 200 });
    }) as typeof fetch;
  const open = (overrides = {}) =>
    createServerTarget({ url: 'http://guide.test/x', fetch: fetchFrom(overrides), monotonicMs: () => 0 });

  it('takes generation, judgements, answer, ranking and citation checks from the contract', async () => {
    const target = await open();
    expect(target.description).toMatchObject({ name: 'http://guide.test', generation: 'g7' });
    expect(target.description.topicChunks).toEqual({ pleiepenger: ['pleiepenger#1'], permisjon: ['pleiepenger#1'] });
    const entry = await target.ask(question);
    expect(entry.citations).toEqual([{ n: 1, indexed: true, verbatim: true }]);
    expect(entry.passages).toHaveLength(1);
  });

  it('says what breaks the contract, never the question', async () => {
    const target = await open({ '/api/v1/answers': { ...answer, status: 'kanskje' } });
    await expect(target.ask(question)).rejects.toThrow('/api/v1/answers breaks the contract at "status"');
    const failing = await open({ '/api/v1/search': undefined });
    await expect(failing.ask(question)).rejects.toThrow('/api/v1/search: expected 200, got 404');
  });

  it('says that a server does not answer', async () => {
    const fetchNothing = (() => Promise.reject(new TypeError('refused'))) as typeof fetch;
    await expect(
      createServerTarget({ url: 'http://guide.test', fetch: fetchNothing, monotonicMs: () => 0 }),
    ).rejects.toThrow('http://guide.test does not answer');
  });
});
