import { createPoliteFetcher } from './fetch/polite-fetcher.ts';
import { createSafeAgent } from './fetch/safe-agent.ts';
import type { Network } from './read/fetch-sources.ts';

/** What the way to the network is made of. */
export interface NetworkOptions {
  /** Only for a test farm on this machine; never on by default. */
  readonly allowsLoopback: boolean;
  readonly contact: string | null;
  readonly keys: ReadonlyMap<string, string>;
}

/** Pause between two requests to one host that asks for no other. */
const pauseMs = 250;

/** The real network: pages are fetched safely and politely. `close` lets go of the connections. */
export function createNetwork({ allowsLoopback, contact, keys }: NetworkOptions): Network & { close(): Promise<void> } {
  const dispatcher = createSafeAgent({ allowsLoopback });
  const fetcher = createPoliteFetcher({
    dispatcher,
    allowsLoopback,
    contact,
    nowMs: () => performance.now(),
    pauseMs: allowsLoopback ? 0 : pauseMs,
    retry: {
      attempts: 4,
      firstWaitMs: allowsLoopback ? 100 : 2000,
      longestWaitMs: 120_000,
      wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: Math.random,
      now: () => new Date(),
    },
  });
  return { fetcher, keyOf: (id) => keys.get(id) ?? null, close: () => dispatcher.destroy() };
}
