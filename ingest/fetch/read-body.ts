import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { Refusal } from './refusal.ts';

/** How much of an answer is read. */
export interface BodyCaps {
  /** Bytes as sent. */
  readonly compressed: number;
  /** Bytes after decompression. */
  readonly decompressed: number;
}

/** Text compresses ten times, HTML tables thirty; what grows more beyond a megabyte is a bomb. */
const mostGrowth = 100;
const growthFrom = 1_000_000;

const decompressors = { gzip: createGunzip, 'x-gzip': createGunzip, br: createBrotliDecompress } as const;

/**
 * Reads a body to its end, decompressed, within the caps: reading stops at the byte that is one too many, so that a small
 * answer cannot fill memory. @throws Refusal when a cap is passed or the encoding is none that we ask for
 */
export async function readBody(
  url: string,
  body: AsyncIterable<Uint8Array>,
  encoding: string | null,
  caps: BodyCaps,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let sent = 0;
  let read = 0;
  let refusal: Refusal | null = null;
  const refuse = (reason: string): never => {
    refusal = new Refusal(url, reason);
    throw refusal;
  };
  async function* counted(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      sent += chunk.byteLength;
      if (sent > caps.compressed) refuse(`is larger than ${caps.compressed} bytes`);
      yield chunk;
    }
  }
  async function collect(source: AsyncIterable<Uint8Array>) {
    for await (const chunk of source) {
      read += chunk.byteLength;
      if (read > caps.decompressed) refuse(`unpacks to more than ${caps.decompressed} bytes`);
      if (read > growthFrom && read > sent * mostGrowth) refuse(`unpacks to more than ${mostGrowth} times its size`);
      chunks.push(chunk);
    }
  }
  const names = (encoding ?? '').toLowerCase().split(',');
  const layers = names.map((name) => name.trim()).filter((name) => name !== '' && name !== 'identity');
  const source = Readable.from(counted(body));
  try {
    if (layers.length === 0) await collect(source);
    else await pipeline(source, decompressor(url, layers), collect);
  } catch (error) {
    // A stream that is stopped tells that it was aborted, and not why.
    throw refusal ?? error;
  }
  return Buffer.concat(chunks);
}

/** Unpacks a file that is gzip itself (`sitemap.xml.gz`), told by its first bytes; another is returned as it is. */
export async function unpackGzip(url: string, bytes: Uint8Array, caps: BodyCaps): Promise<Uint8Array> {
  const isGzip = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return isGzip ? readBody(url, Readable.from([bytes]), 'gzip', caps) : bytes;
}

function decompressor(url: string, layers: readonly string[]) {
  const [name = ''] = layers;
  if (layers.length > 1 || !(name in decompressors)) {
    throw new Refusal(url, `is encoded as "${layers.join(', ')}", which was not asked for`);
  }
  return decompressors[name as keyof typeof decompressors]();
}
