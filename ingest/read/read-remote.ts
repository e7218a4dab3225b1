import { createHash } from 'node:crypto';
import { type Discover, type Discovery, problemAt } from '../discover/discovery.ts';
import { discoverFeed } from '../discover/feed.ts';
import { discoverJsonApi } from '../discover/json-api.ts';
import { discoverPageList } from '../discover/page-list.ts';
import { discoverSitemap } from '../discover/sitemap.ts';
import { hostsOf } from '../fetch/check-url.ts';
import type { PoliteFetcher } from '../fetch/polite-fetcher.ts';
import type { LinkLedger } from '../ledger/link-ledger.ts';
import type { SourceLedger } from '../ledger/source-ledger.ts';
import type { Problem } from '../problem.ts';
import type { SourceEntry } from '../sources.ts';
import { type VisitCounts, visitPages } from './visit-pages.ts';

/** What reading a source from the network needs. */
export interface RemoteContext {
  readonly fetcher: PoliteFetcher;
  readonly ledger: SourceLedger;
  readonly links: LinkLedger;
  /** Null: the source asks for none. */
  readonly key: string | null;
  readonly now: () => Date;
  /** Believe a round that found little. */
  readonly isForced: boolean;
}

/** What a round brought. The pages themselves stand in the ledger. */
export interface RemoteRound {
  readonly counts: VisitCounts;
  readonly problems: readonly Problem[];
  readonly isResumed: boolean;
  /** Pages that left, having missed two rounds. */
  readonly removed: number;
}

const discoverers: Readonly<Record<Exclude<SourceEntry['kind'], 'folder'>, Discover>> = {
  sitemap: discoverSitemap,
  feed: discoverFeed,
  pages: discoverPageList,
  'json-api': discoverJsonApi,
};

/** A round that meets fewer than this share of the known pages is a site in trouble, not one that took them away. */
const leastFound = 0.5;

/**
 * Brings the ledger up to date with a source: finds its pages, visits those that may have changed, and lets those go that
 * two rounds did not meet. A round with an empty or broken list, or that met less than half of the known pages, changes
 * and adds but takes nothing away.
 */
export async function readRemote(entry: SourceEntry, context: RemoteContext): Promise<RemoteRound> {
  if (entry.kind === 'folder') throw new Error(`source "${entry.source.id}" is a folder`);
  const { fetcher, ledger, key, now } = context;
  const hosts = hostsOf(entry.urls);
  const round = ledger.beginRound(now());
  const before = ledger.records().size;

  const discovery = await discoverers[entry.kind](entry, { ...fetcher, ledger, hosts, key });
  const visited = await visitPages(discovery.targets, {
    entry,
    ledger,
    round: round.id,
    hosts,
    now,
    isForced: context.isForced,
    links: context.links,
    fetch: ({ url }, validators) => fetcher.fetch({ url, hosts, validators }),
  });
  const came = keepPages(discovery, ledger, round.id, now());

  const { changed, unchanged } = visited.counts;
  const counts = { ...visited.counts, changed: changed + came.changed, unchanged: unchanged + came.unchanged };
  const found = counts.changed + counts.unchanged;
  const isTrusted = context.isForced || (discovery.isWhole && found > 0 && found >= before * leastFound);
  const { missing, removed } = ledger.endRound(round.id, isTrusted, now());
  const problems = [...discovery.problems, ...visited.problems];
  if (!isTrusted) {
    const reason = `found ${found} pages, where ${before} are known: nothing was taken away. Use --force if this is meant`;
    problems.push(problemAt(entry, 'warning', entry.url ?? '', reason));
  } else if (missing > 0) {
    problems.push(problemAt(entry, 'warning', entry.url ?? '', `${missing} pages were not found this time`));
  }
  return { counts, problems, isResumed: round.isResumed, removed: removed.length };
}

/** Keeps the pages that came whole with a list. */
function keepPages({ pages }: Discovery, ledger: SourceLedger, round: number, now: Date) {
  const records = ledger.records();
  let changed = 0;
  for (const { url, page } of pages) {
    const hash = createHash('sha256').update(JSON.stringify(page)).digest('hex');
    if (records.get(url)?.hash === hash) ledger.note(url, round, 'present');
    else {
      ledger.keep({ url, etag: null, lastModified: null, lastmod: null, hash, page }, round, now);
      changed += 1;
    }
  }
  return { changed, unchanged: pages.length - changed };
}
