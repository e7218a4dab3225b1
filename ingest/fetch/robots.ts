import robotsParser from 'robots-parser';
import type { FetchOutcome } from './outcome.ts';

/** What a site asks of robots (RFC 9309). */
export interface RobotRules {
  isAllowed(url: string): boolean;
  /** Milliseconds between requests; null when it asks for nothing. */
  readonly crawlDelayMs: number | null;
  readonly sitemaps: readonly string[];
}

/** Finds a site's rules. */
export interface Robots {
  rulesFor(origin: string): Promise<RobotRules>;
}

/** RFC 9309 §2.4: rules are kept for a day at most; §2.5: 500 KiB are read at least. */
const keptMs = 86_400_000;
const readBytes = 512_000;
/** A site that asks for longer pauses than this is read at this pace. */
const longestDelayMs = 60_000;

/**
 * Rules by origin, fetched once a day. No file (4xx): all is allowed; a server in trouble (5xx, no answer): nothing is,
 * as the standard says, nor where the file is too large to be read. Redirects of robots.txt are the fetcher's.
 */
export function createRobots(
  userAgent: string,
  fetchFile: (url: string, maxBytes: number) => Promise<FetchOutcome>,
  nowMs: () => number,
): Robots {
  const known = new Map<string, { readonly rules: Promise<RobotRules>; readonly untilMs: number }>();
  return {
    rulesFor(origin) {
      const kept = known.get(origin);
      if (kept && nowMs() < kept.untilMs) return kept.rules;
      const url = `${origin}/robots.txt`;
      const rules = fetchFile(url, readBytes).then((outcome) => toRules(url, outcome, userAgent));
      known.set(origin, { rules, untilMs: nowMs() + keptMs });
      return rules;
    },
  };
}

function toRules(url: string, outcome: FetchOutcome, userAgent: string): RobotRules {
  const isUnread = outcome.kind === 'failed' || (outcome.kind === 'refused' && outcome.validators !== undefined);
  if (isUnread) return { isAllowed: () => false, crawlDelayMs: null, sitemaps: [] };
  const text = outcome.kind === 'fetched' ? Buffer.from(outcome.bytes).toString('utf8') : '';
  const rules = robotsParser(url, text);
  const delay = rules.getCrawlDelay(userAgent);
  return {
    isAllowed: (page) => rules.isAllowed(page, userAgent) !== false,
    crawlDelayMs: delay && delay > 0 ? Math.min(delay * 1000, longestDelayMs) : null,
    sitemaps: rules.getSitemaps(),
  };
}
