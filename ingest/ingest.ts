import { fingerprintOf } from '../knowledge/adapters/fingerprint.ts';
import { generationPath } from '../knowledge/adapters/generation-pointer.ts';
import { readGeneration } from '../knowledge/adapters/read-generation.ts';
import { writeGeneration } from '../knowledge/adapters/write-generation.ts';
import type { Article } from '../knowledge/article.ts';
import type { Chunk } from '../knowledge/chunk.ts';
import type { Clock, Embedder } from '../knowledge/ports.ts';
import { settings } from '../knowledge/settings.ts';
import { checkCatalogueIsWhole } from './catalogue/check-catalogue.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { readLos } from './catalogue/read-los.ts';
import { extractPages } from './extract/extract-pages.ts';
import { buildFolder, generationId, servedManifest, serveGeneration } from './generations.ts';
import { takeLock } from './lock.ts';
import type { Progress } from './progress.ts';
import { readSource } from './read/read-source.ts';
import { type IngestReport, summarise } from './report.ts';
import { settleArticles } from './settle-articles.ts';
import { chooseSources, readSources } from './sources.ts';
import { splitArticle } from './split/split-article.ts';
import { loadTokenCounter } from './split/tokens.ts';
import { createArticleTagger } from './tag/tag-article.ts';
import { readExamples, trainOrReuse } from './train.ts';
import { verifyGeneration } from './verify.ts';

/** What to ingest, and where to. */
export interface IngestOptions {
  readonly sourcesFile: string;
  /** Folder of the reviewed catalogues and lay questions. */
  readonly corpusDir: string;
  readonly dataDir: string;
  /** Read this source again and keep the rest as it is served; null = all. */
  readonly only: string | null;
  /** Read, split and tag, and write nothing. */
  readonly isDryRun: boolean;
  /** Build although nothing changed, and accept that much is gone. */
  readonly isForced: boolean;
}

/** What the outside provides. */
export interface IngestDependencies {
  /** Null: no vectors. */
  readonly embedder: Embedder | null;
  readonly clock: Clock;
  readonly progress: Progress;
}

/**
 * Makes a new index generation of the sources and serves it. A broken article is a problem in the report; the rest is
 * indexed. Until the swap, which is the last thing done, the old generation is served, whatever happens.
 * @throws CorpusError for a broken sources file, IngestError when another run is at work or the result is not fit,
 * ModelError when the embedder fails
 */
export async function ingest(options: IngestOptions, dependencies: IngestDependencies): Promise<IngestReport> {
  if (options.isDryRun) return run(options, dependencies);
  const release = await takeLock(options.dataDir);
  try {
    return await run(options, dependencies);
  } finally {
    await release();
  }
}

async function run(options: IngestOptions, { embedder, clock, progress }: IngestDependencies): Promise<IngestReport> {
  const { sourcesFile, corpusDir, dataDir, only } = options;
  const startedMs = clock.monotonicMs();
  const elapsed = () => clock.monotonicMs() - startedMs;

  const sources = chooseSources(await readSources(sourcesFile), only, sourcesFile);
  const before = await servedManifest(dataDir);
  const fingerprint = await fingerprintOf(sourcesFile, corpusDir);
  const isUnchanged = before?.fingerprint === fingerprint && before.embedder?.id === embedder?.id;
  if (isUnchanged && !options.isForced && !options.isDryRun) {
    return summarise({ outcome: 'unchanged', generation: before.id, problems: [], durationMs: elapsed() }, []);
  }
  // Other sources may have changed as well: what only some were read for must not pass for fresh.
  const stamp = only === null ? fingerprint : `only-${only}-${fingerprint}`;

  progress.step('read');
  const read = await Promise.all(sources.read.map((entry) => readSource(entry, sourcesFile)));
  const los = await readLos(corpusDir);
  const { catalogue, problems: catalogueProblems } = await readCatalogue(corpusDir, los.vocabulary);
  checkCatalogueIsWhole(catalogueProblems);

  progress.step('extract');
  const extracted = extractPages(read, progress);

  progress.step('clean');
  const kept = only === null || !before ? nothingKept : await keptFrom(dataDir, before.id, sources.kept);
  const settled = settleArticles(extracted.drafts, { catalogue, los: los.vocabulary }, kept.articles);

  progress.step('tag');
  const tag = createArticleTagger(catalogue, los.vocabulary);
  const tagged = settled.articles.map(tag);

  progress.step('split');
  const countTokens = await loadTokenCounter();
  const split = tagged.flatMap((article, index) => {
    progress.advance(index + 1, tagged.length);
    return splitArticle(article, settings.splitting, countTokens);
  });
  const articles = [...kept.articles, ...tagged];
  const chunks = [...kept.chunks, ...split];

  const { examples, problems: exampleProblems } = await readExamples(corpusDir, catalogue, articles);
  const found = [read.flatMap((source) => source.problems), extracted.problems, settled.problems];
  const problems = [...found.flat(), ...catalogueProblems, ...los.problems, ...exampleProblems];
  const finish = (outcome: IngestReport['outcome'], generation: string | null) => {
    progress.end();
    const pages = (id: string) => read.find(({ entry }) => entry.source.id === id)?.pages.length ?? 0;
    const counts = [...sources.read, ...sources.kept].map(({ source: { id } }) =>
      countsOf(id, pages(id), articles, chunks),
    );
    return summarise({ outcome, generation, problems, durationMs: elapsed() }, counts);
  };
  if (options.isDryRun) return finish('dry-run', before?.id ?? null);

  progress.step('train');
  const topicModel = await trainOrReuse(examples, dataDir);

  progress.step(embedder ? 'embed and index' : 'index');
  const createdAt = clock.now();
  const id = generationId(createdAt, fingerprint);
  const folder = await buildFolder(dataDir, id);
  const content = { articles, chunks, catalogue, topicModel, embedder, settings, fingerprint: stamp, createdAt };
  await writeGeneration(folder, content);

  progress.step('verify');
  const expected = { articles: articles.length, chunks: chunks.length, before, isForced: options.isForced };
  await verifyGeneration(folder, expected);

  progress.step('swap');
  await serveGeneration(dataDir, folder, id);
  return finish('indexed', id);
}

interface Kept {
  readonly articles: readonly Article[];
  readonly chunks: readonly Chunk[];
}

const nothingKept: Kept = { articles: [], chunks: [] };

/** What is served of the sources that are not read again. */
async function keptFrom(
  dataDir: string,
  generation: string,
  entries: readonly { readonly source: { readonly id: string } }[],
): Promise<Kept> {
  const served = await readGeneration(generationPath(dataDir, generation));
  const ids = new Set(entries.map(({ source }) => source.id));
  const articles = served.articles.filter(({ source }) => ids.has(source.id));
  const articleIds = new Set(articles.map(({ id }) => id));
  return { articles, chunks: served.chunks.filter(({ articleId }) => articleIds.has(articleId)) };
}

function countsOf(id: string, read: number, articles: readonly Article[], chunks: readonly Chunk[]) {
  const own = new Set(articles.filter(({ source }) => source.id === id).map((article) => article.id));
  return { id, read, indexed: own.size, chunks: chunks.filter(({ articleId }) => own.has(articleId)).length };
}
