import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import type { ChunkedArticle } from './generation-batch.ts';

/** The articles of a generation, one at a time. It must have been checked before. */
export function articlesOf(directory: string): AsyncGenerator<Article> {
  return valuesIn<Article>(join(directory, 'articles.jsonl'));
}

/** The articles of a generation with their chunks, one at a time. It must have been checked before. */
export async function* chunkedArticlesOf(directory: string): AsyncGenerator<ChunkedArticle> {
  const chunks = valuesIn<Chunk>(join(directory, 'chunks.jsonl'));
  let next = await chunks.next();
  for await (const article of articlesOf(directory)) {
    const own: Chunk[] = [];
    while (!next.done && next.value.articleId === article.id) {
      own.push(next.value);
      next = await chunks.next();
    }
    yield { article, chunks: own };
  }
}

/** The values in a file of lines of JSON: a file larger than any string can be is read all the same. */
async function* valuesIn<T>(path: string): AsyncGenerator<T> {
  let open: Buffer[] = [];
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
    let start = 0;
    for (let end = piece.indexOf(0x0a); end >= 0; end = piece.indexOf(0x0a, start)) {
      yield JSON.parse(Buffer.concat([...open, piece.subarray(start, end)]).toString('utf8')) as T;
      open = [];
      start = end + 1;
    }
    open.push(piece.subarray(start));
  }
}
