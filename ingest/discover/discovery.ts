import type { Fetch } from '../fetch/outcome.ts';
import type { Robots } from '../fetch/robots.ts';
import type { SourceLedger } from '../ledger/source-ledger.ts';
import type { Problem } from '../problem.ts';
import type { PageStatement, RawPage } from '../read/raw-page.ts';
import type { SourceEntry } from '../sources.ts';

/** A page that a source names. */
export interface Target {
  readonly url: string;
  /** When it last changed, as the list says: equal to the last time means nothing to fetch. */
  readonly lastmod: string | null;
  readonly stated: PageStatement | null;
}

/** What a source says it holds. */
export interface Discovery {
  /** Pages to visit. */
  readonly targets: readonly Target[];
  /** Pages that came whole with the list (an API). */
  readonly pages: readonly { readonly url: string; readonly page: RawPage }[];
  /** False when a part of the list did not come: nothing is then taken for gone. */
  readonly isWhole: boolean;
  readonly problems: readonly Problem[];
}

/** What discovering needs. */
export interface DiscoveryContext {
  readonly fetch: Fetch;
  readonly robots: Robots;
  readonly ledger: SourceLedger;
  readonly hosts: ReadonlySet<string>;
  /** Null: the source asks for none. */
  readonly key: string | null;
}

/** Finds the pages of a source. */
export type Discover = (entry: SourceEntry, context: DiscoveryContext) => Promise<Discovery>;

/** A source with more pages than this is cut off, with a warning: a list that never ends is a trap. */
export const mostPages = 50_000;

/** A problem about an address of a source. */
export function problemAt(entry: SourceEntry, outcome: Problem['outcome'], file: string, reason: string): Problem {
  return { outcome, source: entry.source.id, file, line: null, reason };
}
