import { IndexFormatError } from '../errors.ts';

/**
 * The one layout of our binary files: a line of JSON (names and sizes of the arrays, and whatever the writer adds under
 * `meta`), then the arrays one after another, each starting at a multiple of 8 bytes. Little endian, as every machine
 * that runs Node is.
 */
export interface BinaryContent {
  readonly meta: unknown;
  readonly arrays: Readonly<Record<string, NumberArray>>;
}

/** The arrays that a binary file can hold. */
export type NumberArray = Uint32Array | Float32Array | Int8Array;

interface Header {
  readonly meta: unknown;
  readonly arrays: readonly {
    readonly name: string;
    readonly type: keyof typeof arrayTypes;
    readonly length: number;
  }[];
}

const arrayTypes = { Uint32Array, Float32Array, Int8Array } as const;
const alignment = 8;

/** The bytes of a file that holds `content`. */
export function encodeBinary(content: BinaryContent): Uint8Array {
  return Buffer.concat(binaryParts(content));
}

/** The same bytes in parts, most of them the arrays themselves: a large index is not copied to be written. */
export function binaryParts({ meta, arrays }: BinaryContent): Uint8Array[] {
  const entries = Object.entries(arrays);
  const header = {
    meta,
    arrays: entries.map(([name, array]) => ({ name, type: typeOf(array), length: array.length })),
  };
  const parts = [
    new TextEncoder().encode(`${JSON.stringify(header)}\n`),
    ...entries.map(([, array]) => new Uint8Array(array.buffer, array.byteOffset, array.byteLength)),
  ];
  return parts.flatMap((part) => [part, new Uint8Array(aligned(part.byteLength) - part.byteLength)]);
}

/**
 * What `encodeBinary` wrote; only the arrays that are `wanted`, since each is copied. `path` is for the error only.
 * @throws IndexFormatError when the bytes are cut or strange
 */
export function decodeBinary(bytes: Uint8Array, path: string, wanted = (_name: string) => true): BinaryContent {
  const headerEnd = bytes.indexOf(0x0a) + 1;
  const header = parseHeader(bytes.subarray(0, headerEnd), path);
  let at = aligned(headerEnd);
  const arrays: Record<string, NumberArray> = {};
  for (const { name, type, length } of header.arrays) {
    const size = length * arrayTypes[type].BYTES_PER_ELEMENT;
    if (at + size > bytes.byteLength) {
      throw new IndexFormatError(path, `${at + size} bytes or more`, `${bytes.byteLength} bytes`);
    }
    // A copy: a Buffer's own slice is a view of memory that others share.
    if (wanted(name)) arrays[name] = new arrayTypes[type](new Uint8Array(bytes.subarray(at, at + size)).buffer);
    at += aligned(size);
  }
  return { meta: header.meta, arrays };
}

/** What the writer put under `meta`, read from a file's first line. @throws IndexFormatError when it is no header */
export function decodeBinaryMeta(firstLine: Uint8Array, path: string): unknown {
  return parseHeader(firstLine, path).meta;
}

/** The array of that name and type. @throws IndexFormatError when it is not there */
export function arrayOf<Type extends keyof typeof arrayTypes>(
  { arrays }: BinaryContent,
  name: string,
  type: Type,
  path: string,
): InstanceType<(typeof arrayTypes)[Type]> {
  const array = arrays[name];
  if (array instanceof arrayTypes[type]) return array as InstanceType<(typeof arrayTypes)[Type]>;
  throw new IndexFormatError(path, `an array "${name}" of type ${type}`, array ? typeOf(array) : 'none');
}

function parseHeader(line: Uint8Array, path: string): Header {
  try {
    const header: Header = JSON.parse(new TextDecoder().decode(line));
    if (Array.isArray(header.arrays) && header.arrays.every(({ type }) => type in arrayTypes)) return header;
  } catch (error) {
    throw new IndexFormatError(path, 'a header line of JSON', 'something else', { cause: error });
  }
  throw new IndexFormatError(path, 'a header that lists the arrays', 'another header');
}

function typeOf(array: NumberArray): keyof typeof arrayTypes {
  if (array instanceof Uint32Array) return 'Uint32Array';
  return array instanceof Float32Array ? 'Float32Array' : 'Int8Array';
}

function aligned(size: number): number {
  return Math.ceil(size / alignment) * alignment;
}
