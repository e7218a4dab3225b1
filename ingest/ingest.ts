import { fingerprintOf } from '../knowledge/adapters/fingerprint.ts';
import type { Manifest } from '../knowledge/adapters/generation-manifest.ts';
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
import { extractSources } from './extract/extract-sources.ts';
import { buildFolder, generationId, isWhole, servedManifest, serveGeneration } from './generations.ts';
import { heldStamp, readLastReport, recordServed, writeLastReport } from './last-run.ts';
import { damageOf, type Ledger, openLedger } from './ledger/ledger.ts';
import { createLinkChecker } from './links/check-links.ts';
import { createPageBook } from './links/page-book.ts';
import { takeLock } from './lock.ts';
import type { Progress } from './progress.ts';
import { judgeArticles } from './quality/judge-articles.ts';
import { fetchSources, type Network } from './read/fetch-sources.ts';
import { countSources, type IngestReport, summarise, unchangedReport } from './report.ts';
import { settleArticles } from './settle-articles.ts';
import { chooseSources, readSources } from './sources.ts';
import { splitArticle } from './split/split-article.ts';
import { loadTokenCounter } from './split/tokens.ts';
import { readOverrides } from './tag/overrides.ts';
import { createArticleTagger } from './tag/tag-article.ts';
import { readExamples, trainOrReuse } from './train.ts';
import { readUnpublished } from './unpublished.ts';
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
  /** Sources on the network whose time has not come: they stand as they were read last. None by default. */
  readonly notDue?: ReadonlySet<string>;
}

/** What the outside provides. */
export interface IngestDependencies {
  /** Null: no vectors. */
  readonly embedder: Embedder | null;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Left out: sources on the network stand as they were read last. */
  readonly network?: Network;
}

/**
 * Makes a new index generation of the sources and serves it. A broken article is a problem in the report; the rest is
 * indexed. Until the swap, which is the last thing done, the old generation is served, whatever happens.
 * @throws CorpusError for a broken sources file, IngestError when another run is at work or the result is not fit,
 * ModelError when the embedder fails
 */
export async function ingest(options: IngestOptions, dependencies: IngestDependencies): Promise<IngestReport> {
  const release = options.isDryRun ? async () => undefined : await takeLock(options.dataDir);
  try {
    const ledger = openLedger(options.isDryRun ? null : options.dataDir);
    try {
      return await run(options, dependencies, ledger);
    } finally {
      ledger.close();
    }
  } finally {
    await release();
  }
}

async function run(options: IngestOptions, dependencies: IngestDependencies, ledger: Ledger): Promise<IngestReport> {
  const { sourcesFile, corpusDir, dataDir, only } = options;
  const { embedder, clock, progress } = dependencies;
  const startedMs = clock.monotonicMs();
  const elapsed = () => clock.monotonicMs() - startedMs;

  const sources = chooseSources(await readSources(sourcesFile), only, sourcesFile);
  const before = await servedManifest(dataDir);
  const fingerprint = await fingerprintOf(sourcesFile, corpusDir);
  const unpublished = await readUnpublished(dataDir);

  const isRemote = sources.read.some(({ kind }) => kind !== 'folder');
  if (isRemote) progress.step('fetch');
  const fetching = { network: dependencies.network ?? null, ledger, clock, isForced: options.isForced };
  const fetched = await fetchSources(sources.read, { ...fetching, notDue: options.notDue ?? new Set() });
  const checkLinks = createLinkChecker({ ...fetching, isDryRun: options.isDryRun });
  await checkLinks();

  const held = () => heldStamp([...sources.read, ...sources.kept], ledger, unpublished);
  const isUnchanged = before?.fingerprint === fingerprint && before.embedder?.id === embedder?.id;
  const isSame = isUnchanged && held() === (ledger.fact('held') ?? '') && !options.isForced && !options.isDryRun;
  if (before && isSame && (await isWhole(dataDir, before.id))) {
    await recordServed(dataDir, before.id);
    return unchangedReport(await readLastReport(dataDir), before, { ...fetched, durationMs: elapsed() });
  }
  // Other sources may have changed as well: what only some were read for must not pass for fresh.
  const stamp = only === null ? fingerprint : `only-${only}-${fingerprint}`;

  progress.step('extract');
  const los = await readLos(corpusDir);
  const { catalogue, problems: catalogueProblems } = await readCatalogue(corpusDir, los.vocabulary);
  checkCatalogueIsWhole(catalogueProblems);
  const extracted = await extractSources(sources.read, ledger, progress);

  const kept = await keptFrom(dataDir, only === null ? null : before, sources.kept, unpublished);
  const settled = settleArticles(extracted.drafts, { catalogue, los: los.vocabulary }, kept.articles);
  const owners = await readOverrides(corpusDir);

  progress.step('train');
  const stated = [...kept.articles, ...settled.articles.filter(({ id }) => !unpublished.has(id))];
  const { examples, problems: exampleProblems } = await readExamples(corpusDir, catalogue, stated);
  const topicModel = await trainOrReuse(examples, dataDir, options);

  progress.step('tag');
  const tagging = { catalogue, vocabulary: los.vocabulary, overrides: owners.overrides };
  const tag = createArticleTagger({ ...tagging, topicModel: topicModel.topics });
  const tagged = settled.articles.filter(({ id }) => !unpublished.has(id)).map(tag);

  const book = createPageBook({ sources: sources.read, extracted, settled, kept: kept.articles, links: ledger.links });
  await checkLinks();

  progress.step('judge');
  const judged = await judgeArticles(tagged, { corpusDir, today: clock.now(), context: kept.articles, links: book });

  progress.step('split');
  const countTokens = await loadTokenCounter();
  const split = judged.articles.flatMap((article, index) => {
    progress.advance(index + 1, judged.articles.length);
    return splitArticle(article, settings.splitting, countTokens);
  });
  const articles = [...kept.articles, ...judged.articles];
  const chunks = [...kept.chunks, ...split];

  const problems = [
    ...[fetched.problems, extracted.problems, settled.problems, owners.problems, judged.problems].flat(),
    ...[catalogueProblems, los.problems, exampleProblems, damageOf(ledger, dataDir)].flat(),
  ];
  const counts = countSources([...sources.read, ...sources.kept], { ...extracted, ...fetched, articles, chunks });
  const vectors = embedder && ledger.vectors.around(embedder);
  const finish = (outcome: IngestReport['outcome'], generation: string | null) => {
    progress.end();
    const { findings } = judged;
    const embedded = vectors ? { ...vectors.counts } : null;
    return summarise({ outcome, generation, problems, findings, embedded, durationMs: elapsed() }, counts);
  };
  if (options.isDryRun) return finish('dry-run', before?.id ?? null);

  progress.step(embedder ? 'embed and index' : 'index');
  const createdAt = clock.now();
  const id = generationId(createdAt, fingerprint);
  const folder = await buildFolder(dataDir, id);
  const content = { articles, chunks, catalogue, topicModel, settings, fingerprint: stamp, createdAt };
  await writeGeneration(folder, { ...content, embedder: vectors?.embedder ?? null });

  progress.step('verify');
  const expected = { articles: articles.length, chunks: chunks.length, before, isForced: options.isForced };
  await verifyGeneration(folder, expected);

  progress.step('swap');
  await serveGeneration(dataDir, folder, id);
  ledger.setFact('held', held());
  ledger.vectors.expire();
  await recordServed(dataDir, id);
  const report = finish('indexed', id);
  await writeLastReport(dataDir, report);
  return report;
}

interface Kept {
  readonly articles: readonly Article[];
  readonly chunks: readonly Chunk[];
}

/** What is served of the sources that are not read again. `served`: null when all are. */
async function keptFrom(
  dataDir: string,
  served: Manifest | null,
  entries: readonly { readonly source: { readonly id: string } }[],
  unpublished: ReadonlyMap<string, string>,
): Promise<Kept> {
  if (served === null) return { articles: [], chunks: [] };
  const generation = await readGeneration(generationPath(dataDir, served.id));
  const ids = new Set(entries.map(({ source }) => source.id));
  const articles = generation.articles.filter(({ id, source }) => ids.has(source.id) && !unpublished.has(id));
  const articleIds = new Set(articles.map(({ id }) => id));
  return { articles, chunks: generation.chunks.filter(({ articleId }) => articleIds.has(articleId)) };
}
