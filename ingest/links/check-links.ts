import PQueue from 'p-queue';
import type { Clock } from '../../knowledge/ports.ts';
import { hostsOf } from '../fetch/check-url.ts';
import type { Fetch, FetchOutcome } from '../fetch/outcome.ts';
import type { LinkLedger, LinkState } from '../ledger/link-ledger.ts';

/** What checking needs. */
export interface LinkCheckerOptions {
  /** Null: nothing is asked, and what is known stands. */
  readonly network: { readonly fetcher: { readonly fetch: Fetch } } | null;
  readonly ledger: { readonly links: LinkLedger };
  readonly clock: Clock;
  /** Asks nothing: a dry run remembers nothing. */
  readonly isDryRun: boolean;
}

/** Links asked for in one run: the rest waits for the next, those that were never asked for first. */
const mostAsked = 200;
const hostsAtOnce = 8;

/**
 * Asks for linked pages whose time has come, by their headers alone where the server lets us, and as politely as for
 * pages: robots.txt, pace and safe addresses are the fetcher's. A host without a useful answer is left until the next
 * run. Called again it goes on with what is left of the run's budget.
 */
export function createLinkChecker({ network, ledger, clock, isDryRun }: LinkCheckerOptions): () => Promise<void> {
  const { links } = ledger;
  const silent = new Set<string>();
  let left = isDryRun ? 0 : mostAsked;
  return async () => {
    if (network === null || left === 0) return;
    const { fetch } = network.fetcher;
    const byHost = new Map<string, string[]>();
    for (const url of links.due(clock.now()).slice(0, left)) {
      const { host } = new URL(url);
      if (!silent.has(host)) byHost.set(host, [...(byHost.get(host) ?? []), url]);
    }
    const queue = new PQueue({ concurrency: hostsAtOnce });
    await Promise.all([...byHost].map(([host, urls]) => queue.add(() => askHost(host, urls, fetch))));
  };

  async function askHost(host: string, urls: readonly string[], fetch: Fetch): Promise<void> {
    for (const url of urls) {
      left -= 1;
      const { state, reason } = await askFor(url, fetch);
      links.note(url, state, reason, clock.now());
      if (state !== 'failed') continue;
      silent.add(host);
      return;
    }
  }
}

async function askFor(url: string, fetch: Fetch): Promise<{ state: LinkState; reason: string }> {
  const hosts = hostsOf([url]);
  const headers = await fetch({ url, hosts, method: 'HEAD' });
  // Some servers know no HEAD, and answer that nothing is there.
  const isSettled =
    headers.kind === 'fetched' || (headers.kind === 'refused' && !/answers 40[13]/.test(headers.reason));
  return toState(isSettled ? headers : await fetch({ url, hosts }));
}

/** What an answer says of a link to the page. */
export function toState(outcome: FetchOutcome): { state: LinkState; reason: string } {
  switch (outcome.kind) {
    case 'fetched':
    case 'unchanged':
      return { state: 'alive', reason: '' };
    case 'refused':
      return { state: 'kept', reason: outcome.reason };
    case 'gone':
    case 'failed':
      return { state: outcome.kind, reason: outcome.reason };
  }
}
