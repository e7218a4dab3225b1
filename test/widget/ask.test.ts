import { describe, expect, it } from 'vitest';
import { type AnswerEvent, AskError, ask } from '../../widget/ask.ts';
import { sampleAnswer } from './sample-answer.ts';

const answer = sampleAnswer();
const whole = `event: status-changed\ndata: {"step":"retrieve"}\n\nevent: answer-finished\ndata: ${JSON.stringify(answer)}\n\n`;
const eventStream = { headers: { 'Content-Type': 'text/event-stream; charset=utf-8' } };
const never = new AbortController().signal;

/** Asks a server that replies with these, one after the other; tells what came of it. */
async function askOf(replies: readonly (() => Response | Promise<Response>)[], signal = never, timeoutMs = 1000) {
  const queue = [...replies];
  const accepts: string[] = [];
  const events: AnswerEvent[] = [];
  const fetch = async (_address: unknown, init?: RequestInit) => {
    accepts.push(new Headers(init?.headers).get('Accept') ?? '');
    const reply = queue.shift();
    if (!reply) throw new TypeError('no connection');
    return reply();
  };
  const result = await ask(
    { question: 'Hei?' },
    { signal, fetch: fetch as typeof globalThis.fetch, timeoutMs, onEvent: (event) => events.push(event) },
  ).catch((error: unknown) => error);
  return { result, accepts, events };
}

describe('ask', () => {
  it('hands on the events and returns the finished answer', async () => {
    const { result, events } = await askOf([() => new Response(whole, eventStream)]);
    expect(result).toEqual(answer);
    expect(events.map(({ type }) => type)).toEqual(['status-changed', 'answer-finished']);
  });

  it('asks once more for JSON when the stream ends early', async () => {
    const { result, accepts } = await askOf([
      () => new Response(whole.slice(0, 60), eventStream),
      () => Response.json(answer),
    ]);
    expect(result).toEqual(answer);
    expect(accepts[1]).toBe('application/json');
  });

  it('takes JSON from a server or proxy that does not stream', async () => {
    expect((await askOf([() => Response.json(answer)])).result).toEqual(answer);
  });

  it.each([
    [429, 'busy'],
    [503, 'starting'],
    [400, 'refused'],
    [500, 'broken'],
  ])('names the failure behind status %i: %s', async (status, failure) => {
    const { result } = await askOf([() => new Response('{}', { status })]);
    expect(result).toEqual(new AskError(failure as 'busy'));
    expect((result as AskError).failure).toBe(failure);
  });

  it('tells a lost connection, a wrong reply and an error event apart', async () => {
    const error = 'event: error-raised\ndata: {"status":500}\n\n';
    expect((await askOf([])).result).toMatchObject({ failure: 'gone' });
    expect((await askOf([() => Response.json({ hello: 1 })])).result).toMatchObject({ failure: 'broken' });
    expect((await askOf([() => new Response(error, eventStream)])).result).toMatchObject({ failure: 'broken' });
  });

  it('gives up after the time limit', async () => {
    const fetch = (_address: unknown, init?: RequestInit) =>
      new Promise<Response>((_, reject) => init?.signal?.addEventListener('abort', () => reject(new Error('aborted'))));
    const asking = ask(
      { question: 'Hei?' },
      { signal: never, fetch: fetch as typeof globalThis.fetch, timeoutMs: 5, onEvent: () => {} },
    );
    await expect(asking).rejects.toMatchObject({ failure: 'slow' });
  });

  it('stops when the person stops', async () => {
    const stopped = new AbortController();
    const hang = () => new Promise<Response>((_, reject) => stopped.signal.addEventListener('abort', () => reject()));
    const asking = askOf([hang], stopped.signal);
    stopped.abort();
    expect((await asking).result).toMatchObject({ failure: 'stopped' });
  });
});
