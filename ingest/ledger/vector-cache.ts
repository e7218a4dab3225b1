import { createHash } from 'node:crypto';
import type { Embedder } from '../../knowledge/ports.ts';
import type { LedgerDatabase } from './database.ts';

/** Vectors by the text they were made of: a text that did not change is not embedded again. */
export interface VectorCache {
  /** The same embedder, which asks only for texts it has not seen; `counts` grows as it is used. */
  around(embedder: Embedder): { readonly embedder: Embedder; readonly counts: EmbeddingCounts };
  /** Forgets vectors that the last three runs did not use. */
  expire(): void;
}

/** Texts embedded. */
export interface EmbeddingCounts {
  /** Asked of the embedder in this run. */
  made: number;
  /** Known from before. */
  reused: number;
}

/** As many as generations are kept: going back costs no embedding. */
const runsKept = 3;

/** The cache in an open ledger. */
export function createVectorCache(database: LedgerDatabase): VectorCache {
  const last = database.prepare<[], { used: number | null }>('SELECT max(used) AS used FROM vectors').get();
  const run = (last?.used ?? 0) + 1;
  const find = database.prepare<[string, string], { vector: Buffer }>(
    'SELECT vector FROM vectors WHERE embedder = ? AND hash = ?',
  );
  const touch = database.prepare('UPDATE vectors SET used = ? WHERE embedder = ? AND hash = ?');
  const keep = database.prepare('INSERT OR REPLACE INTO vectors (embedder, hash, vector, used) VALUES (?, ?, ?, ?)');
  return {
    around(embedder) {
      const counts: EmbeddingCounts = { made: 0, reused: 0 };
      const embed: Embedder['embed'] = async (texts, signal) => {
        const hashes = texts.map((text) => createHash('sha256').update(text).digest('hex'));
        const known = new Map(
          hashes.flatMap((hash) => {
            const row = find.get(embedder.id, hash);
            return row ? [[hash, toVector(row.vector)] as const] : [];
          }),
        );
        const missing = new Map(
          hashes.flatMap((hash, at) => (known.has(hash) ? [] : [[hash, texts[at] ?? ''] as const])),
        );
        const made = missing.size === 0 ? [] : await embedder.embed([...missing.values()], signal);
        database.transaction(() => {
          for (const hash of known.keys()) touch.run(run, embedder.id, hash);
          [...missing.keys()].forEach((hash, at) => {
            const vector = made[at];
            if (!vector)
              throw new Error(`embedder ${embedder.id}: expected ${missing.size} vectors, got ${made.length}`);
            known.set(hash, vector);
            keep.run(embedder.id, hash, Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength), run);
          });
        })();
        counts.made += missing.size;
        counts.reused += texts.length - missing.size;
        return hashes.flatMap((hash) => known.get(hash) ?? []);
      };
      return { embedder: { id: embedder.id, dimensions: embedder.dimensions, embed }, counts };
    },
    expire() {
      database.prepare('DELETE FROM vectors WHERE used <= ?').run(run - runsKept);
    },
  };
}

function toVector(bytes: Buffer): Float32Array {
  return new Float32Array(new Uint8Array(bytes).buffer);
}
