import type { ChangeFeed } from '../knowledge/adapters/change-feed.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { FeedbackStore } from './feedback-store.ts';
import type { KnowledgeHolder } from './knowledge-holder.ts';
import type { Logger } from './logger.ts';
import type { Metrics } from './metrics.ts';
import { HttpProblem } from './problem.ts';

/** What the app needs from outside: `main.ts` gives the real things, tests give others. */
export interface Dependencies {
  readonly holder: KnowledgeHolder;
  readonly feedback: FeedbackStore;
  /** What each generation changed. */
  readonly changes: ChangeFeed;
  readonly metrics: Metrics;
  readonly logger: Logger;
  /** Folder of the built widget: `embed.js`, the chat's scripts and styles. */
  readonly assetsDir: string;
  readonly rateLimit: number | null;
  readonly corsOrigins: readonly string[];
  readonly trustedProxies: number;
  /** True while the process is shutting down: readiness answers 503. */
  readonly draining: () => boolean;
  /** True while the operator has the whole service switched off. */
  readonly isOff: () => boolean;
}

/** The served generation. @throws HttpProblem 503 while there is none. */
export function servedKnowledge(holder: KnowledgeHolder): Knowledge {
  if (!holder.current)
    throw new HttpProblem(503, 'The guide is starting', 'The index is not ready yet. Try again soon.');
  return holder.current;
}
