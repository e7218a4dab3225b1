import { access, cp, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild, type Usage } from './child.ts';
import { writePageSource } from './pages/write-source.ts';

/** How fast pages become an index. */
export interface IngestBench {
  /** The real corpus from nothing, with the topic model to be trained, and again with nothing changed. */
  readonly corpus: { readonly pages: number; readonly coldSeconds: number; readonly unchangedSeconds: number };
  /** Made-up pages, ever more of them; the topic model is trained already, as in every run but the first. */
  readonly runs: readonly IngestRun[];
}

/** One run of the ingest, in a process of its own. */
export interface IngestRun {
  readonly pages: number;
  /** From its start to its end, loading the program included. */
  readonly seconds: number;
  readonly pagesPerSecond: number;
  /** Processor time of all its threads; null where the system does not tell (only Linux does). */
  readonly processorSeconds: number | null;
  readonly peakMemoryMiB: number | null;
  /** In order; `start` is what came before the first. */
  readonly steps: readonly { readonly name: string; readonly seconds: number }[];
}

/** Runs the real ingest over the real corpus, and over made-up pages: as many as each of `sizes`, smallest first. */
export async function benchIngest(root: string, sizes: readonly number[]): Promise<IngestBench> {
  const folder = await mkdtemp(join(tmpdir(), 'livsveiviser-bench-'));
  const corpus = join(root, 'corpus');
  const sources = join(corpus, 'sources.yaml');
  try {
    const ofCorpus = join(folder, 'corpus');
    const pages = (await readdir(corpus, { recursive: true })).filter((name) => /\.(md|html|pdf)$/.test(name)).length;
    const cold = await ingestOnce(root, { sources, dataDir: ofCorpus, pages });
    const unchanged = await ingestOnce(root, { sources, dataDir: ofCorpus, pages });
    const runs: IngestRun[] = [];
    for (const size of sizes) runs.push(await ingestPages(root, folder, size));
    return { corpus: { pages, coldSeconds: cold.seconds, unchangedSeconds: unchanged.seconds }, runs };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function ingestPages(root: string, folder: string, pages: number): Promise<IngestRun> {
  const dataDir = join(folder, `data-${pages}`);
  const made = join(folder, `pages-${pages}`);
  await cp(await trainedModel(root, folder), join(dataDir, 'topic-model'), { recursive: true });
  const sources = await writePageSource(join(root, 'corpus', 'articles'), made, pages);
  const run = await ingestOnce(root, { sources, dataDir, pages });
  await rm(dataDir, { recursive: true });
  await rm(made, { recursive: true });
  return run;
}

/** The folder of a topic model, trained by a run over a few pages: it depends on the corpus, and not on the pages. */
async function trainedModel(root: string, folder: string): Promise<string> {
  const [few, dataDir] = [join(folder, 'few'), join(folder, 'data-few')];
  const trained = join(dataDir, 'topic-model');
  const isTrained = await access(trained).then(
    () => true,
    () => false,
  );
  if (isTrained) return trained;
  const sources = await writePageSource(join(root, 'corpus', 'articles'), few, 1);
  await ingestOnce(root, { sources, dataDir, pages: 1 });
  return trained;
}

async function ingestOnce(
  root: string,
  { sources, dataDir, pages }: { readonly sources: string; readonly dataDir: string; readonly pages: number },
): Promise<IngestRun> {
  const start = performance.now();
  const begun = [{ name: 'start', at: start }];
  const child = startChild(root, ['ingest/main.ts', '--sources', sources, '--data', dataDir, '--json'], {}, (said) => {
    for (const [, name = ''] of said.matchAll(/^(.+) \.\.\.$/gm)) begun.push({ name, at: performance.now() });
  });
  const used: { last: Usage | null } = { last: null };
  const watch = setInterval(async () => {
    used.last = (await child.usage()) ?? used.last;
  }, 50);
  const code = await child.ended;
  clearInterval(watch);
  if (code !== 0) throw new Error(`the ingest of ${sources} ended with ${code}`);
  const end = performance.now();
  const seconds = (end - start) / 1000;
  return {
    pages,
    seconds,
    pagesPerSecond: pages / seconds,
    processorSeconds: used.last?.processorSeconds ?? null,
    peakMemoryMiB: used.last?.peakMemoryMiB ?? null,
    steps: begun.map(({ name, at }, index) => ({ name, seconds: ((begun[index + 1]?.at ?? end) - at) / 1000 })),
  };
}
