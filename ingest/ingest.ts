import { fingerprintOf } from '../knowledge/adapters/fingerprint.ts';
import { writeBatches } from '../knowledge/adapters/write-generation.ts';
import type { Clock, Embedder } from '../knowledge/ports.ts';
import { settings } from '../knowledge/settings.ts';
import { checkCatalogueIsWhole } from './catalogue/check-catalogue.ts';
import { readCatalogue } from './catalogue/read-catalogue.ts';
import { readLos } from './catalogue/read-los.ts';
import type { ArticleHead, PackedArticle } from './extract/article-head.ts';
import { extractSources } from './extract/extract-sources.ts';
import { buildFolder, generationId, isWhole, servedManifest, serveGeneration } from './generations.ts';
import { indexBatches } from './index-batches.ts';
import { readKept } from './kept-articles.ts';
import { heldStamp, readLastReport, recordServed, writeLastReport } from './last-run.ts';
import { damageOf, type Ledger, openLedger } from './ledger/ledger.ts';
import { createLinkChecker } from './links/check-links.ts';
import { createPageBook } from './links/page-book.ts';
import { takeLock } from './lock.ts';
import type { Progress } from './progress.ts';
import { readLinkRules } from './quality/broken-links.ts';
import { type Examined, judgeArticles } from './quality/judge-articles.ts';
import { readOutdated } from './quality/outdated.ts';
import { fetchSources, type Network } from './read/fetch-sources.ts';
import { countSources, type IndexedCounts, type IngestReport, summarise, unchangedReport } from './report.ts';
import { settleArticles } from './settle-articles.ts';
import { chooseSources, readSources } from './sources.ts';
import { readOverrides } from './tag/overrides.ts';
import { readLessons, trainOrReuse } from './train.ts';
import { readUnpublished } from './unpublished.ts';
import { verifyGeneration } from './verify.ts';
import { type Crew, createCrew } from './work/crew.ts';
import { inBatches } from './work/in-order.ts';

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

/** Articles that are tagged at a time. */
const examinedAtOnce = 64;

/** What the outside provides. */
export interface IngestDependencies {
  /** Null: no vectors. */
  readonly embedder: Embedder | null;
  readonly clock: Clock;
  readonly progress: Progress;
  /** Left out: sources on the network stand as they were read last. */
  readonly network?: Network;
  /** Threads that share the work when there is much of it; left out or 0: none. */
  readonly threads?: number;
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
  const rules = await readRules(corpusDir);
  const job = { catalogue, los: los.vocabulary, outdated: rules.outdated, settings, hasVectors: embedder !== null };
  const crew = createCrew({ ...job, today: clock.now() }, dependencies.threads ?? 0);
  try {
    const extracted = await extractSources(sources.read, ledger, crew, progress);

    const keeping = { sources: sources.kept, unpublished, crew };
    const kept = await readKept(dataDir, only === null ? null : before, keeping);
    const settled = settleArticles(extracted.drafts, { catalogue, los: los.vocabulary }, kept.heads);
    const texts = new Map([...settled.draftOf].map(([articleId, { text }]) => [articleId, text]));
    const pack = (head: ArticleHead) => ({ head, text: texts.get(head.id) ?? new Uint8Array() });
    const published = settled.articles.filter(({ id }) => !unpublished.has(id));

    progress.step('train');
    const stated = [...kept.heads, ...published];
    const { lessons, problems: lessonProblems } = await readLessons(corpusDir, catalogue, stated);
    const { topics, stored } = await trainOrReuse(lessons, dataDir, { isDryRun: options.isDryRun, crew });

    progress.step('tag');
    await crew.teach(topics);
    let examined = await examineArticles(published.map(rules.overrides.apply).map(pack), crew, progress);

    const book = createPageBook({ sources: sources.read, extracted, settled, kept: kept.heads, links: ledger.links });
    await checkLinks();

    // Indexing needs nothing that the threads have learned.
    await crew.teach(null);

    progress.step('judge');
    const judged = judgeArticles(examined, { context: kept.examined, links: book, linkRules: rules.links });
    // What the articles were compared by is a tenth of all that is in memory, and indexing needs the room.
    examined = [];

    const articles = [...kept.heads, ...judged.articles];
    const problems = [
      ...[fetched.problems, extracted.problems, settled.problems, rules.problems, judged.problems].flat(),
      ...[catalogueProblems, los.problems, lessonProblems, damageOf(ledger, dataDir)].flat(),
    ];
    const vectors = embedder && ledger.vectors.around(embedder);
    const indexed = new Map<string, IndexedCounts>();
    const batches = () => indexBatches(crew, kept.chunked(), judged.articles.map(pack), indexed);
    const finish = (outcome: IngestReport['outcome'], generation: string | null) => {
      progress.end();
      const counts = countSources([...sources.read, ...sources.kept], { ...extracted, ...fetched, indexed });
      const { findings } = judged;
      const embedded = vectors ? { ...vectors.counts } : null;
      return summarise({ outcome, generation, problems, findings, embedded, durationMs: elapsed() }, counts);
    };
    if (options.isDryRun) {
      progress.step('split');
      for await (const _ of batches());
      return finish('dry-run', before?.id ?? null);
    }

    progress.step(embedder ? 'split, embed and index' : 'split and index');
    const createdAt = clock.now();
    const id = generationId(createdAt, fingerprint);
    const folder = await buildFolder(dataDir, id);
    const frame = { catalogue, topicModel: stored, settings, fingerprint: stamp, createdAt };
    await writeBatches(folder, batches(), { ...frame, embedder: vectors?.embedder ?? null });

    progress.step('verify');
    const chunks = [...indexed.values()].reduce((sum, counts) => sum + counts.chunks, 0);
    await verifyGeneration(folder, { articles: articles.length, chunks, before, isForced: options.isForced });

    progress.step('swap');
    await serveGeneration(dataDir, folder, id);
    ledger.setFact('held', held());
    ledger.vectors.expire();
    await recordServed(dataDir, id);
    const report = finish('indexed', id);
    await writeLastReport(dataDir, report);
    return report;
  } finally {
    await crew.close();
  }
}

/** Tags articles and reads their texts for the judge. */
async function examineArticles(
  articles: readonly PackedArticle[],
  crew: Crew,
  progress: Progress,
): Promise<Examined[]> {
  const examined: Examined[] = [];
  for await (const { result } of crew.map('examine', inBatches(articles, examinedAtOnce))) {
    examined.push(...result);
    progress.advance(examined.length, articles.length);
  }
  return examined;
}

/** The data files that say how articles are judged and what their owners say of them. */
async function readRules(corpusDir: string) {
  const outdated = await readOutdated(corpusDir);
  const links = await readLinkRules(corpusDir);
  const overrides = await readOverrides(corpusDir);
  return {
    outdated: outdated.patterns,
    links: links.rules,
    overrides: overrides.overrides,
    problems: [...overrides.problems, ...outdated.problems, ...links.problems],
  };
}
