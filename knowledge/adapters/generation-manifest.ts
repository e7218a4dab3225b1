import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { IndexFormatError } from '../errors.ts';
import type { Settings } from '../settings.ts';

/** Raised whenever a file of a generation changes its meaning: an older generation is then rebuilt, not misread. */
export const formatVersion = 7;

const manifestSchema = z.object({
  format: z.literal(formatVersion),
  id: z.string(),
  createdAt: z.string(),
  counts: z.object({ articles: z.number(), chunks: z.number() }),
  /** What the vectors were made with; null when there are none. */
  embedder: z.object({ id: z.string(), dimensions: z.number() }).nullable(),
  /** SHA-256 of the settings the indexes were built with. */
  settingsHash: z.string(),
  /** What the sources looked like: equal means nothing to do. */
  fingerprint: z.string(),
  /** SHA-256 of each file, by name. */
  files: z.record(z.string(), z.string()),
});

/** What stands in a generation, written last: without it the folder is not a generation. */
export type Manifest = Readonly<z.infer<typeof manifestSchema>>;

/** Name of the manifest in a generation's folder. */
export const manifestName = 'manifest.json';

/** Reads the manifest of a generation. @throws IndexFormatError when it is missing, damaged or of another format */
export async function readManifest(directory: string): Promise<Manifest> {
  const path = join(directory, manifestName);
  let content: unknown;
  try {
    content = JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    throw new IndexFormatError(path, 'a manifest of a generation', 'no readable JSON', { cause: error });
  }
  const parsed = manifestSchema.safeParse(content);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new IndexFormatError(
    path,
    `a manifest of format ${formatVersion}`,
    `${issue?.path.join('.')}: ${issue?.message}`,
  );
}

/** SHA-256 in hex. */
export function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}

/** SHA-256 of the settings that an index bakes in: a generation with another hash is out of date. */
export function settingsHash({ splitting, lexical, vector }: Settings): string {
  return sha256(JSON.stringify({ splitting, lexical, vector }));
}
