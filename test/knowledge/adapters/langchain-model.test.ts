import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createLangchainModel } from '../../../knowledge/adapters/langchain-model.ts';
import { ModelError } from '../../../knowledge/errors.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A server on this machine that speaks the chat-completions protocol as `reply` says. */
async function serve(
  reply: (body: Record<string, unknown>, response: ServerResponse, request: IncomingMessage) => void,
): Promise<string> {
  const listening = createServer((request, response) => {
    let body = '';
    request.on('data', (piece: Buffer) => {
      body += piece.toString();
    });
    request.on('end', () => reply(JSON.parse(body), response, request));
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1`;
}

function sendPiece(response: ServerResponse, content: string): void {
  const piece = {
    id: 'x',
    object: 'chat.completion.chunk',
    created: 0,
    model: 'liten',
    choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: null }],
  };
  response.write(`data: ${JSON.stringify(piece)}\n\n`);
}

async function read(baseUrl: string, signal = new AbortController().signal, timeoutMs = 5000): Promise<string[]> {
  const model = await createLangchainModel({ model: 'liten', apiKey: 'nokkel', baseUrl, timeoutMs });
  const pieces: string[] = [];
  for await (const piece of model.stream({ system: 'Svar.', user: 'Hvem?' }, signal)) pieces.push(piece);
  return pieces;
}

async function kindOf(reading: Promise<unknown>): Promise<string> {
  const error = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(ModelError);
  return (error as ModelError).kind;
}

describe('createLangchainModel', () => {
  it('streams what the server writes, and asks for no more than every server knows', async () => {
    let asked: Record<string, unknown> = {};
    let authorization: string | undefined;
    const baseUrl = await serve((body, response, request) => {
      asked = body;
      authorization = request.headers.authorization;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      for (const piece of ['Pleie', 'penger ', '[1].']) sendPiece(response, piece);
      response.end('data: [DONE]\n\n');
    });
    expect(await read(baseUrl)).toEqual(['Pleie', 'penger ', '[1].']);
    expect(asked).toMatchObject({
      model: 'liten',
      stream: true,
      temperature: 0,
      messages: [
        { role: 'system', content: 'Svar.' },
        { role: 'user', content: 'Hvem?' },
      ],
    });
    expect(asked).not.toHaveProperty('stream_options');
    expect(authorization).toBe('Bearer nokkel');
  });

  it.each([
    [401, 'refused'],
    [400, 'refused'],
    [500, 'unreachable'],
  ])('says what a %i means', async (status, kind) => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(status, { 'content-type': 'application/json', 'x-should-retry': 'false' });
      response.end('{"error":{"message":"no"}}');
    });
    expect(await kindOf(read(baseUrl))).toBe(kind);
  });

  it('says that the server asks us to wait', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(429, { 'content-type': 'application/json', 'retry-after-ms': '1', 'x-should-retry': 'false' });
      response.end('{"error":{"message":"slow down"}}');
    });
    expect(await kindOf(read(baseUrl))).toBe('rate-limited');
  });

  it('says that nobody answers', async () => {
    expect(await kindOf(read('http://127.0.0.1:9/v1'))).toBe('unreachable');
  });

  it('ends the call upstream when the person has gone', async () => {
    const person = new AbortController();
    let closed: () => void = () => undefined;
    const upstreamClosed = new Promise<void>((resolve) => {
      closed = resolve;
    });
    const baseUrl = await serve((_, response) => {
      response.on('close', closed);
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      sendPiece(response, 'Pleie');
    });
    const model = await createLangchainModel({ model: 'liten', apiKey: '', baseUrl });
    const reading = (async () => {
      for await (const _ of model.stream({ system: '', user: 'x' }, person.signal)) person.abort();
    })();
    expect(await kindOf(reading)).toBe('aborted');
    await upstreamClosed;
  });

  it('calls a deadline a timeout', async () => {
    const baseUrl = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      sendPiece(response, 'Pleie');
    });
    expect(await kindOf(read(baseUrl, AbortSignal.timeout(100)))).toBe('timeout');
  });
});
