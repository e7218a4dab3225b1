import { onTestFinished } from 'vitest';
import { createPoliteFetcher, type PoliteFetcher } from '../../ingest/fetch/polite-fetcher.ts';
import { createSafeAgent } from '../../ingest/fetch/safe-agent.ts';

/** The real fetcher with one attempt and no waiting, let go when the test is finished. */
export function createImpatientFetcher({ allowsLoopback }: { readonly allowsLoopback: boolean }): PoliteFetcher {
  const dispatcher = createSafeAgent({ allowsLoopback });
  onTestFinished(() => dispatcher.destroy());
  return createPoliteFetcher({
    dispatcher,
    allowsLoopback,
    contact: null,
    nowMs: () => 0,
    pauseMs: 0,
    retry: {
      attempts: 1,
      firstWaitMs: 1,
      longestWaitMs: 1,
      wait: async () => undefined,
      random: () => 0,
      now: () => new Date(0),
    },
  });
}
