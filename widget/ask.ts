import type { Answer, AnswerEvents, AnswerRequest } from '../server/contract.ts';
import { createEventParser } from './event-parser.ts';

/** A part of an answer on its way, discriminated on `type`. */
export type AnswerEvent = {
  [Type in keyof AnswerEvents]: { readonly type: Type; readonly data: AnswerEvents[Type] };
}[keyof AnswerEvents];

/** Why no answer came. `gone`: no connection, or nothing at the other end. `stopped`: the person pressed stop. */
export type AskFailure = 'gone' | 'slow' | 'busy' | 'starting' | 'refused' | 'broken' | 'stopped';

/** A question that got no answer. */
export class AskError extends Error {
  constructor(readonly failure: AskFailure) {
    super(failure);
  }
}

/** What `ask` needs beside the question. */
export interface AskOptions {
  readonly signal: AbortSignal;
  readonly onEvent: (event: AnswerEvent) => void;
  readonly fetch?: typeof globalThis.fetch;
  /** How long a person should have to wait, whole answer included. */
  readonly timeoutMs?: number;
}

const address = '/api/v1/answers';
const statusFailures: Readonly<Record<number, AskFailure>> = {
  429: 'busy',
  503: 'starting',
  400: 'refused',
  413: 'refused',
};

/**
 * Asks the server and hands on the parts as they come. When the stream ends early (a proxy that cuts or buffers it), the
 * whole answer is asked for once more as JSON. @throws AskError
 */
export async function ask(request: AnswerRequest, options: AskOptions): Promise<Answer> {
  const { fetch = globalThis.fetch, timeoutMs = 45_000, signal, onEvent } = options;
  const limit = new AbortController();
  const timer = setTimeout(() => limit.abort(), timeoutMs);
  const stop = () => limit.abort();
  signal.addEventListener('abort', stop);
  const post = (accept: string) => postQuestion(request, accept, fetch, limit.signal);
  try {
    const response = await post('text/event-stream, application/json;q=0.5');
    const streamed = isEventStream(response) ? await readAnswer(response, onEvent) : await readJson(response);
    return streamed ?? (await readJson(await post('application/json')));
  } catch (error) {
    if (signal.aborted) throw new AskError('stopped');
    if (limit.signal.aborted) throw new AskError('slow');
    throw error instanceof AskError ? error : new AskError('gone');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', stop);
  }
}

async function postQuestion(
  request: AnswerRequest,
  accept: string,
  fetch: typeof globalThis.fetch,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: accept },
    body: JSON.stringify(request),
    credentials: 'omit',
    cache: 'no-store',
    signal,
  });
  if (!response.ok) throw new AskError(statusFailures[response.status] ?? 'broken');
  return response;
}

function isEventStream(response: Response): boolean {
  return response.headers.get('Content-Type')?.startsWith('text/event-stream') ?? false;
}

/** The answer that the stream ends with; null when it ends without one. */
async function readAnswer(response: Response, onEvent: (event: AnswerEvent) => void): Promise<Answer | null> {
  const reader = response.body?.getReader();
  if (!reader) return null;
  const parse = createEventParser();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return null;
    for (const { type, data } of parse(value)) {
      const event = { type, data: JSON.parse(data) } as AnswerEvent;
      if (event.type === 'error-raised') throw new AskError('broken');
      onEvent(event);
      if (event.type === 'answer-finished') return event.data;
    }
  }
}

async function readJson(response: Response): Promise<Answer> {
  const answer: unknown = await response.json().catch(() => null);
  if (typeof answer !== 'object' || answer === null || !('blocks' in answer)) throw new AskError('broken');
  return answer as Answer;
}
