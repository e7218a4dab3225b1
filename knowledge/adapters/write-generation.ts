import { createReadStream } from 'node:fs';
import { mkdir, open, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../article.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Chunk } from '../chunk.ts';
import { IndexFormatError } from '../errors.ts';
import { groupBy } from '../group-by.ts';
import type { Embedder } from '../ports.ts';
import type { LexicalIndexName } from '../retrieval/article-indexer.ts';
import { collectIndexParts, type IndexParts } from '../retrieval/index-parts.ts';
import type { Settings } from '../settings.ts';
import type { TopicModelData } from '../understanding/topic-model.ts';
import { beginFile, syncFolder, writeDurably } from './durable-file.ts';
import { createBatchMaker, type GenerationBatch } from './generation-batch.ts';
import { formatVersion, type Manifest, manifestName, settingsHash, sha256 } from './generation-manifest.ts';
import { writeHnswIndex } from './hnsw-index.ts';
import { encodePostings } from './postings-file.ts';
import { topicModelParts } from './topic-model-file.ts';
import { createVectorTable, encodeVectorTable } from './vector-table.ts';

/** A topic model in a file, as `encodeTopicModel` gives it: most of it need not be in memory to be copied. */
export interface StoredTopicModel {
  readonly file: string;
}

/** What a generation holds beside its articles. */
export interface GenerationFrame {
  readonly catalogue: Catalogue;
  readonly topicModel: TopicModelData | StoredTopicModel;
  /** Null: no vectors. */
  readonly embedder: Embedder | null;
  readonly settings: Settings;
  /** What the sources looked like. */
  readonly fingerprint: string;
  readonly createdAt: Date;
}

/** All that a generation is made of. */
export interface GenerationContent extends GenerationFrame {
  readonly articles: readonly Article[];
  /** An article's chunks together, in reading order, and the articles in theirs. */
  readonly chunks: readonly Chunk[];
}

/** A batch, and which of the batch makers made it. */
export interface PlacedBatch {
  readonly maker: number;
  readonly batch: GenerationBatch;
}

const indexFiles: Readonly<Record<LexicalIndexName, string>> = {
  stems: 'stems.bin',
  ngrams: 'ngrams.bin',
  articleStems: 'article-stems.bin',
  articleNgrams: 'article-ngrams.bin',
};

/**
 * Writes a generation of articles that are all in memory: see `writeBatches`.
 * @throws ModelError when the embedder fails, IndexFormatError when articles and chunks do not belong together
 */
export async function writeGeneration(directory: string, content: GenerationContent): Promise<Manifest> {
  const { articles, chunks, catalogue, settings, embedder } = content;
  const chunksOf = groupBy(chunks, ({ articleId }) => articleId);
  const batch = createBatchMaker(
    catalogue.topics,
    settings,
    embedder !== null,
  )(articles.map((article) => ({ article, chunks: chunksOf.get(article.id) ?? [] })));
  const ids = new Set(articles.map(({ id }) => id));
  const lost = chunks.find(({ articleId }) => !ids.has(articleId));
  if (lost) throw new IndexFormatError(`chunk ${lost.id}`, 'an article in the same generation', lost.articleId);
  return writeBatches(directory, [{ maker: 0, batch }], content);
}

/**
 * Writes a generation into `directory` (made if missing), whose last name is the generation's id: articles as they come,
 * then the indexes over all of them. Every file is on the disk before the manifest is written: a crash leaves a folder
 * that `readGeneration` refuses, never a wrong one. @throws ModelError when the embedder fails
 */
export async function writeBatches(
  directory: string,
  batches: AsyncIterable<PlacedBatch> | Iterable<PlacedBatch>,
  frame: GenerationFrame,
): Promise<Manifest> {
  await mkdir(directory, { recursive: true });
  const files = new Map<string, string>();
  const put = async (name: string, bytes: string | Uint8Array) => {
    await writeDurably(join(directory, name), bytes);
    files.set(name, sha256(bytes));
  };
  const index = collectIndexParts(frame.settings);
  const { counts, texts, hashes } = await writeLines(directory, batches, index);
  for (const [name, hash] of hashes) files.set(name, hash);
  await put('catalogue.json', JSON.stringify(frame.catalogue));
  const { topicModel } = frame;
  const model = 'file' in topicModel ? createReadStream(topicModel.file) : topicModelParts(topicModel);
  files.set('topic-model.bin', await writeParts(join(directory, 'topic-model.bin'), model));
  for (const [name, postings] of index.postings()) {
    files.set(indexFiles[name], await writeParts(join(directory, indexFiles[name]), encodePostings(postings)));
  }
  if (frame.embedder) {
    const table = createVectorTable(await frame.embedder.embed(texts), frame.embedder.dimensions);
    await put('vectors.bin', encodeVectorTable(table));
    const path = join(directory, 'vectors.hnsw');
    await writeHnswIndex(path, table, frame.settings.vector);
    await syncFile(path);
    files.set('vectors.hnsw', sha256(await readFile(path)));
  }
  const manifest = toManifest(basename(directory), counts, frame, Object.fromEntries(files));
  await writeDurably(join(directory, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFolder(directory);
  return manifest;
}

/** Writes articles and chunks as they come, and hands their terms to the index. */
async function writeLines(
  directory: string,
  batches: AsyncIterable<PlacedBatch> | Iterable<PlacedBatch>,
  index: IndexParts,
) {
  const counts = { articles: 0, chunks: 0 };
  const texts: string[] = [];
  const articles = await beginFile(join(directory, 'articles.jsonl'));
  const chunks = await beginFile(join(directory, 'chunks.jsonl'));
  try {
    for await (const { maker, batch } of batches) {
      await articles.append(batch.articleLines);
      await chunks.append(batch.chunkLines);
      index.add(maker, batch.part);
      counts.articles += batch.articles;
      counts.chunks += batch.chunks;
      for (const text of batch.texts ?? []) texts.push(text);
    }
    const hashes = [
      ['articles.jsonl', await articles.finish()],
      ['chunks.jsonl', await chunks.finish()],
    ] as const;
    return { counts, texts, hashes };
  } finally {
    await articles.abandon();
    await chunks.abandon();
  }
}

async function writeParts(path: string, parts: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<string> {
  const file = await beginFile(path);
  try {
    for await (const part of parts) if (part.length > 0) await file.append(part);
    return await file.finish();
  } finally {
    await file.abandon();
  }
}

function toManifest(
  id: string,
  counts: Manifest['counts'],
  { embedder, createdAt, settings, fingerprint }: GenerationFrame,
  files: Record<string, string>,
): Manifest {
  return {
    format: formatVersion,
    id,
    createdAt: createdAt.toISOString(),
    counts,
    embedder: embedder && { id: embedder.id, dimensions: embedder.dimensions },
    settingsHash: settingsHash(settings),
    fingerprint,
    files,
  };
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
