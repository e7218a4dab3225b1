import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { judgeRun } from '../../../eval/judge/judge-run.ts';
import { cohenKappa } from '../../../eval/metrics/cohen-kappa.ts';
import { createLangchainModel } from '../../../knowledge/adapters/langchain-model.ts';
import { answerOf, entryOf, runOf, sampleQuestions } from '../sample-run.ts';

let server: Server | null = null;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = null;
});

/** A chat-completions server on this machine that replies to the person's part of each prompt as `reply` says. */
async function serve(reply: (user: string) => string): Promise<string> {
  const listening = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece as Buffer);
    const { messages } = JSON.parse(Buffer.concat(pieces).toString()) as { messages: { content: string }[] };
    const choice = { index: 0, delta: { role: 'assistant', content: reply(messages[1]?.content ?? '') } };
    const chunk = { id: 'x', object: 'chat.completion.chunk', created: 0, model: 'dommer', choices: [choice] };
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`data: ${JSON.stringify(chunk)}\n\ndata: [DONE]\n\n`);
  });
  server = listening;
  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(listening.address() as AddressInfo).port}/v1`;
}

async function judgeWith(reply: (user: string) => string) {
  const run = runOf([
    ...sampleQuestions.slice(0, 3).map((question) => entryOf(question)),
    ...sampleQuestions.slice(3, 4).map((question) => {
      const entry = entryOf(question);
      return { ...entry, answer: answerOf({ ...entry.answer, text: 'Det finnes hjelp.' }) };
    }),
    ...sampleQuestions
      .slice(4, 5)
      .map((question) => entryOf(question, { answer: answerOf({ status: 'no-coverage' }) })),
  ]);
  const model = await createLangchainModel({ model: 'dommer', apiKey: '', baseUrl: await serve(reply) });
  return judgeRun(run, model, () => {});
}

describe('judgeRun', () => {
  it('asks about every answer, with its quotes, and tells how far it agrees with the set', async () => {
    const asked: string[] = [];
    const result = await judgeWith((user) => {
      asked.push(user);
      const isRight = user.includes('Answer:\nAlt om');
      return `Her er dommen:\n\`\`\`json\n{"answers":"${isRight ? 'yes' : 'no'}","supported":${isRight},"why":"{fristen}"}\n\`\`\``;
    });
    expect(asked).toHaveLength(4);
    expect(asked[0]).toContain('[1] Alt om pleiepenger: fristen er 6 uker.');
    expect(result).toMatchObject({ model: 'openai-compatible:dommer', failed: [], answersShare: 0.75, kappa: 1 });
    expect(result.supportedShare).toBe(0.75);
  });

  it('lists answers without a verdict, and goes on', async () => {
    const replies = ['Fint svar!', '{"answers":"kanskje","supported":true}', '{"answers":', ''];
    const result = await judgeWith(() => replies.shift() ?? '');
    expect(result).toMatchObject({ judged: [], answersShare: null, supportedShare: null, kappa: null });
    expect(result.failed.map(({ id }) => id)).toEqual(['q00', 'q01', 'q02', 'q03']);
    expect(result.failed[0]?.reason).toContain('expected a verdict as JSON');
  });
});

describe('cohenKappa', () => {
  it('is the worked example of its definition', () => {
    const pairs = (['yes yes 20', 'yes no 5', 'no yes 10', 'no no 15'] as const).flatMap((row) => {
      const [a = '', b = '', count] = row.split(' ');
      return Array.from({ length: Number(count) }, () => [a, b] as const);
    });
    expect(cohenKappa(pairs)).toBeCloseTo(0.4, 12);
  });

  it('is null where nothing can be told', () => {
    expect(cohenKappa([])).toBeNull();
    expect(cohenKappa([['a', 'a']])).toBeNull();
  });
});
