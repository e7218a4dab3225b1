import { describe, expect, it } from 'vitest';
import { discoverSitemap } from '../../../ingest/discover/sitemap.ts';
import { contextOf, entryOf } from './discovery-context.ts';

const url = 'https://x.no/kart.xml';
const index = (...files: string[]) =>
  `<sitemapindex>${files.map((file) => `<sitemap><loc>https://x.no/${file}</loc></sitemap>`).join('')}</sitemapindex>`;
const pages = (...paths: string[]) =>
  `<?xml version="1.0"?><urlset>${paths.map((path) => `<url><loc>${path}</loc><lastmod>2026-10-05</lastmod></url>`).join('')}</urlset>`;
const read = (answers: Record<string, string>, changes = {}) =>
  discoverSitemap(entryOf({ kind: 'sitemap', url, ...changes }), contextOf(answers).context);

describe('discoverSitemap', () => {
  it('reads indexes, and takes pages of the own host that the patterns allow', async () => {
    const { targets, isWhole } = await read(
      {
        [url]: index('a.xml', 'kart.xml'),
        'https://x.no/a.xml': pages('https://x.no/t/1', 'https://y.no/t/2', 'https://x.no/n/3', '::'),
      },
      { allow: [/^\/t\//] },
    );
    expect(targets).toEqual([{ url: 'https://x.no/t/1', lastmod: '2026-10-05', stated: null }]);
    expect(isWhole).toBe(true);
  });

  it('goes no deeper than three indexes, and no wider than five hundred files', async () => {
    const chain = Object.fromEntries([1, 2, 3, 4, 5].map((n) => [`https://x.no/${n}.xml`, index(`${n + 1}.xml`)]));
    const deep = contextOf({ [url]: index('1.xml'), ...chain });
    await discoverSitemap(entryOf({ kind: 'sitemap', url }), deep.context);
    expect(deep.asked).toHaveLength(4);

    const many = Array.from({ length: 600 }, (_, n) => `${n}.xml`);
    const wide = contextOf({
      [url]: index(...many),
      ...Object.fromEntries(many.map((file) => [`https://x.no/${file}`, pages()])),
    });
    await discoverSitemap(entryOf({ kind: 'sitemap', url }), wide.context);
    expect(wide.asked).toHaveLength(500);
  });

  it('stops at fifty thousand pages, and takes none for gone then', async () => {
    const { targets, isWhole, problems } = await read({
      [url]: pages(...Array.from({ length: 50_010 }, (_, n) => `https://x.no/${n}`)),
    });
    expect(targets).toHaveLength(50_000);
    expect(isWhole).toBe(false);
    expect(problems).toMatchObject([{ reason: 'has more than 50000 pages' }]);
  });

  it.each([
    ['no XML', 'tull'],
    ['another document', '<rss/>'],
  ])('says so when the file is %s, and takes nothing for gone', async (_what, body) => {
    const { isWhole, problems } = await read({ [url]: body });
    expect(isWhole).toBe(false);
    expect(problems).toMatchObject([{ reason: 'sitemap: expected urlset or sitemapindex, found neither' }]);
  });

  it('unfolds no entities', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY b "${'https://x.no/b'.repeat(9)}">]><urlset><url><loc>&b;</loc></url></urlset>`;
    expect((await read({ [url]: bomb })).targets).toEqual([]);
  });
});
