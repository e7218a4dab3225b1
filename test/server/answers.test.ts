import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answer, problem } from '../../server/contract.ts';
import { openCorpus } from '../corpus-knowledge.ts';
import { readEvents } from './read-events.ts';
import { type RunningApp, startApp } from './start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await openCorpus());
});
afterAll(() => app.stop());

function post(body: string, headers: Record<string, string> = {}): Promise<Response> {
  const options = { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body };
  return fetch(`${app.origin}/api/v1/answers`, options);
}

const wages = 'Gutten vår ligger på sykehuset, og sjefen spør hvem som skal betale lønna mi imens. Hva gjelder?';

describe('POST /api/v1/answers', () => {
  it('answers a question in everyday words with verbatim citations and the service', async () => {
    const response = await post(JSON.stringify({ question: wages }));
    expect(response.status).toBe(200);
    const body = answer.parse(await response.json());
    expect(body.status).toBe('answered');
    expect(body.topics[0]).toBe('pleiepenger');
    expect(body.services.map((service) => service.id)).toContain('nav-pleiepenger');
    expect(body.citations.length).toBeGreaterThan(0);
    for (const { articleId, chunkId, quote } of body.citations) {
      const article = await fetch(`${app.origin}/api/v1/articles/${articleId}`).then((reply) => reply.json());
      const chunk = article.chunks.find((candidate: { id: string }) => candidate.id === chunkId);
      expect(chunk.text).toContain(quote);
    }
  });

  it('answers a nynorsk question from nynorsk articles', async () => {
    const question = 'Guten vår ligg på sjukehuset, og sjefen spør kven som skal betale løna mi imens. Kva gjeld?';
    const body = answer.parse(await (await post(JSON.stringify({ question }))).json());
    expect(body).toMatchObject({ status: 'answered', language: 'nn', form: 'nn' });
    expect(body.citations.every(({ articleId }) => articleId.endsWith('-nn'))).toBe(true);
  });

  it('streams the parts, citations before the blocks that use them, and then the whole answer', async () => {
    const response = await post(JSON.stringify({ question: wages }), { Accept: 'text/event-stream' });
    expect(response.headers.get('Content-Type')).toContain('text/event-stream');
    const events = readEvents(await response.text());
    const seen = new Set<number>();
    for (const { event, data } of events) {
      if (event === 'citation-added') seen.add((data as { n: number }).n);
      if (event !== 'block-added') continue;
      const { items } = data as { items: { citations: number[] }[] };
      expect(items.flatMap((item) => item.citations).every((n) => seen.has(n))).toBe(true);
    }
    const last = events.at(-1);
    expect(last?.event).toBe('answer-finished');
    const whole = answer.parse(last?.data);
    expect(events.filter(({ event }) => event === 'block-added').map(({ data }) => data)).toEqual(whole.blocks);
    expect(events.filter(({ event }) => event === 'service-added').map(({ data }) => data)).toEqual(whole.services);
  });

  it.each([
    ['a missing question', {}, 'question'],
    ['an empty question', { question: '' }, 'question'],
    ['a question of spaces', { question: '   ' }, 'question'],
    ['a question of control characters', { question: '\u0001\u0002' }, 'question'],
    ['a control character in a question', { question: 'Hva er\u0000 BPA?' }, 'question'],
    ['a question too long', { question: 'a'.repeat(2001) }, 'question'],
    ['a question of the wrong type', { question: 7 }, 'question'],
    ['history of the wrong type', { question: 'Hva er BPA?', history: 'før' }, 'history'],
    ['too much history', { question: 'Hva er BPA?', history: Array(11).fill({ question: 'a' }) }, 'history'],
    ['an unknown language', { question: 'Hva er BPA?', language: 'fr' }, 'language'],
    ['an unknown audience', { question: 'Hva er BPA?', audience: 'lege' }, 'audience'],
    ['a malformed municipality', { question: 'Hva er BPA?', kommune: 'Bergen' }, 'kommune'],
    ['a municipality that does not exist', { question: 'Hva er BPA?', kommune: '9999' }, 'kommune'],
    ['an unknown field', { question: 'Hva er BPA?', prompt: 'x' }, 'prompt'],
    ['a list for a body', [], '(body)'],
  ])('refuses %s and names the field', async (_name, body, field) => {
    const response = await post(JSON.stringify(body));
    expect(response.status).toBe(400);
    expect(response.headers.get('Content-Type')).toContain('application/problem+json');
    const { errors } = problem.parse(await response.json());
    expect(errors?.map((error) => error.field)).toContain(field);
  });

  it.each([
    ['malformed JSON', '{"question": ', {}, 400],
    ['a body of a megabyte', JSON.stringify({ question: 'a'.repeat(1_000_000) }), {}, 413],
    ['another content type', 'question=hei', { 'Content-Type': 'text/plain' }, 415],
    ['a format we do not speak', JSON.stringify({ question: 'Hva er BPA?' }), { Accept: 'image/png' }, 406],
    ['an unknown encoding', '{}', { 'Content-Encoding': 'rot13' }, 415],
  ])('refuses %s with a problem', async (_name, body, headers, status) => {
    const response = await post(body, headers as Record<string, string>);
    expect(response.status).toBe(status);
    problem.parse(await response.json());
  });

  it('logs neither the question nor a personal number in it', async () => {
    await post(JSON.stringify({ question: 'Fødselsnummeret er 41018012345, får jeg kanarigul pleiepenger?' }));
    await post('{"question": "kanarigul');
    expect(app.logged.length).toBeGreaterThan(1);
    expect(app.logged.filter((line) => /kanarigul|41018012345/.test(line))).toEqual([]);
  });
});

describe('a server that is still starting', () => {
  it('says so with 503', async () => {
    const starting = await startApp(null);
    try {
      const response = await fetch(`${starting.origin}/readyz`);
      expect(response.status).toBe(503);
      problem.parse(await response.json());
      expect((await fetch(`${starting.origin}/healthz`)).status).toBe(200);
    } finally {
      await starting.stop();
    }
  });
});
