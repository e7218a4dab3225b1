import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSources } from '../../ingest/sources.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folderSource = `
  - id: a
    name: A
    level: national
    authority: 4
    kind: folder
    path: ./pages
`;

async function read(yaml: string) {
  const folder = await temporaryFolder({ 'sources.yaml': yaml, 'pages/a.md': '# A' });
  return readSources(join(folder, 'sources.yaml'));
}

describe('readSources', () => {
  it('reads every kind of the contract', async () => {
    const entries = await read(`sources:${folderSource}
  - { id: b, name: B, level: municipal, kommune: "4601", authority: 3, kind: sitemap, url: "https://b.example/sitemap.xml", allow: ["^/tjenester/"], deny: ["pdf$"] }
  - { id: c, name: C, level: county, authority: 3, kind: pages, url: "https://c.example/" , language: nn, licence: NLOD-2.0 }
  - { id: d, name: D, level: organisation, authority: 1, kind: feed, url: "https://d.example/feed", extract: { main: main, drop: [.breadcrumb] } }
  - { id: e, name: E, level: national, authority: 5, kind: json-api, url: "https://e.example/", map: { items: "$.value", title: "$.title" } }
`);
    expect(entries.map(({ kind, source }) => [source.id, kind, source.kommune])).toEqual([
      ['a', 'folder', null],
      ['b', 'sitemap', '4601'],
      ['c', 'pages', null],
      ['d', 'feed', null],
      ['e', 'json-api', null],
    ]);
    expect(entries[0]?.folder).toMatch(/pages$/);
    expect(entries[1]?.allow[0]?.test('/tjenester/bpa')).toBe(true);
    expect(entries[3]).toMatchObject({ main: 'main', drop: ['.breadcrumb'] });
  });

  it.each([
    ['a wrong level', folderSource.replace('national', 'nasjonal'), /sources\.yaml:4: sources\.0\.level/],
    ['authority out of range', folderSource.replace('4', '9'), /sources\.yaml:5: sources\.0\.authority/],
    ['an unknown key', `${folderSource}    pth: x\n`, /sources\.yaml:\d+: sources\.0: .*pth/],
    ['a path out of the folder', folderSource.replace('./pages', '../'), /sources\.yaml:7: path: must stay within/],
    ['a path to nothing', folderSource.replace('./pages', './sider'), /sources\.yaml:7: path: expected a folder/],
    ['a municipality without number', folderSource.replace('national', 'municipal'), /kommune: is missing/],
    [
      'a number that YAML reads as octal',
      `${folderSource}    kommune: 0301\n`,
      /kommune: must be a four-digit number in quotes/,
    ],
    ['no address', folderSource.replace('folder', 'sitemap'), /url: is missing/],
    ['a pattern that is none', `${folderSource}    allow: ["("]\n`, /sources\.yaml:8: .*must be a regular expression/],
    ['an id twice', `${folderSource}${folderSource}`, /sources\.yaml:9: sources\.1\.id: "a" is taken/],
    ['broken YAML', `${folderSource}  - [`, /sources\.yaml:\d+: /],
  ])('names file and line of %s', async (_, yaml, expected) => {
    await expect(read(`sources:${yaml}`)).rejects.toThrow(expected);
  });

  it('says so when there is no file, or nothing in it', async () => {
    await expect(readSources('/finnes/ikke.yaml')).rejects.toThrow('/finnes/ikke.yaml: expected a sources file');
    await expect(read('')).rejects.toThrow(/sources\.yaml:1: /);
    await expect(read('sources: []')).rejects.toThrow(/sources\.yaml:1: sources/);
  });
});
