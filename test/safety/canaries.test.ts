import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { LanguageModel } from '../../knowledge/ports.ts';
import { openFeedbackStore } from '../../server/feedback-store.ts';
import { openCorpus } from '../corpus-knowledge.ts';
import { temporaryFolder } from '../ingest/temporary-folder.ts';
import { startApp } from '../server/start-app.ts';

/** Synthetic or made up: an identity number (month + 80), phones, an address to write to and one to live at, names. */
const personal = [
  '17912099997',
  '179120 99997',
  '987 65 432',
  '98765432',
  'kanari.fugl@example.no',
  'Kanariveien 77',
  'Kanarius Fuglesang',
];
/** Nobody's data, and no one's business: a word of the question that must not be kept anywhere. */
const word = 'kanarigul';
const question = `Jeg heter ${personal[6]} og bor i ${personal[5]}. Sønnen min har fnr ${personal[0]} eller ${personal[1]}, ring ${personal[2]} eller ${personal[3]}, skriv til ${personal[4]}. Hvordan søker vi om pleiepenger for ham, han er ${word}?`;

it('keeps nothing of a question in logs, metrics, files or what is sent to a model', async () => {
  const sent: string[] = [];
  const model: LanguageModel = {
    id: 'listening',
    async *stream(prompt) {
      sent.push(JSON.stringify(prompt));
      yield 'Pleiepenger er for deg [1].\n';
    },
  };
  const dataDir = await temporaryFolder();
  const feedback = openFeedbackStore(join(dataDir, 'feedback.db'));
  const app = await startApp(await openCorpus(model), { feedback });
  const json = (path: string, body: object, accept = 'application/json') =>
    fetch(`${app.origin}${path}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: accept },
      body: JSON.stringify(body),
    });

  const bodies: string[] = [];
  for (const accept of ['application/json', 'text/event-stream']) {
    bodies.push(
      await (await json('/api/v1/answers', { question, history: [{ question, answer: question }] }, accept)).text(),
    );
  }
  for (const part of [...personal.slice(0, 6), `Jeg heter ${personal[6]}.`]) {
    bodies.push(await (await json('/api/v1/answers', { question: `Hva er pleiepenger? ${part}` })).text());
  }
  const form = await fetch(`${app.origin}/`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ question }),
  });
  bodies.push(await form.text());
  await fetch(`${app.origin}/api/v1/search?q=${encodeURIComponent(question.slice(0, 400))}`);
  await json('/api/v1/feedback', { answerId: crypto.randomUUID(), reason: 'wrong', words: question });
  await json('/api/v1/answers', { question, unknown: question });
  await fetch(`${app.origin}/${encodeURIComponent(question.slice(0, 200))}`);
  const metrics = await (await fetch(`${app.origin}/metrics`)).text();
  await app.stop();

  const kept = [app.logged.join('\n'), metrics, ...(await filesOf(dataDir))];
  for (const bytes of [...kept, ...sent, ...bodies]) for (const part of personal) expect(bytes).not.toContain(part);
  // The words a person chose to send are kept, redacted; nothing else holds any of the question.
  for (const bytes of [app.logged.join('\n'), metrics]) expect(bytes).not.toContain(word);
  expect(sent.length).toBeGreaterThan(0);
});

async function filesOf(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  return Promise.all(names.map((name) => readFile(join(folder, name), 'latin1')));
}
