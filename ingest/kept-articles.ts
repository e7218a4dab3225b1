import { checkGeneration } from '../knowledge/adapters/check-generation.ts';
import type { ChunkedArticle } from '../knowledge/adapters/generation-batch.ts';
import { chunkedArticlesOf } from '../knowledge/adapters/generation-lines.ts';
import type { Manifest } from '../knowledge/adapters/generation-manifest.ts';
import { generationPath } from '../knowledge/adapters/generation-pointer.ts';
import type { ArticleHead } from './extract/article-head.ts';
import type { Examined } from './quality/judge-articles.ts';
import type { SourceEntry } from './sources.ts';
import type { Unpublished } from './unpublished.ts';
import type { Crew } from './work/crew.ts';
import { inBatches } from './work/in-order.ts';
import { packKept } from './work/jobs.ts';

/** Articles that stay as they are served, of sources that are not read again. */
export interface KeptArticles {
  readonly heads: readonly ArticleHead[];
  /** What others are compared with. */
  readonly examined: readonly Examined[];
  /** With their text, one at a time, as often as one likes. */
  chunked(): AsyncGenerator<ChunkedArticle>;
}

/** Articles that are compared at a time. */
const batchSize = 64;

/** What is served of `sources`, but for what was taken down. `served`: null when every source is read again. */
export async function readKept(
  dataDir: string,
  served: Manifest | null,
  { sources, unpublished, crew }: KeptOptions,
): Promise<KeptArticles> {
  const ids = new Set(sources.map(({ source }) => source.id));
  async function* chunked(): AsyncGenerator<ChunkedArticle> {
    if (served === null || ids.size === 0) return;
    for await (const each of chunkedArticlesOf(generationPath(dataDir, served.id))) {
      if (ids.has(each.article.source.id) && !unpublished.has(each.article.id)) yield each;
    }
  }
  async function* packed() {
    for await (const batch of inBatches(chunked(), batchSize)) yield batch.map(packKept);
  }
  if (served !== null && ids.size > 0) await checkGeneration(generationPath(dataDir, served.id));
  const examined: Examined[] = [];
  for await (const { result } of crew.map('compare', packed())) examined.push(...result);
  return { heads: examined.map(({ head }) => head), examined, chunked };
}

/** What of a generation stays. */
export interface KeptOptions {
  readonly sources: readonly SourceEntry[];
  readonly unpublished: Unpublished;
  readonly crew: Crew;
}
