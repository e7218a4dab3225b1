import type { Clock } from '../../knowledge/ports.ts';
import { problemAt } from '../discover/discovery.ts';
import type { PoliteFetcher } from '../fetch/polite-fetcher.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Problem } from '../problem.ts';
import type { SourceEntry } from '../sources.ts';
import { type RemoteRound, readRemote } from './read-remote.ts';

/** The way to the network. */
export interface Network {
  readonly fetcher: PoliteFetcher;
  /** The key of a source from the environment; null: it has none. */
  readonly keyOf: (sourceId: string) => string | null;
}

/** The rounds of a run. */
export interface Rounds {
  /** By source id; a source that was not asked has none. */
  readonly rounds: ReadonlyMap<string, RemoteRound>;
  readonly problems: readonly Problem[];
}

/** How the sources are asked. */
export interface FetchSourcesOptions {
  /** Null: nothing is asked, and what the ledger holds stands. */
  readonly network: Network | null;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly isForced: boolean;
  /** Sources whose time has not come: they stand as they were. */
  readonly notDue: ReadonlySet<string>;
}

/** Brings the ledger up to date with every source that is read from the network, all at the same time. */
export async function fetchSources(entries: readonly SourceEntry[], options: FetchSourcesOptions): Promise<Rounds> {
  const { network, ledger, clock, isForced, notDue } = options;
  const asked = entries.filter(({ kind, source }) => kind !== 'folder' && !notDue.has(source.id));
  if (network === null) {
    const reason = 'is read from the network, which this run does not use: it stands as it was read last';
    const problems = asked.map((entry) => problemAt(entry, 'skipped', entry.url ?? '', reason));
    return { rounds: new Map(), problems };
  }
  const rounds = await Promise.all(
    asked.map(async (entry) => {
      const { id } = entry.source;
      const context = {
        ...network,
        ledger: ledger.ofSource(id),
        links: ledger.links,
        key: network.keyOf(id),
        now: () => clock.now(),
        isForced,
      };
      return [id, await readRemote(entry, context)] as const;
    }),
  );
  return { rounds: new Map(rounds), problems: rounds.flatMap(([, { problems }]) => problems) };
}
