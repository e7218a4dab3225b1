import { spawn } from 'node:child_process';
import { cp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { type Fault, installFaultyDisk, Killed } from './faulty-disk.ts';
import { ingestSmall, readSmall, smallSource } from './small-source.ts';

const before = 'Dette handler om før.';
const after = 'Dette handler om etter.';

/** A data folder that serves «før», with sources that say «etter». */
async function setUp() {
  const served = await temporaryFolder(smallSource('før'));
  await ingestSmall(served);
  await writeFile(join(served, 'sider/en.md'), smallSource('etter')['sider/en.md'] ?? '');
  const fresh = async () => {
    const folder = await temporaryFolder();
    await cp(served, folder, { recursive: true });
    return folder;
  };
  return { fresh };
}

/** Runs until the disk fails at a point. Returns what the run ended with, and the points it met. */
async function runWithFault(folder: string, failAt: number | null, fault: Fault) {
  const disk = installFaultyDisk(failAt, fault);
  const error: unknown = await ingestSmall(folder).then(
    () => null,
    (reason: unknown) => reason,
  );
  await disk.restore();
  return { error, points: disk.points };
}

describe('a run that is cut off', () => {
  it.each(['killed', 'torn', 'power-loss'] as const)(
    'leaves a whole generation at every point (%s)',
    async (fault) => {
      const { fresh } = await setUp();
      const { points } = await runWithFault(await fresh(), null, fault);
      const seen = { before: 0, after: 0 };
      for (const at of points.keys()) {
        const folder = await fresh();
        const { error } = await runWithFault(folder, at, fault);
        // Clearing up after a run that succeeded may fail without harm to it.
        if (error !== null) expect(error, points[at]).toBeInstanceOf(Killed);
        const text = await readSmall(folder);
        expect([before, after], points[at]).toContain(text);
        seen[text === before ? 'before' : 'after'] += 1;
        // This process is alive, and so would its lock be.
        await rm(join(folder, 'data/ingest.lock'), { force: true });
        await ingestSmall(folder);
        expect(await readSmall(folder), points[at]).toBe(after);
      }
      console.log(`${fault}: ${points.length} points tried, old generation at ${seen.before}, new at ${seen.after}`);
      expect(points.length).toBeGreaterThan(25);
      expect(seen.before).toBeGreaterThan(20);
      expect(seen.after).toBeGreaterThan(0);
    },
    120_000,
  );

  it('fails in words on a full disk, serves what it served, and gives the lock back', async () => {
    const { fresh } = await setUp();
    const { points } = await runWithFault(await fresh(), null, 'full');
    let failures = 0;
    for (const at of points.keys()) {
      const folder = await fresh();
      const { error } = await runWithFault(folder, at, 'full');
      if (error !== null) failures += 1;
      if (error !== null) expect(error).toMatchObject({ code: 'ENOSPC' });
      expect([before, after]).toContain(await readSmall(folder));
      await ingestSmall(folder);
      expect(await readSmall(folder)).toBe(after);
    }
    console.log(`full: ${points.length} points tried, ${failures} runs failed`);
    expect(failures).toBeGreaterThan(20);
  }, 120_000);

  it.each(['extract', 'train', 'tag', 'judge', 'split and index', 'verify', 'swap'])(
    'survives SIGKILL at the step %s',
    async (step) => {
      const { fresh } = await setUp();
      const folder = await fresh();
      await killAt(step, folder);
      expect([before, after]).toContain(await readSmall(folder));
      // Its lock is stale, and taken over.
      await ingestSmall(folder);
      expect(await readSmall(folder)).toBe(after);
    },
    60_000,
  );
});

describe('a generation that is damaged', () => {
  it('is seen, whichever file is cut short or has one bit flipped, and made anew by the next run', async () => {
    const { fresh } = await setUp();
    const folder = await fresh();
    const { generation } = await ingestSmall(folder);
    const path = join(folder, 'data/generations', generation ?? '');
    const names = await readdir(path);
    expect(names.length).toBeGreaterThan(7);
    for (const name of names) {
      const whole = await readFile(join(path, name));
      const flipped = Buffer.from(whole);
      const at = Math.floor(whole.length / 2);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      for (const damaged of [whole.subarray(0, -1), flipped, Buffer.alloc(0)]) {
        await writeFile(join(path, name), damaged);
        // A flipped bit in the manifest may still be a manifest: of another time, say.
        if (name !== 'manifest.json') await expect(readSmall(folder), name).rejects.toThrow(/expected|JSON/);
      }
      await writeFile(join(path, name), whole);
    }
    await writeFile(join(path, 'stems.bin'), 'x');
    const mended = await ingestSmall(folder);
    expect(mended.outcome).toBe('indexed');
    expect(await readSmall(folder)).toBe(after);
  });

  it('costs nothing but time when the ledger or the change feed is the damaged one', async () => {
    const { fresh } = await setUp();
    const folder = await fresh();
    await ingestSmall(folder);
    for (const name of ['ledger.db', 'changes.db']) {
      for (const suffix of ['-wal', '-shm']) await rm(join(folder, 'data', `${name}${suffix}`), { force: true });
      await writeFile(join(folder, 'data', name), 'SQLite format 3\0 og så bare tull'.repeat(500));
    }
    await ingestSmall(folder);
    expect(await readSmall(folder)).toBe(after);
    expect(await readdir(join(folder, 'data'))).toEqual(
      expect.arrayContaining(['ledger.db.damaged', 'changes.db.damaged']),
    );
  });
});

/** Starts a run in a process of its own and kills it when it says that it begins `step`. */
async function killAt(step: string, folder: string): Promise<void> {
  const script = join(import.meta.dirname, 'ingest-once.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  child.stdout.on('data', (said: Buffer) => {
    if (said.toString().split('\n').includes(step)) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('exit', resolve));
  expect(child.signalCode).toBe('SIGKILL');
}
