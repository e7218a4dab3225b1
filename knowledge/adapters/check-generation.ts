import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { IndexFormatError } from '../errors.ts';
import { decodeBinaryMeta } from './binary-file.ts';
import { type Manifest, readManifest } from './generation-manifest.ts';

/** Files that every generation has, and what each holds one of: a line of it, or a document of it. */
const counted: Readonly<Record<string, keyof Manifest['counts']>> = {
  'articles.jsonl': 'articles',
  'chunks.jsonl': 'chunks',
  'stems.bin': 'chunks',
  'ngrams.bin': 'chunks',
  'article-stems.bin': 'articles',
  'article-ngrams.bin': 'articles',
};
const required = [...Object.keys(counted), 'catalogue.json', 'topic-model.bin'];

/**
 * Checks the generation in `directory` without holding it in memory: SHA-256 of every file, and the counts that the
 * manifest tells. Returns the manifest. @throws IndexFormatError that names the file which is missing, changed or of another size
 */
export async function checkGeneration(directory: string): Promise<Manifest> {
  const manifest = await readManifest(directory);
  const missing = required.find((name) => manifest.files[name] === undefined);
  if (missing) throw new IndexFormatError(join(directory, missing), 'a file named in the manifest', 'no mention of it');
  for (const [name, expected] of Object.entries(manifest.files)) {
    const path = join(directory, name);
    const { hash, lines, head } = await readThrough(path);
    if (hash !== expected) throw new IndexFormatError(path, `SHA-256 ${expected}`, hash);
    const entry = counted[name];
    if (entry === undefined) continue;
    const found = name.endsWith('.jsonl') ? lines : sizeIn(decodeBinaryMeta(head, path));
    if (found !== manifest.counts[entry]) {
      throw new IndexFormatError(path, `${manifest.counts[entry]} entries`, `${found}`);
    }
  }
  return manifest;
}

/** Reads a file in pieces: its SHA-256, the number of its lines, and its first line. */
async function readThrough(path: string): Promise<{ hash: string; lines: number; head: Uint8Array }> {
  const hash = createHash('sha256');
  const head: Uint8Array[] = [];
  let lines = 0;
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(piece);
      const end = piece.indexOf(0x0a);
      if (lines === 0) head.push(end < 0 ? piece : piece.subarray(0, end + 1));
      for (let at = end; at >= 0; at = piece.indexOf(0x0a, at + 1)) lines += 1;
    }
  } catch (error) {
    throw new IndexFormatError(path, 'a readable file', 'none', { cause: error });
  }
  return { hash: hash.digest('hex'), lines, head: Buffer.concat(head) };
}

function sizeIn(meta: unknown): unknown {
  return typeof meta === 'object' && meta !== null && 'size' in meta ? meta.size : undefined;
}
