import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createLangchainEmbedder } from '../../../knowledge/adapters/langchain-embedder.ts';

/** Answers one embeddings request: the texts come in, vectors or a status go out. */
type Reply = (texts: readonly string[], call: number) => number | readonly (readonly number[])[];

let server: Server | null = null;
const requests: { model: string; encoding_format: string; input: string[] }[] = [];

/** A server that speaks the embeddings part of OpenAI's protocol on a port of its own. */
async function serve(reply: Reply): Promise<string> {
  requests.length = 0;
  const started = createServer(async (request, response) => {
    const parts: Buffer[] = [];
    for await (const part of request) parts.push(part as Buffer);
    const body = JSON.parse(Buffer.concat(parts).toString('utf8'));
    requests.push(body);
    const answer = reply(body.input, requests.length);
    response.writeHead(typeof answer === 'number' ? answer : 200, { 'content-type': 'application/json' });
    const data =
      typeof answer === 'number' ? [] : answer.map((embedding, index) => ({ object: 'embedding', index, embedding }));
    response.end(
      JSON.stringify({ object: 'list', model: body.model, data, usage: { prompt_tokens: 1, total_tokens: 1 } }),
    );
  });
  server = started;
  await new Promise<void>((resolve) => started.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}/v1`;
}

afterEach(async () => {
  server?.closeAllConnections();
  await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
});

const create = (baseUrl: string) => createLangchainEmbedder({ model: 'e5', apiKey: 'key', baseUrl, batchSize: 2 });

describe('createLangchainEmbedder', () => {
  it('gives unit vectors in order, in batches, asking for floats', async () => {
    const embedder = await create(await serve((texts) => texts.map((text) => [text.length, 0, 0])));
    expect(embedder).toMatchObject({ id: 'openai-compatible:e5', dimensions: 3 });
    const vectors = await embedder.embed(['a', 'bb', 'ccc']);
    expect(vectors.map((vector) => [...vector])).toEqual([
      [1, 0, 0],
      [1, 0, 0],
      [1, 0, 0],
    ]);
    expect(requests.map(({ input }) => input.length).toSorted()).toEqual([1, 1, 2]);
    expect(requests.every(({ encoding_format, model }) => encoding_format === 'float' && model === 'e5')).toBe(true);
  });

  it.each([
    ['other dimensions than at first', (call: number) => (call === 1 ? [1, 0] : [1])],
    ['a vector without direction', (call: number) => (call === 1 ? [1, 0] : [0, 0])],
  ])('refuses %s', async (_, vectorAt) => {
    const embedder = await create(await serve((texts, call) => texts.map(() => vectorAt(call))));
    await expect(embedder.embed(['x'])).rejects.toMatchObject({ kind: 'malformed' });
  });

  it.each([
    [401, 'refused'],
    [404, 'refused'],
  ])('tells status %i as %s', async (status, kind) => {
    await expect(create(await serve(() => status))).rejects.toMatchObject({ name: 'ModelError', kind });
  });

  it('tells an aborted call, and embeds nothing without asking', async () => {
    const embedder = await create(await serve((texts) => texts.map(() => [1, 0])));
    await expect(embedder.embed(['x'], AbortSignal.abort())).rejects.toMatchObject({ kind: 'aborted' });
    const before = requests.length;
    expect(await embedder.embed([])).toEqual([]);
    expect(requests.length).toBe(before);
  });
});
