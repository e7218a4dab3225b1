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

/** The sections of ASVS 5.0.0 that apply, and the last requirement of level 1 or 2 in each; they come before those of level 3. */
const sections: Readonly<Record<string, number>> = {
  ...{ '1.1': 2, '1.2': 9, '1.3': 11, '1.4': 3, '1.5': 2, '2.1': 3, '2.2': 3, '2.3': 4, '2.4': 1 },
  ...{ '3.2': 2, '3.3': 4, '3.4': 6, '3.5': 5, '3.7': 2, '4.1': 3, '4.2': 1, '4.3': 2, '4.4': 4 },
  ...{ '5.1': 1, '5.2': 3, '5.3': 2, '5.4': 3, '11.1': 2, '11.2': 3, '11.3': 3, '11.4': 3, '11.5': 1, '11.6': 1 },
  ...{ '12.1': 3, '12.2': 2, '12.3': 4, '13.1': 1, '13.2': 5, '13.3': 2, '13.4': 5, '14.1': 2, '14.2': 4, '14.3': 3 },
  ...{ '15.1': 3, '15.2': 3, '15.3': 7, '16.1': 1, '16.2': 5, '16.3': 4, '16.4': 3, '16.5': 3 },
};

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

  it('list every requirement of level 1 and 2 of the chapters of ASVS that apply', async () => {
    const listed = ((await read('docs/asvs.yaml'))['requirements'] ?? []).map(({ id }) => id);
    const wanted = Object.entries(sections).flatMap(([section, last]) =>
      Array.from({ length: last }, (_, at) => `V${section}.${at + 1}`),
    );
    expect(listed.toSorted()).toEqual(wanted.toSorted());
  });

  it('hold an id once', () => {
    const ids = entries.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
