import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startChild } from './child.ts';

/** How fast the corpus becomes an index. */
export interface IngestBench {
  readonly pages: number;
  /** From nothing: every step for every page. */
  readonly coldSeconds: number;
  readonly pagesPerSecond: number;
  /** The same again with nothing changed. */
  readonly unchangedSeconds: number;
  readonly peakMemoryMiB: number | null;
}

/** Runs the real ingest over the real corpus into an empty folder, twice. */
export async function benchIngest(root: string): Promise<IngestBench> {
  const dataDir = await mkdtemp(join(tmpdir(), 'livsveiviser-bench-'));
  try {
    const cold = await ingestOnce(root, dataDir);
    const unchanged = await ingestOnce(root, dataDir);
    const pages = (await readdir(join(root, 'corpus'), { recursive: true })).filter((name) =>
      /\.(md|html|pdf)$/.test(name),
    ).length;
    return {
      pages,
      coldSeconds: cold.seconds,
      pagesPerSecond: pages / cold.seconds,
      unchangedSeconds: unchanged.seconds,
      peakMemoryMiB: cold.peakMemoryMiB,
    };
  } finally {
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function ingestOnce(root: string, dataDir: string) {
  const start = performance.now();
  const child = startChild(root, ['ingest/main.ts', '--data', dataDir, '--json'], {});
  let peakMemoryMiB: number | null = null;
  const watch = setInterval(async () => {
    peakMemoryMiB = (await child.peakMemoryMiB()) ?? peakMemoryMiB;
  }, 100);
  const code = await child.ended;
  clearInterval(watch);
  if (code !== 0) throw new Error(`the ingest ended with ${code}`);
  return { seconds: (performance.now() - start) / 1000, peakMemoryMiB };
}
