import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { get_encoding } from 'tiktoken';
import { describe, expect, it } from 'vitest';
import { loadTokenCounter } from '../../../ingest/split/tokens.ts';

const exact = get_encoding('o200k_base');
const articles = join(import.meta.dirname, '../../../corpus/articles/nb');

describe('loadTokenCounter', () => {
  it('counts as the tokeniser does, whatever the characters', async () => {
    const count = await loadTokenCounter();
    const part = fc.oneof(
      fc.constantFrom(
        "'S",
        "'ll",
        "don't",
        'Æ',
        'ß',
        'ſ',
        'ǅ',
        '\u00AD',
        '\u0085',
        '\uFEFF',
        '½',
        '١٢',
        '中文',
        '👩‍👧',
        '\u0301',
      ),
      fc.constantFrom('avlastning', ' Nav', '§ 9-8', '1234567', '\n\n', '\r\n', '   ', '…', '<|endoftext|>', '/', '«'),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
    );
    const text = fc.array(part, { maxLength: 12 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (given) => {
        expect(count(given)).toBe(exact.encode_ordinary(given).length);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts real pages as the tokeniser does, and long ones slice by slice', async () => {
    const count = await loadTokenCounter();
    const names = (await readdir(articles)).filter((name) => name.endsWith('.md'));
    for (const name of names) {
      const text = await readFile(join(articles, name), 'utf8');
      for (let at = 0; at < text.length; at += 4000) {
        const slice = text.slice(at, at + 4000);
        expect(count(slice), name).toBe(exact.encode_ordinary(slice).length);
      }
      const slices = Math.ceil(text.length / 4000);
      expect(Math.abs(count(text) - exact.encode_ordinary(text).length)).toBeLessThanOrEqual(2 * slices);
    }
  });
});
