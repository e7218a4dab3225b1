import { describe, expect, it } from 'vitest';
import { discoverFeed } from '../../../ingest/discover/feed.ts';
import { contextOf, entryOf } from './discovery-context.ts';

const url = 'https://x.no/feed';
const read = (feed: string) => discoverFeed(entryOf({ url, deny: [/^\/nei/] }), contextOf({ [url]: feed }).context);

describe('discoverFeed', () => {
  it.each([
    [
      'RSS',
      `<rss version="2.0"><channel><title>T</title><item><link>https://x.no/a#topp</link><pubDate>Mon, 05 Oct 2026 08:00:00 GMT</pubDate></item>
       <item><guid>https://x.no/b</guid></item><item><link>https://y.no/c</link></item><item><link>/nei/d</link></item></channel></rss>`,
    ],
    [
      'Atom',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><id>i</id><updated>2026-10-05T08:00:00Z</updated>
       <entry><title>A</title><id>1</id><link rel="self" href="https://x.no/api/a"/><link href="https://x.no/a"/><updated>2026-10-05T08:00:00Z</updated></entry>
       <entry><title>B</title><id>2</id><link rel="alternate" href="/b"/><updated></updated></entry></feed>`,
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel rdf:about="https://x.no/"><title>T</title><link>https://x.no/</link><description>D</description></channel>
       <item rdf:about="https://x.no/a"><title>A</title><link>https://x.no/a</link></item><item rdf:about="https://x.no/b"><title>B</title><link>https://x.no/b</link></item></rdf:RDF>`,
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'T',
        items: [
          { id: '1', url: 'https://x.no/a', content_text: 'A', date_modified: '2026-10-05T08:00:00Z' },
          { id: '2', url: 'https://x.no/b', content_text: 'B' },
        ],
      }),
    ],
  ])('reads %s', async (kind, feed) => {
    const { targets, isWhole, problems } = await read(feed);
    expect(problems).toEqual([]);
    expect(isWhole).toBe(true);
    expect(targets.map((target) => target.url)).toEqual(['https://x.no/a', 'https://x.no/b']);
    if (kind !== 'RSS 1.0') expect(targets[0]?.stated?.modifiedAt).toBe('2026-10-05');
    expect(targets[1]?.stated).toBeNull();
  });

  it('keeps the pages that are known when the feed breaks', async () => {
    const { context } = contextOf({ [url]: '<html>' });
    const round = context.ledger.beginRound(new Date(0)).id;
    const page = {
      file: 'https://x.no/a',
      path: '/a',
      format: 'html',
      text: '',
      url: 'https://x.no/a',
      stated: null,
    } as const;
    context.ledger.keep(
      { url: page.url, etag: null, lastModified: null, lastmod: null, hash: 'h', page },
      round,
      new Date(0),
    );
    const { targets, isWhole, problems } = await discoverFeed(entryOf({ url }), context);
    expect(targets.map((target) => target.url)).toEqual(['https://x.no/a']);
    expect(isWhole).toBe(false);
    expect(problems).toMatchObject([{ reason: 'feed: expected RSS, Atom or JSON Feed, could not read it' }]);
  });
});
