import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Entry {
  readonly id: string;
  readonly status?: string;
  readonly note?: string;
  readonly covered?: { readonly file: string; readonly name: string };
}

const root = join(import.meta.dirname, '..', '..');
const read = async (path: string): Promise<Record<string, Entry[]>> => parse(await readFile(join(root, path), 'utf8'));
const entries = [
  ...((await read('docs/asvs.yaml'))['requirements'] ?? []),
  ...((await read('docs/owasp-llm.yaml'))['risks'] ?? []),
];

describe('the security tables', () => {
  it.each(entries)('name a test that exists, or say why there is none: $id', async ({ covered, note, status }) => {
    if (!covered) {
      expect(note ?? status).toMatch(/\S/);
      if (status === 'met') expect(note).toBeDefined();
      return;
    }
    const test = await readFile(join(root, covered.file), 'utf8');
    const names = test.match(/(?:\(|\]\)\(|const\)\()\s*'[^'\n]+'/g) ?? [];
    expect(names.some((name) => name.includes(covered.name))).toBe(true);
  });

  it('hold an id once', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
