import { IndexFormatError } from '../errors.ts';
import type { Ordinal } from '../ports.ts';
import { arrayOf, decodeBinary, encodeBinary } from './binary-file.ts';

/**
 * The distinct vectors of a generation, one after another, and which chunks have each. Chunks with the same text share
 * a vector: a graph index loses its way among many identical points (nmslib/hnswlib#373).
 */
export interface VectorTable {
  readonly dimensions: number;
  readonly values: Float32Array;
  /** Vector number by chunk ordinal. */
  readonly labels: Uint32Array;
}

/** Puts each distinct vector once. @throws IndexFormatError for a vector of the wrong size or with no direction */
export function createVectorTable(vectors: readonly Float32Array[], dimensions: number): VectorTable {
  const numbers = new Map<string, number>();
  const distinct: Float32Array[] = [];
  const labels = Uint32Array.from(vectors, (vector, ordinal) => {
    assertUnit(vector, dimensions, ordinal);
    const key = Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, distinct.length);
    return distinct.push(vector) - 1;
  });
  const values = new Float32Array(distinct.length * dimensions);
  for (const [number, vector] of distinct.entries()) values.set(vector, number * dimensions);
  return { dimensions, values, labels };
}

/** The chunks that have each vector, by vector number. */
export function ordinalsByLabel({ labels, values, dimensions }: VectorTable): Ordinal[][] {
  const ordinals: Ordinal[][] = Array.from({ length: values.length / dimensions }, () => []);
  for (const [ordinal, label] of labels.entries()) ordinals[label]?.push(ordinal);
  return ordinals;
}

/** The bytes that `decodeVectorTable` reads. */
export function encodeVectorTable({ dimensions, values, labels }: VectorTable): Uint8Array {
  return encodeBinary({ meta: { dimensions }, arrays: { labels, values } });
}

/** The vectors in a file's bytes. @throws IndexFormatError when they are cut or of other dimensions */
export function decodeVectorTable(bytes: Uint8Array, dimensions: number, path: string): VectorTable {
  const content = decodeBinary(bytes, path);
  const found = (content.meta as { readonly dimensions: number }).dimensions;
  if (found !== dimensions) throw new IndexFormatError(path, `${dimensions} dimensions`, `${found}`);
  return {
    dimensions,
    labels: arrayOf(content, 'labels', 'Uint32Array', path),
    values: arrayOf(content, 'values', 'Float32Array', path),
  };
}

function assertUnit(vector: Float32Array, dimensions: number, ordinal: number): void {
  const length = Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
  if (vector.length === dimensions && Math.abs(length - 1) < 1e-3) return;
  throw new IndexFormatError(
    `vector ${ordinal}`,
    `${dimensions} numbers of length 1`,
    `${vector.length} numbers of length ${length}`,
  );
}
