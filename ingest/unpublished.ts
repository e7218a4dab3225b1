import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { replaceAtomically } from '../knowledge/adapters/durable-file.ts';
import { IngestError } from './errors.ts';

const schema = z.record(z.string(), z.iso.datetime());

/**
 * Articles that must not be served, by id, with the time they were taken down. A file of its own (`unpublished.json`), not
 * part of the ledger: the ledger can be lost and made again, and what was taken down must stay down.
 */
export type Unpublished = ReadonlyMap<string, string>;

/** The articles taken down. @throws IngestError `refused` when the list cannot be read: to guess would put them up again */
export async function readUnpublished(dataDir: string): Promise<Unpublished> {
  const path = join(dataDir, 'unpublished.json');
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return new Map();
    throw error;
  }
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(text))));
  } catch (error) {
    throw new IngestError('refused', `${path}: expected a JSON object of ids and times; mend it first`, {
      cause: error,
    });
  }
}

/** Writes the list, in one step. */
export async function writeUnpublished(dataDir: string, unpublished: Unpublished): Promise<void> {
  await mkdir(dataDir, { recursive: true });
  const sorted = Object.fromEntries([...unpublished].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  await replaceAtomically(join(dataDir, 'unpublished.json'), `${JSON.stringify(sorted, null, 2)}\n`);
}
