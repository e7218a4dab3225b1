import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Chunk } from '../chunk.ts';
import { IndexFormatError } from '../errors.ts';
import type { Postings } from '../retrieval/postings.ts';
import type { TopicModelData } from '../understanding/topic-model.ts';
import { type Manifest, readManifest, sha256 } from './generation-manifest.ts';
import { decodePostings } from './postings-file.ts';
import { decodeTopicModel } from './topic-model-file.ts';
import { decodeVectorTable, type VectorTable } from './vector-table.ts';

/** A generation in memory, checked: everything but the vector graph, which hnswlib reads itself from `graphPath`. */
export interface Generation {
  readonly manifest: Manifest;
  readonly articles: readonly Article[];
  readonly chunks: readonly Chunk[];
  readonly catalogue: Catalogue;
  readonly topicModel: TopicModelData;
  readonly postings: {
    readonly stems: Postings;
    readonly ngrams: Postings;
    readonly articleStems: Postings;
    readonly articleNgrams: Postings;
  };
  readonly vectors: { readonly table: VectorTable; readonly graphPath: string } | null;
}

/**
 * Reads the generation in `directory` and checks it: format, SHA-256 of every file, counts, dimensions.
 * @throws IndexFormatError that names the file which is missing, cut, changed or of another size than told
 */
export async function readGeneration(directory: string): Promise<Generation> {
  const manifest = await readManifest(directory);
  const read = (name: string) => readChecked(directory, name, manifest);
  const postings = async (name: string) => decodePostings(await read(name), join(directory, name));
  const [articles, chunks, catalogue, topicModel, stems, ngrams, articleStems, articleNgrams, vectors] =
    await Promise.all([
      read('articles.jsonl').then((bytes) => fromLines<Article>(bytes)),
      read('chunks.jsonl').then((bytes) => fromLines<Chunk>(bytes)),
      read('catalogue.json').then((bytes): Catalogue => JSON.parse(bytes.toString('utf8'))),
      read('topic-model.bin').then((bytes) => decodeTopicModel(bytes, join(directory, 'topic-model.bin'))),
      postings('stems.bin'),
      postings('ngrams.bin'),
      postings('article-stems.bin'),
      postings('article-ngrams.bin'),
      readVectors(directory, manifest),
    ]);
  const { counts } = manifest;
  expectCount(directory, 'articles.jsonl', counts.articles, articles.length);
  expectCount(directory, 'chunks.jsonl', counts.chunks, chunks.length);
  expectCount(directory, 'stems.bin', counts.chunks, stems.size);
  expectCount(directory, 'ngrams.bin', counts.chunks, ngrams.size);
  expectCount(directory, 'article-stems.bin', counts.articles, articleStems.size);
  expectCount(directory, 'article-ngrams.bin', counts.articles, articleNgrams.size);
  if (vectors) expectCount(directory, 'vectors.bin', counts.chunks, vectors.table.labels.length);
  return {
    manifest,
    articles,
    chunks,
    catalogue,
    topicModel,
    postings: { stems, ngrams, articleStems, articleNgrams },
    vectors,
  };
}

async function readVectors(directory: string, manifest: Manifest): Promise<Generation['vectors']> {
  if (!manifest.embedder) return null;
  const bytes = await readChecked(directory, 'vectors.bin', manifest);
  await readChecked(directory, 'vectors.hnsw', manifest);
  return {
    table: decodeVectorTable(bytes, manifest.embedder.dimensions, join(directory, 'vectors.bin')),
    graphPath: join(directory, 'vectors.hnsw'),
  };
}

async function readChecked(directory: string, name: string, manifest: Manifest): Promise<Buffer> {
  const path = join(directory, name);
  const expected = manifest.files[name];
  if (!expected) throw new IndexFormatError(path, 'a file named in the manifest', 'no mention of it');
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw new IndexFormatError(path, 'a readable file', 'none', { cause: error });
  }
  const found = sha256(bytes);
  if (found !== expected) throw new IndexFormatError(path, `SHA-256 ${expected}`, found);
  return bytes;
}

/** Line by line: all of a large file would be longer than a string can be. */
function fromLines<T>(bytes: Buffer): T[] {
  const values: T[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(0x0a, start);
    const stop = end < 0 ? bytes.length : end;
    if (stop > start) values.push(JSON.parse(bytes.toString('utf8', start, stop)));
    start = stop + 1;
  }
  return values;
}

function expectCount(directory: string, name: string, expected: number, found: number): void {
  if (expected !== found) throw new IndexFormatError(join(directory, name), `${expected} entries`, `${found}`);
}
