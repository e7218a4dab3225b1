import { describe, expect, it } from 'vitest';
import { discoverJsonApi } from '../../../ingest/discover/json-api.ts';
import { contextOf, entryOf } from './discovery-context.ts';

const enonicPage = (names: readonly string[], endCursor: string | null) =>
  JSON.stringify({
    data: {
      guillotine: {
        queryDslConnection: {
          pageInfo: { endCursor },
          edges: names.map((name) => ({
            node: {
              _id: name,
              displayName: name,
              pageUrl: `/${name}`,
              modifiedTime: '2026-10-05T08:00:00Z',
              publish: { from: '2025-01-02T08:00:00Z' },
              language: 'nn',
              data: { text: { processedHtml: `<p>Om ${name}.</p>` } },
            },
          })),
        },
      },
    },
  });

describe('discoverJsonApi', () => {
  it('reads the answers of Enonic, cursor by cursor', async () => {
    const url = 'https://x.no/api';
    const { context } = contextOf({
      [url]: enonicPage(['a', 'b'], 'c2'),
      [`${url}?after=c2`]: enonicPage(['c'], 'c3'),
      [`${url}?after=c3`]: enonicPage([], null),
    });
    const { pages, isWhole } = await discoverJsonApi(
      entryOf({ kind: 'json-api', url, map: { preset: 'enonic' } }),
      context,
    );
    expect(isWhole).toBe(true);
    expect(pages.map(({ page }) => [page.url, page.stated?.title])).toEqual([
      ['https://x.no/a', 'a'],
      ['https://x.no/b', 'b'],
      ['https://x.no/c', 'c'],
    ]);
    expect(pages[0]?.page).toMatchObject({
      text: '<main><h1>a</h1><p>Om a.</p></main>',
      stated: { language: 'nn', modifiedAt: '2026-10-05', publishedAt: '2025-01-02' },
    });
  });

  it('reads any other answer by JSONPath, with a key in the header that is named', async () => {
    const url = 'https://x.no/v2/hent';
    const map = {
      items: '$.svar.artikler[?(@.type == "tjeneste")]',
      id: '$.nr',
      title: '$.navn[0].tekst',
      body: '$.brødtekst',
      url: '$.lenke',
      modified: '$.endret',
      next: '$.neste',
      keyHeader: 'X-Api-Key',
    };
    const { context, asked } = contextOf({
      [url]: JSON.stringify({
        svar: {
          artikler: [
            {
              type: 'tjeneste',
              nr: 7,
              navn: [{ tekst: 'Avlastning & fri' }],
              brødtekst: '## Hvem\n\nAlle.',
              endret: '2026-01-02',
            },
            { type: 'nyhet', nr: 8, navn: [{ tekst: 'Nytt' }], brødtekst: 'x' },
            { type: 'tjeneste', nr: 9, navn: [{ tekst: 'Uten tekst' }] },
          ],
        },
        neste: '/v2/hent?side=2',
      }),
      [`${url}?side=2`]: '{"svar":{"artikler":[]}}',
    });
    const { pages, problems } = await discoverJsonApi(entryOf({ kind: 'json-api', url, map }), context);
    expect(problems).toEqual([]);
    expect(asked.map((request) => [request.url, request.headers])).toEqual([
      [url, { 'x-api-key': 'nokkel' }],
      [`${url}?side=2`, { 'x-api-key': 'nokkel' }],
    ]);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.page).toMatchObject({ path: '/7', url: null, stated: { modifiedAt: '2026-01-02' } });
    expect(pages[0]?.page.text).toContain('<h1>Avlastning &amp; fri</h1><main><h2>Hvem</h2>');
  });

  it('stops at a list that leads back to itself, and takes nothing for gone', async () => {
    const url = 'https://x.no/api';
    const { context } = contextOf({ [url]: JSON.stringify({ items: [{ title: 'A', body: 'a' }], next: url }) });
    const map = { items: '$.items', next: '$.next' };
    const { isWhole, problems } = await discoverJsonApi(entryOf({ kind: 'json-api', url, map }), context);
    expect(isWhole).toBe(false);
    expect(problems).toMatchObject([{ reason: 'the list does not end: stopped here' }]);
  });
});
