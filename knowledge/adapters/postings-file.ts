import { IndexFormatError } from '../errors.ts';
import type { Postings } from '../retrieval/postings.ts';
import { arrayOf, binaryParts, decodeBinary } from './binary-file.ts';

/** The bytes that `decodePostings` reads, in parts. */
export function encodePostings({ size, terms, starts, ordinals, impacts }: Postings): Uint8Array[] {
  return binaryParts({ meta: { size, terms }, arrays: { starts, ordinals, impacts } });
}

/** The postings in a file's bytes. @throws IndexFormatError when they do not fit together */
export function decodePostings(bytes: Uint8Array, path: string): Postings {
  const content = decodeBinary(bytes, path);
  const { size, terms } = content.meta as { readonly size: number; readonly terms: readonly string[] };
  const starts = arrayOf(content, 'starts', 'Uint32Array', path);
  const ordinals = arrayOf(content, 'ordinals', 'Uint32Array', path);
  const impacts = arrayOf(content, 'impacts', 'Float32Array', path);
  if (starts.length !== terms.length + 1 || starts.at(-1) !== ordinals.length || ordinals.length !== impacts.length) {
    throw new IndexFormatError(path, 'arrays that fit together', `${terms.length} terms, ${ordinals.length} postings`);
  }
  return { size, terms, starts, ordinals, impacts };
}
