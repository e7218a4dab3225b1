import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../ingest/read/folder.ts';
import { readSources } from '../../../ingest/sources.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const yaml =
  'sources: [{ id: a, name: A, level: national, authority: 4, kind: folder, path: ./pages, deny: ["^/utkast/"] }]';

describe('readFolder', () => {
  it('reads Markdown and HTML sorted, and says why the rest is not read', async () => {
    const folder = await temporaryFolder({
      'sources.yaml': yaml,
      'hemmelig.md': '# Utenfor',
      'pages/b.html': '<p>b</p>',
      'pages/a.md': '# a',
      'pages/under/c.HTM': '<p>c</p>',
      'pages/d.pdf': '%PDF',
      'pages/e.exe': 'MZ',
      'pages/README': 'x',
      'pages/latin1.md': new Uint8Array([0x23, 0x20, 0xe6]),
      'pages/stor.md': 'x'.repeat(2_000_001),
      'pages/utkast/f.md': '# f',
      'pages/.skjult.md': '# skjult',
    });
    await symlink(join(folder, 'hemmelig.md'), join(folder, 'pages/lenke-ut.md'));
    await symlink(join(folder, 'pages/a.md'), join(folder, 'pages/lenke-inn.md'));
    await symlink(join(folder, 'pages'), join(folder, 'pages/ring'));
    await symlink(join(folder, 'ingenting.md'), join(folder, 'pages/dod.md'));

    const [entry] = await readSources(join(folder, 'sources.yaml'));
    if (!entry) throw new Error('no source');
    const { pages, problems } = await readFolder(entry);

    expect(pages.map(({ path, format }) => [path, format])).toEqual([
      ['a.md', 'markdown'],
      ['b.html', 'html'],
      ['lenke-inn.md', 'markdown'],
      ['under/c.HTM', 'html'],
    ]);
    const reasons = Object.fromEntries(
      problems.map(({ file, outcome, reason }) => [file.slice(file.indexOf('/pages/') + 7), `${outcome}: ${reason}`]),
    );
    expect(reasons).toEqual({
      README: 'skipped: expected .md, .html or .pdf, found no extension',
      'd.pdf': expect.stringMatching(/^quarantined: is no PDF that can be read/),
      'dod.md': 'skipped: is a link to nothing',
      'e.exe': 'skipped: expected .md, .html or .pdf, found .exe',
      'latin1.md': 'quarantined: is not UTF-8 text',
      'lenke-ut.md': 'skipped: is a link out of the folder',
      ring: 'skipped: is not a file',
      'stor.md': 'skipped: is larger than 2000000 bytes',
      'utkast/f.md': 'skipped: not in allow, or in deny',
    });
  });
});
