import { onTestFinished } from 'vitest';
import type { DiscoveryContext } from '../../../ingest/discover/discovery.ts';
import type { FetchOutcome, FetchRequest } from '../../../ingest/fetch/outcome.ts';
import { openLedger } from '../../../ingest/ledger/ledger.ts';
import type { SourceEntry } from '../../../ingest/sources.ts';

/** A source at `https://x.no/`. */
export function entryOf(changes: Partial<SourceEntry>): SourceEntry {
  return {
    source: { id: 'x', name: 'X', level: 'national', kommune: null, authority: 4, licence: null },
    kind: 'feed',
    folder: null,
    url: 'https://x.no/',
    urls: ['https://x.no/'],
    follow: 'none',
    checksLinks: false,
    everyMs: 60_000,
    map: {},
    language: 'nb',
    allow: [],
    deny: [],
    main: null,
    drop: [],
    line: 1,
    ...changes,
  };
}

/** A context in which each address answers with a text; `asked` holds the requests. */
export function contextOf(answers: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>> = {}) {
  const ledger = openLedger(null);
  onTestFinished(() => ledger.close());
  const asked: FetchRequest[] = [];
  const context: DiscoveryContext = {
    fetch: async (request): Promise<FetchOutcome> => {
      asked.push(request);
      const body = answers[request.url];
      if (body === undefined) return { kind: 'gone', reason: 'answers 404' };
      const bytes = Buffer.from(body);
      return { kind: 'fetched', url: request.url, bytes, contentType: null, etag: null, lastModified: null, headers };
    },
    robots: { rulesFor: async () => ({ isAllowed: () => true, crawlDelayMs: null, sitemaps: [] }) },
    ledger: ledger.ofSource('x'),
    hosts: new Set(['x.no']),
    key: 'nokkel',
  };
  return { context, asked };
}
