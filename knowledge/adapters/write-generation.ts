import { mkdir, open, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Article } from '../article.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Chunk } from '../chunk.ts';
import { IndexFormatError } from '../errors.ts';
import type { Embedder } from '../ports.ts';
import { articleFields, chunkFields, type FieldTexts, ngramFields, stemFields } from '../retrieval/fields.ts';
import { buildPostings } from '../retrieval/postings.ts';
import type { Settings } from '../settings.ts';
import type { TopicModelData } from '../understanding/topic-model.ts';
import { syncFolder, writeDurably } from './durable-file.ts';
import { formatVersion, type Manifest, manifestName, settingsHash, sha256 } from './generation-manifest.ts';
import { writeHnswIndex } from './hnsw-index.ts';
import { encodePostings } from './postings-file.ts';
import { encodeTopicModel } from './topic-model-file.ts';
import { createVectorTable, encodeVectorTable } from './vector-table.ts';

/** All that a generation is made of. */
export interface GenerationContent {
  readonly articles: readonly Article[];
  /** An article's chunks together, in reading order. */
  readonly chunks: readonly Chunk[];
  readonly catalogue: Catalogue;
  readonly topicModel: TopicModelData;
  /** Null: no vectors. */
  readonly embedder: Embedder | null;
  readonly settings: Settings;
  /** What the sources looked like. */
  readonly fingerprint: string;
  readonly createdAt: Date;
}

/**
 * Writes a generation into `directory` (made if missing), whose last name is the generation's id. Every file is on the
 * disk before the manifest is written: a crash leaves a folder that `readGeneration` refuses, never a wrong one.
 * @throws ModelError when the embedder fails, IndexFormatError when articles and chunks do not belong together
 */
export async function writeGeneration(directory: string, content: GenerationContent): Promise<Manifest> {
  await mkdir(directory, { recursive: true });
  const files = new Map<string, string>();
  const put = async (name: string, bytes: string | Uint8Array) => {
    await writeDurably(join(directory, name), bytes);
    files.set(name, sha256(bytes));
  };
  await put('articles.jsonl', toLines(content.articles));
  await put('chunks.jsonl', toLines(content.chunks));
  await put('catalogue.json', JSON.stringify(content.catalogue));
  await put('topic-model.bin', encodeTopicModel(content.topicModel));
  for (const [name, bytes] of lexicalFiles(content)) await put(name, bytes);
  if (content.embedder) {
    const table = await embedChunks(content, content.embedder);
    await put('vectors.bin', encodeVectorTable(table));
    const path = join(directory, 'vectors.hnsw');
    await writeHnswIndex(path, table, content.settings.vector);
    await syncFile(path);
    files.set('vectors.hnsw', sha256(await readFile(path)));
  }
  const manifest = toManifest(basename(directory), content, Object.fromEntries(files));
  await writeDurably(join(directory, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
  await syncFolder(directory);
  return manifest;
}

/** The four lexical indexes, one after another, so that only one is in memory at a time. */
function* lexicalFiles({ articles, chunks, catalogue, settings }: GenerationContent): Generator<[string, Uint8Array]> {
  const topics = new Map(catalogue.topics.map((topic) => [topic.id, topic]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const chunksOf = groupByArticle(chunks);
  const ofChunks = chunks.map((chunk): FieldTexts => {
    const article = byId.get(chunk.articleId);
    if (!article) throw new IndexFormatError(`chunk ${chunk.id}`, 'an article in the same generation', chunk.articleId);
    return chunkFields(chunk, article, topics);
  });
  const ofArticles = articles.map((article) => articleFields(article, chunksOf.get(article.id) ?? [], topics));
  const { lexical } = settings;
  const gramOptions = { lexical, maxShare: lexical.gramMaxShare };
  yield ['stems.bin', encodePostings(buildPostings(ofChunks.map(stemFields), { lexical, maxShare: 1 }))];
  yield ['ngrams.bin', encodePostings(buildPostings(ofChunks.map(ngramFields), gramOptions))];
  yield ['article-stems.bin', encodePostings(buildPostings(ofArticles.map(stemFields), { lexical, maxShare: 1 }))];
  yield ['article-ngrams.bin', encodePostings(buildPostings(ofArticles.map(ngramFields), gramOptions))];
}

async function embedChunks({ articles, chunks }: GenerationContent, embedder: Embedder) {
  const titles = new Map(articles.map(({ id, title }) => [id, title]));
  const texts = chunks.map((chunk) => {
    return [titles.get(chunk.articleId) ?? '', ...chunk.headingPath, chunk.text].join('\n');
  });
  return createVectorTable(await embedder.embed(texts), embedder.dimensions);
}

function groupByArticle(chunks: readonly Chunk[]): Map<string, Chunk[]> {
  const groups = new Map<string, Chunk[]>();
  for (const chunk of chunks) {
    const group = groups.get(chunk.articleId);
    if (group) group.push(chunk);
    else groups.set(chunk.articleId, [chunk]);
  }
  return groups;
}

function toManifest(id: string, content: GenerationContent, files: Record<string, string>): Manifest {
  const { embedder } = content;
  return {
    format: formatVersion,
    id,
    createdAt: content.createdAt.toISOString(),
    counts: { articles: content.articles.length, chunks: content.chunks.length },
    embedder: embedder && { id: embedder.id, dimensions: embedder.dimensions },
    settingsHash: settingsHash(content.settings),
    fingerprint: content.fingerprint,
    files,
  };
}

function toLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
