import type { FetchOutcome } from './outcome.ts';
import type { Attempt } from './request-once.ts';

/** How often and how patiently to try again. */
export interface RetryOptions {
  /** Tries in all. */
  readonly attempts: number;
  /** Wait after the first try; doubled after each. */
  readonly firstWaitMs: number;
  /** A server that asks for a longer wait is left until the next round. */
  readonly longestWaitMs: number;
  readonly wait: (ms: number) => Promise<void>;
  /** In [0, 1): spreads the tries of many clients. */
  readonly random: () => number;
  readonly now: () => Date;
}

/** Tries until an answer stands or the tries are used up. `Retry-After` is obeyed when it is given. */
export async function withRetries(attempt: () => Promise<Attempt>, options: RetryOptions): Promise<FetchOutcome> {
  for (let tried = 1; ; tried += 1) {
    const { outcome, isWorthRetrying, retryAfter } = await attempt();
    if (!isWorthRetrying || tried >= options.attempts) return outcome;
    const asked = retryAfter === null ? null : parseRetryAfter(retryAfter, options.now());
    if (asked !== null && asked > options.longestWaitMs) return outcome;
    const backOff = options.firstWaitMs * 2 ** (tried - 1) * (0.5 + options.random());
    await options.wait(Math.min(asked ?? backOff, options.longestWaitMs));
  }
}

/** `Retry-After` in milliseconds from `now`: seconds or an HTTP date; null when it is neither. A date gone by is 0. */
export function parseRetryAfter(text: string, now: Date): number | null {
  if (/^\s*\d+\s*$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now.getTime());
}
