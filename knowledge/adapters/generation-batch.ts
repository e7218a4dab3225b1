import type { Article } from '../article.ts';
import type { Chunk } from '../chunk.ts';
import { createArticleIndexer, type IndexPart } from '../retrieval/article-indexer.ts';
import type { Settings } from '../settings.ts';
import type { Topic } from '../topic.ts';

/** An article with its chunks in reading order. */
export interface ChunkedArticle {
  readonly article: Article;
  readonly chunks: readonly Chunk[];
}

/** Some articles in a row, ready for the files of a generation. Holds bytes and numbers, so that it moves between threads. */
export interface GenerationBatch {
  readonly articles: number;
  readonly chunks: number;
  /** Lines of JSON. */
  readonly articleLines: Uint8Array;
  readonly chunkLines: Uint8Array;
  readonly part: IndexPart;
  /** What vectors are made of, a text a chunk; null without vectors. */
  readonly texts: readonly string[] | null;
}

/** Makes batches, one after another: terms are numbered on from batch to batch. */
export type BatchMaker = (articles: readonly ChunkedArticle[]) => GenerationBatch;

/** A maker of batches for an index with the labels of `topics`. */
export function createBatchMaker(
  topics: readonly Topic[],
  settings: Pick<Settings, 'lexical'>,
  hasVectors: boolean,
): BatchMaker {
  const indexer = createArticleIndexer(topics, settings);
  return (articles) => {
    for (const { article, chunks } of articles) indexer.add(article, chunks);
    const chunks = articles.flatMap((each) => each.chunks);
    const textsOf = ({ article, chunks }: ChunkedArticle) =>
      chunks.map(({ headingPath, text }) => [article.title, ...headingPath, text].join('\n'));
    return {
      articles: articles.length,
      chunks: chunks.length,
      articleLines: toLines(articles.map(({ article }) => article)),
      chunkLines: toLines(chunks),
      part: indexer.take(),
      texts: hasVectors ? articles.flatMap(textsOf) : null,
    };
  };
}

function toLines(values: readonly unknown[]): Uint8Array {
  return new TextEncoder().encode(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
}
