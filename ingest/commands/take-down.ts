import { openChangeFeed } from '../../knowledge/adapters/change-feed.ts';
import { generationPath } from '../../knowledge/adapters/generation-pointer.ts';
import { readGeneration } from '../../knowledge/adapters/read-generation.ts';
import { writeGeneration } from '../../knowledge/adapters/write-generation.ts';
import type { Clock, Embedder } from '../../knowledge/ports.ts';
import { settings } from '../../knowledge/settings.ts';
import { IngestError } from '../errors.ts';
import { buildFolder, generationId, rollBack, servedManifest, serveGeneration } from '../generations.ts';
import { recordServed } from '../last-run.ts';
import { openLedger } from '../ledger/ledger.ts';
import { takeLock } from '../lock.ts';
import { readUnpublished, writeUnpublished } from '../unpublished.ts';
import { verifyGeneration } from '../verify.ts';

/** Where the index is, and what the outside provides. */
export interface TakeDownOptions {
  readonly dataDir: string;
  /** The one that the served vectors were made with; null: none. */
  readonly embedder: Embedder | null;
  readonly clock: Clock;
}

/**
 * Takes an article out of the served index at once, without reading a source, and keeps it out of every later one. The
 * list is written first: whatever happens then, the next run leaves it out. Returns the generation that is served now;
 * null when the article is in none. @throws IngestError `busy`, `refused` when it is the last article
 */
export async function unpublish(
  articleId: string,
  { dataDir, embedder, clock }: TakeDownOptions,
): Promise<string | null> {
  const release = await takeLock(dataDir);
  try {
    const unpublished = new Map(await readUnpublished(dataDir));
    if (!unpublished.has(articleId)) {
      await writeUnpublished(dataDir, unpublished.set(articleId, clock.now().toISOString()));
    }
    const before = await servedManifest(dataDir);
    if (!before) return null;
    const served = await readGeneration(generationPath(dataDir, before.id));
    const articles = served.articles.filter(({ id }) => id !== articleId);
    if (articles.length === served.articles.length) return null;

    const ledger = openLedger(dataDir);
    try {
      const { catalogue, topicModel } = served;
      const chunks = served.chunks.filter((chunk) => chunk.articleId !== articleId);
      const createdAt = clock.now();
      const id = generationId(createdAt, before.fingerprint);
      const folder = await buildFolder(dataDir, id);
      const cached = embedder && ledger.vectors.around(embedder).embedder;
      const content = { articles, chunks, catalogue, topicModel, settings, createdAt, embedder: cached };
      await writeGeneration(folder, { ...content, fingerprint: before.fingerprint });
      await verifyGeneration(folder, { articles: articles.length, chunks: chunks.length, before, isForced: true });
      await serveGeneration(dataDir, folder, id);
      await recordServed(dataDir, id);
      return id;
    } finally {
      ledger.close();
    }
  } finally {
    await release();
  }
}

/** Lets an article come back with the next run. @throws IngestError `usage` when it was not taken down */
export async function republish(articleId: string, { dataDir }: Pick<TakeDownOptions, 'dataDir'>): Promise<void> {
  const release = await takeLock(dataDir);
  try {
    const unpublished = new Map(await readUnpublished(dataDir));
    if (!unpublished.delete(articleId)) {
      const known = [...unpublished.keys()].join(', ') || 'none';
      throw new IngestError('usage', `republish ${articleId}: it was not taken down; these were: ${known}`);
    }
    await writeUnpublished(dataDir, unpublished);
  } finally {
    await release();
  }
}

/**
 * Serves an earlier generation again, until the next run makes a new one. What was taken down since is taken down in it
 * as well. Returns the id of the generation that is served now. @throws IngestError `usage` when there is no such one
 */
export async function goBack(generation: string | null, options: TakeDownOptions): Promise<string> {
  const { dataDir, clock } = options;
  const release = await takeLock(dataDir);
  let served: string;
  try {
    served = await rollBack(dataDir, generation);
    const { articles } = await readGeneration(generationPath(dataDir, served));
    const feed = openChangeFeed(dataDir);
    try {
      feed.record(served, clock.now(), articles);
    } finally {
      feed.close();
    }
  } finally {
    await release();
  }
  for (const id of (await readUnpublished(dataDir)).keys()) served = (await unpublish(id, options)) ?? served;
  return served;
}
