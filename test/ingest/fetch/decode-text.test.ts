import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../ingest/fetch/decode-text.ts';

const utf8 = Buffer.from('<p>Sjøen på Træna</p>');
const latin1 = Buffer.from('<p>Sjøen på Træna</p>', 'latin1');
const text = '<p>Sjøen på Træna</p>';

describe('decodeText', () => {
  it.each([
    ['UTF-8 as told', utf8, 'text/html; charset=utf-8'],
    ['UTF-8 and nothing told', utf8, null],
    ['UTF-8 that claims to be latin-1', utf8, 'text/html; charset=ISO-8859-1'],
    ['latin-1 as told', latin1, 'text/html; charset=ISO-8859-1'],
    ['latin-1 and nothing told', latin1, 'text/html'],
    ['latin-1 that claims to be UTF-8', latin1, 'text/html; charset="utf-8"'],
    ['latin-1 that claims an encoding nobody knows', latin1, 'text/html; charset=klingon'],
  ])('reads %s', (_what, bytes, contentType) => {
    expect(decodeText(bytes, contentType)).toBe(text);
  });

  it('believes a meta, and a byte order mark', () => {
    const meta = Buffer.from('<meta charset="iso-8859-1"><p>Ærlig</p>', 'latin1');
    expect(decodeText(meta, 'text/html')).toContain('Ærlig');
    expect(decodeText(Buffer.from('\uFEFF<p>Ærlig</p>', 'utf16le'), null)).toContain('Ærlig');
    expect(decodeText(Buffer.from('ren ascii'), null)).toBe('ren ascii');
  });
});
