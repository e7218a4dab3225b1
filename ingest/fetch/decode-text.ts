import { getEncoding } from 'encoding-sniffer';

/**
 * The bytes of a page as text. Valid UTF-8 with a letter outside ASCII in it is UTF-8, whatever the page says: no text in
 * another encoding passes for it by chance. Otherwise the byte order mark, the `Content-Type`, the `meta` and last
 * windows-1252 decide, as in browsers; a page that claims UTF-8 and breaks it is windows-1252.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const hasOtherThanAscii = buffer.some((byte) => byte > 0x7f);
  const asUtf8 = decodeStrictly(buffer);
  if (asUtf8 !== null && hasOtherThanAscii) return asUtf8;
  const charset = /charset\s*=\s*["']?([\w:-]+)/i.exec(contentType ?? '')?.[1];
  const encoding = getEncoding(buffer, { transportLayerEncodingLabel: charset, defaultEncoding: 'windows-1252' });
  const isBrokenUtf8 = encoding.toLowerCase() === 'utf-8' && asUtf8 === null;
  return new TextDecoder(isBrokenUtf8 ? 'windows-1252' : encoding).decode(buffer);
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
