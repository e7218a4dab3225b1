import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { checkGeneration } from '../knowledge/adapters/check-generation.ts';
import { syncFolder } from '../knowledge/adapters/durable-file.ts';
import { type Manifest, readManifest } from '../knowledge/adapters/generation-manifest.ts';
import { currentGeneration, generationPath, swapCurrent } from '../knowledge/adapters/generation-pointer.ts';
import { IndexFormatError } from '../knowledge/errors.ts';
import { IngestError } from './errors.ts';

/** Generations kept, the served one among them: for going back. */
const kept = 3;

/** The manifest of the generation that is served; null when there is none, or none that can be read. */
export async function servedManifest(dataDir: string): Promise<Manifest | null> {
  try {
    const id = await currentGeneration(dataDir);
    return id === null ? null : await readManifest(generationPath(dataDir, id));
  } catch (error) {
    if (error instanceof IndexFormatError) return null;
    throw error;
  }
}

/** Whether every file of a generation is as it was written. */
export async function isWhole(dataDir: string, id: string): Promise<boolean> {
  try {
    await checkGeneration(generationPath(dataDir, id));
    return true;
  } catch (error) {
    if (error instanceof IndexFormatError) return false;
    throw error;
  }
}

/** An id that sorts by time and tells apart what is built in the same moment. */
export function generationId(createdAt: Date, fingerprint: string): string {
  const time = createdAt
    .toISOString()
    .replace(/[^0-9T]/g, '')
    .toLowerCase();
  return `${time}-${fingerprint.slice(0, 6)}`;
}

/** A fresh folder to build a generation in; what a crashed run left there goes. Nobody reads generations here. */
export async function buildFolder(dataDir: string, id: string): Promise<string> {
  const building = join(dataDir, 'building');
  await rm(building, { recursive: true, force: true });
  await mkdir(building, { recursive: true });
  return join(building, id);
}

/** Moves a finished generation among the others, serves it, and removes all but the last three. */
export async function serveGeneration(dataDir: string, built: string, id: string): Promise<void> {
  const path = generationPath(dataDir, id);
  await mkdir(join(dataDir, 'generations'), { recursive: true });
  await rename(built, path);
  await syncFolder(join(dataDir, 'generations'));
  await swapCurrent(dataDir, id);
  await removeOld(dataDir, id);
}

async function removeOld(dataDir: string, served: string): Promise<void> {
  const folder = join(dataDir, 'generations');
  const others = (await readdir(folder)).filter((id) => id !== served).toSorted();
  for (const id of others.slice(0, Math.max(0, others.length - (kept - 1)))) {
    await rm(join(folder, id), { recursive: true, force: true });
  }
}

/** The generations in a data folder, oldest first. */
export async function listGenerations(dataDir: string): Promise<string[]> {
  return (await readdir(join(dataDir, 'generations')).catch(() => [])).toSorted();
}

/**
 * Serves an earlier generation again: `id`, or the newest before the served one. It is checked first, so that going
 * back never leads to a damaged one. Returns its id. @throws IngestError `usage` when there is none
 */
export async function rollBack(dataDir: string, id: string | null): Promise<string> {
  const all = await listGenerations(dataDir);
  const served = await currentGeneration(dataDir);
  const target = id ?? all.filter((other) => served === null || other < served).at(-1);
  if (target === undefined || !all.includes(target)) {
    throw new IngestError('usage', `rollback ${id ?? ''}: no such generation; there are ${all.join(', ') || 'none'}`);
  }
  await checkGeneration(generationPath(dataDir, target));
  await swapCurrent(dataDir, target);
  return target;
}
