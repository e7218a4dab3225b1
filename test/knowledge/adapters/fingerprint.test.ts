import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../../knowledge/adapters/fingerprint.ts';
import { temporaryFolder } from '../../ingest/temporary-folder.ts';

const files = {
  'sources.yaml': 'sources: [{ id: a, path: ./pages }]',
  'pages/a.md': '# A',
  'pages/under/b.md': '# B',
  'corpus/topics.yaml': 'topics: []',
};
const of = (folder: string) => fingerprintOf(join(folder, 'sources.yaml'), join(folder, 'corpus'));

describe('fingerprintOf', () => {
  it('is the same for the same content in another place', async () => {
    const [here, there] = await Promise.all([temporaryFolder(files), temporaryFolder(files)]);
    expect(await of(here)).toBe(await of(there));
  });

  it.each([
    ['a page', 'pages/under/b.md', '# C'],
    ['a new page', 'pages/c.md', '# C'],
    ['the catalogue', 'corpus/topics.yaml', 'topics: [ ]'],
    ['the sources file', 'sources.yaml', 'sources: [{ id: b, path: ./pages }]'],
  ])('changes with %s', async (_, path, content) => {
    const folder = await temporaryFolder(files);
    const before = await of(folder);
    await writeFile(join(folder, path), content);
    expect(await of(folder)).not.toBe(before);
  });

  it('changes when a page goes or gets another name, and not for dot files', async () => {
    const folder = await temporaryFolder(files);
    const before = await of(folder);
    await writeFile(join(folder, 'pages/.DS_Store'), 'x');
    expect(await of(folder)).toBe(before);
    await rm(join(folder, 'pages/a.md'));
    const without = await of(folder);
    await writeFile(join(folder, 'pages/z.md'), '# A');
    expect(new Set([before, without, await of(folder)]).size).toBe(3);
  });

  it('answers for broken and missing files too', async () => {
    const folder = await temporaryFolder({ 'sources.yaml': 'sources: [' });
    expect(await of(folder)).toMatch(/^[0-9a-f]{64}$/);
    expect(await fingerprintOf('/finnes/ikke.yaml', '/finnes/ikke')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('gives our own corpus the same fingerprint twice', async () => {
    const corpus = join(import.meta.dirname, '../../../corpus');
    const once = await fingerprintOf(join(corpus, 'sources.yaml'), corpus);
    expect(await fingerprintOf(join(corpus, 'sources.yaml'), corpus)).toBe(once);
  });
});
