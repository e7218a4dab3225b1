import type { ChunkedArticle } from '../knowledge/adapters/generation-batch.ts';
import type { PlacedBatch } from '../knowledge/adapters/write-generation.ts';
import type { PackedArticle } from './extract/article-head.ts';
import type { IndexedCounts } from './report.ts';
import type { Crew } from './work/crew.ts';
import { inBatches } from './work/in-order.ts';
import type { ArticlesToIndex } from './work/jobs.ts';

/** Articles that are split and indexed at a time: fewer would number the same terms again and again. */
const batchSize = 200;

/** The articles of an index in order, as batches; what they are counts in `indexed`, by source, as they go by. */
export async function* indexBatches(
  crew: Crew,
  kept: AsyncIterable<ChunkedArticle>,
  fresh: Iterable<PackedArticle>,
  indexed: Map<string, IndexedCounts>,
): AsyncGenerator<PlacedBatch> {
  const open: string[] = [];
  async function* inputs(): AsyncGenerator<ArticlesToIndex> {
    for await (const batch of inBatches(kept, batchSize)) {
      open.push(...batch.map(({ article }) => article.source.id));
      yield { kept: batch, fresh: [] };
    }
    for await (const batch of inBatches(fresh, batchSize)) {
      open.push(...batch.map(({ head }) => head.source.id));
      yield { kept: [], fresh: batch };
    }
  }
  for await (const { member, result } of crew.map('index', inputs())) {
    for (const [at, source] of open.splice(0, result.chunkCounts.length).entries()) {
      const counts = indexed.get(source) ?? { articles: 0, chunks: 0 };
      indexed.set(source, counts);
      counts.articles += 1;
      counts.chunks += result.chunkCounts[at] ?? 0;
    }
    yield { maker: member, batch: result.batch };
  }
  // What follows is done by one thread, and needs the memory.
  await crew.close();
}
