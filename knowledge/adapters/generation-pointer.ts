import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { IndexFormatError } from '../errors.ts';
import { replaceAtomically } from './durable-file.ts';

/** A generation's id: also its folder's name, so it can hold no path. */
const idPattern = /^[a-z0-9][a-z0-9-]{0,63}$/;

/** Where a generation lies: `<dataDir>/generations/<id>`. @throws IndexFormatError for an id that could be a path */
export function generationPath(dataDir: string, id: string): string {
  if (!idPattern.test(id)) throw new IndexFormatError(dataDir, 'a generation id of a-z, 0-9 and -', JSON.stringify(id));
  return join(dataDir, 'generations', id);
}

/** The id in `<dataDir>/CURRENT`; null when no generation was ever swapped in. @throws IndexFormatError when it is damaged */
export async function currentGeneration(dataDir: string): Promise<string | null> {
  const path = join(dataDir, 'CURRENT');
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  const id = content.trim();
  if (!idPattern.test(id)) throw new IndexFormatError(path, 'a generation id', JSON.stringify(id.slice(0, 80)));
  return id;
}

/** Makes `id` the generation that is served. A crash at any moment leaves the old pointer or the new one. */
export async function swapCurrent(dataDir: string, id: string): Promise<void> {
  generationPath(dataDir, id);
  await replaceAtomically(join(dataDir, 'CURRENT'), `${id}\n`);
}
