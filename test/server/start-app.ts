import { join } from 'node:path';
import { openChangeFeed } from '../../knowledge/adapters/change-feed.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { createApp } from '../../server/app.ts';
import type { Dependencies } from '../../server/dependencies.ts';
import { openFeedbackStore } from '../../server/feedback-store.ts';
import { createKnowledgeHolder } from '../../server/knowledge-holder.ts';
import type { Logger } from '../../server/logger.ts';
import { createMetrics } from '../../server/metrics.ts';
import { serve } from '../../server/serve.ts';

/** A running server, with what it logged. */
export interface RunningApp {
  readonly origin: string;
  readonly logged: string[];
  readonly dependencies: Dependencies;
  stop(): Promise<void>;
}

/** Serves the real app over `knowledge` (null: still starting) on a free port of the loopback address. */
export async function startApp(
  knowledge: Knowledge | null,
  overrides: Partial<Dependencies> = {},
): Promise<RunningApp> {
  const logged: string[] = [];
  const log = (fields: object, message?: string) => logged.push(JSON.stringify({ ...fields, message }));
  const logger: Logger = { info: log, warn: log, error: log };
  const never = { currentId: async () => null, open: () => Promise.reject(new Error('not opened in tests')) };
  const dependencies: Dependencies = {
    holder: createKnowledgeHolder(never, logger, knowledge),
    feedback: openFeedbackStore(':memory:'),
    changes: openChangeFeed(null),
    metrics: createMetrics(),
    logger,
    assetsDir: join(import.meta.dirname, '..', '..', 'dist', 'widget'),
    rateLimit: null,
    corsOrigins: [],
    trustedProxies: 0,
    draining: () => false,
    isOff: () => false,
    ...overrides,
  };
  const serving = await serve(createApp(dependencies), { host: '127.0.0.1', port: 0 });
  return {
    origin: serving.origin,
    logged,
    dependencies,
    async stop() {
      await serving.close(0);
      dependencies.feedback.close();
    },
  };
}
