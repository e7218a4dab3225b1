import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parse } from 'yaml';
import { settings } from '../settings.ts';
import { modelRecipe } from '../understanding/model-recipe.ts';
import { formatVersion } from './generation-manifest.ts';

/** Files read before others get their turn: waiting for each by itself takes several times as long as reading it. */
const readAtOnce = 64;

/**
 * SHA-256 (hex) of all that decides what an index holds: the sources file, every file below its folder sources, the
 * catalogue, `settings`, how each part of the topic model is trained and the format of a generation. Equal fingerprints:
 * nothing to do. Reads every file (a few hundred take less than 150 ms); what cannot be read counts as absent, so that
 * asking never throws.
 */
export async function fingerprintOf(sourcesFile: string, corpusDir: string): Promise<string> {
  const sources = await readFile(sourcesFile, 'utf8').catch(() => '');
  const base = dirname(resolve(sourcesFile));
  const folders = [...new Set([resolve(corpusDir), ...folderPaths(sources).map((path) => resolve(base, path))])];
  const files = [...new Set((await Promise.all(folders.map(filesBelow))).flat())].toSorted();
  const hash = createHash('sha256').update(JSON.stringify([formatVersion, modelRecipe, settings, sources]));
  for (const [index, file] of files.entries()) {
    if (index % readAtOnce === readAtOnce - 1) await setImmediate();
    const content = readIfThere(file);
    // Paths relative to the sources file: the same checkout in another place has the same fingerprint.
    if (content) hash.update(`\0${relative(base, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function readIfThere(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}

/** The `path` of each source; whether the file is right is for ingest to say. */
function folderPaths(text: string): string[] {
  let content: unknown;
  try {
    content = parse(text);
  } catch {
    return [];
  }
  const sources: unknown =
    typeof content === 'object' && content !== null && 'sources' in content ? content.sources : [];
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: unknown) =>
    typeof source === 'object' && source !== null && 'path' in source && typeof source.path === 'string'
      ? [source.path]
      : [],
  );
}

/** Files below a folder, not through links; dot files and dot folders are nobody's content. */
async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const below = entries
    .filter(({ name }) => !name.startsWith('.'))
    .map(async (entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
  return (await Promise.all(below)).flat();
}
