import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { formatVersion } from '../../../knowledge/adapters/generation-manifest.ts';
import { currentGeneration, generationPath, swapCurrent } from '../../../knowledge/adapters/generation-pointer.ts';
import { createHashedEmbedder } from '../../../knowledge/adapters/hashed-embedder.ts';
import { openKnowledge } from '../../../knowledge/adapters/open-knowledge.ts';
import { readGeneration } from '../../../knowledge/adapters/read-generation.ts';
import { writeGeneration } from '../../../knowledge/adapters/write-generation.ts';
import { IndexFormatError } from '../../../knowledge/errors.ts';
import type { Embedder } from '../../../knowledge/ports.ts';
import { settings } from '../../../knowledge/settings.ts';
import { trainTopicModel } from '../../../knowledge/understanding/topic-model.ts';
import { catalogueOf, corpusOf, smallCorpus } from '../small-corpus.ts';

const embedder = createHashedEmbedder();
const content = {
  ...corpusOf(smallCorpus),
  catalogue: catalogueOf(smallCorpus),
  topicModel: trainTopicModel({
    questions: ['hvem betaler lønna', 'får jeg lønn fra nav'].map((text) => ({ text, label: 'pleiepenger' })),
    services: [],
  }),
  settings,
  fingerprint: 'f1',
  createdAt: new Date('2026-11-22T10:00:00Z'),
};
const outside = {
  languageModel: null,
  clock: { now: () => new Date(0), monotonicMs: () => 0 },
  settings,
};

let dataDir: string;
const writeAs = (id: string, chosen: Embedder | null) =>
  writeGeneration(generationPath(dataDir, id), { ...content, embedder: chosen });

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'generation-'));
});
afterAll(() => rm(dataDir, { recursive: true }));

describe('writeGeneration and readGeneration', () => {
  it('give back what was written', async () => {
    const manifest = await writeAs('whole', embedder);
    const generation = await readGeneration(generationPath(dataDir, 'whole'));
    expect(generation.manifest).toEqual(manifest);
    expect(generation.articles).toEqual(content.articles);
    expect(generation.chunks).toEqual(content.chunks);
    expect(generation.topicModel).toEqual(content.topicModel);
    expect(generation.vectors?.table.labels.length).toBe(content.chunks.length);
  });

  it('write the same files for the same content', async () => {
    const [first, second] = [await writeAs('one', embedder), await writeAs('two', embedder)];
    expect(second.files).toEqual(first.files);
  });

  it('refuse every file that is cut, changed or gone, by its name', async () => {
    await writeAs('damaged', embedder);
    const directory = generationPath(dataDir, 'damaged');
    for (const name of await readdir(directory)) {
      const path = join(directory, name);
      const good = await readFile(path);
      await truncate(path, Math.floor(good.length / 2));
      await expect(readGeneration(directory)).rejects.toSatisfy(isFormatErrorAbout(name));
      const flipped = Buffer.from(good);
      flipped[good.length >> 1] = (flipped[good.length >> 1] ?? 0) ^ 0x10;
      await writeFile(path, flipped);
      if (name !== 'manifest.json') {
        await expect(readGeneration(directory)).rejects.toSatisfy(isFormatErrorAbout(name));
      }
      await rm(path);
      await expect(readGeneration(directory)).rejects.toSatisfy(isFormatErrorAbout(name));
      await writeFile(path, good);
    }
    await expect(readGeneration(directory)).resolves.toBeDefined();
  });

  it('refuse another format', async () => {
    await writeAs('old', null);
    const path = join(generationPath(dataDir, 'old'), 'manifest.json');
    const written = await readFile(path, 'utf8');
    await writeFile(path, written.replace(`"format": ${formatVersion}`, '"format": 0'));
    await expect(readGeneration(generationPath(dataDir, 'old'))).rejects.toThrow(/format/);
  });

  it('refuse a chunk without its article', async () => {
    const lost = { ...content, articles: content.articles.slice(1), embedder: null };
    await expect(writeGeneration(generationPath(dataDir, 'lost'), lost)).rejects.toThrow(IndexFormatError);
  });
});

describe('swapCurrent and currentGeneration', () => {
  it('point at nothing, then at what was swapped in last', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pointer-'));
    expect(await currentGeneration(folder)).toBeNull();
    await swapCurrent(folder, 'a1');
    await swapCurrent(folder, 'b2');
    expect(await currentGeneration(folder)).toBe('b2');
    expect(await readdir(folder)).toEqual(['CURRENT']);
    await rm(folder, { recursive: true });
  });

  it.each(['../etc', '', 'a/b', 'A'])('refuse the id %j', async (id) => {
    await expect(swapCurrent(dataDir, id)).rejects.toThrow(IndexFormatError);
  });

  it('refuse a damaged pointer', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'pointer-'));
    await writeFile(join(folder, 'CURRENT'), '../../secret');
    await expect(currentGeneration(folder)).rejects.toThrow(/CURRENT/);
    await rm(folder, { recursive: true });
  });
});

describe('openKnowledge', () => {
  const question = {
    text: 'hvem betaler lønna på sykehuset',
    kommune: null,
    language: 'nb',
    topics: [],
    limit: 3,
  } as const;

  it.each([
    ['without vectors', null],
    ['with vectors', embedder],
  ] as const)('answers %s', async (_, chosen) => {
    await writeAs('served', chosen);
    await swapCurrent(dataDir, 'served');
    const knowledge = await openKnowledge({ ...outside, dataDir, embedder: chosen });
    const [first] = await knowledge.retriever.retrieve(question);
    expect(first?.article.id).toBe('pleiepenger');
    expect([...knowledge.languages]).toEqual(['nb', 'nn']);
    expect(knowledge.topicModel.predict('lønn').topics[0]?.id).toBe('pleiepenger');
  });

  it('refuses an embedder that the vectors were not made with', async () => {
    await writeAs('served', embedder);
    await swapCurrent(dataDir, 'served');
    const other = { ...embedder, id: 'another' };
    await expect(openKnowledge({ ...outside, dataDir, embedder: other })).rejects.toThrow(/another/);
  });

  it('says how to make an index when there is none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'empty-'));
    await expect(openKnowledge({ ...outside, dataDir: folder, embedder: null })).rejects.toThrow(/npm run ingest/);
    await rm(folder, { recursive: true });
  });
});

function isFormatErrorAbout(name: string) {
  return (error: unknown) => error instanceof IndexFormatError && error.message.includes(name);
}
