import PQueue from 'p-queue';
import type { Dispatcher } from 'undici';
import type { Fetch, FetchOutcome, FetchRequest } from './outcome.ts';
import { type RequestOptions, requestOnce } from './request-once.ts';
import { type RetryOptions, withRetries } from './retry.ts';
import { createRobots, type Robots } from './robots.ts';

/** What fetching needs from outside. */
export interface FetcherOptions {
  readonly dispatcher: Dispatcher;
  /** A test farm on this machine may be read, over http too. */
  readonly allowsLoopback: boolean;
  /** Where owners find out who reads their pages: an address of a page or of mail. */
  readonly contact: string | null;
  readonly retry: RetryOptions;
  readonly nowMs: () => number;
  /** Shortest pause between requests to one host; a site's crawl delay is obeyed when it is longer. */
  readonly pauseMs: number;
  /** For one try, redirects and body included; 45 s by default. */
  readonly attemptMs?: number;
}

/** Fetches pages safely and politely. */
export interface PoliteFetcher {
  readonly fetch: Fetch;
  readonly robots: Robots;
}

/** The name in `User-Agent`, which owners write in robots.txt. */
export const robotName = 'Livsveiviser';
/** Requests to one host at a time where it asks for no delay. */
const perHost = 2;
const patientMs = 45_000;

/**
 * A fetcher that obeys robots.txt, asks each host at its pace, and tries again with patience. Waiting in line for a host
 * holds up no other host.
 */
export function createPoliteFetcher(options: FetcherOptions): PoliteFetcher {
  const { dispatcher, allowsLoopback, contact, retry, nowMs, pauseMs, attemptMs = patientMs } = options;
  const userAgent = `${robotName}/1.0${contact === null ? '' : ` (+${contact})`}`;
  const once: RequestOptions = { dispatcher, userAgent, policy: { allowsLoopback }, timeoutMs: attemptMs };
  const queues = new Map<string, PQueue>();

  const withoutRobots = async () => null;
  const robots = createRobots(
    robotName,
    (url, maxBytes) => {
      // A robots.txt may lead to that of the same site with or without `www.`, not elsewhere.
      const { host } = new URL(url);
      const hosts = new Set([host, `www.${host}`, host.replace(/^www\./, '')]);
      const wanted = { url, hosts, maxBytes, accept: 'text/plain,*/*;q=0.1' };
      return withRetries(() => requestOnce(wanted, once, withoutRobots), retry);
    },
    nowMs,
  );
  const checkRobots = async (url: URL) =>
    (await robots.rulesFor(url.origin)).isAllowed(url.href) ? null : 'robots.txt keeps it from us';

  const queueOf = async ({ host, origin }: URL): Promise<PQueue> => {
    const known = queues.get(host);
    if (known) return known;
    const { crawlDelayMs } = await robots.rulesFor(origin);
    const interval = Math.max(pauseMs, crawlDelayMs ?? 0);
    const queue =
      queues.get(host) ??
      new PQueue({
        concurrency: crawlDelayMs === null ? perHost : 1,
        ...(interval > 0 && { interval, intervalCap: 1 }),
      });
    queues.set(host, queue);
    return queue;
  };

  return {
    robots,
    async fetch(request: FetchRequest): Promise<FetchOutcome> {
      if (!URL.canParse(request.url)) return { kind: 'refused', reason: 'is not an address' };
      const url = new URL(request.url);
      // Only a host of the source has a robots.txt that we may ask for.
      if (!request.hosts.has(url.host)) return requestOnce(request, once, withoutRobots).then(({ outcome }) => outcome);
      const queue = await queueOf(url);
      return withRetries(() => queue.add(() => requestOnce(request, once, checkRobots)), retry);
    },
  };
}
