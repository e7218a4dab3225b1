import { join } from 'node:path';
import { type Config, processConfig } from '../config.ts';
import { openChangeFeed } from '../knowledge/adapters/change-feed.ts';
import { currentGeneration } from '../knowledge/adapters/generation-pointer.ts';
import { configuredEmbedder, configuredLanguageModel } from '../knowledge/adapters/models.ts';
import { openKnowledge } from '../knowledge/adapters/open-knowledge.ts';
import { systemClock } from '../knowledge/adapters/system-clock.ts';
import { LivsveiviserError, ModelError } from '../knowledge/errors.ts';
import { settings } from '../knowledge/settings.ts';
import { createApp } from './app.ts';
import { type FeedbackStore, openFeedbackStore } from './feedback-store.ts';
import { createKillSwitch, type KillSwitch, withoutModelWhenOff } from './kill-switch.ts';
import { createKnowledgeHolder, type KnowledgeHolder } from './knowledge-holder.ts';
import { createLogger, errorFields, type Logger } from './logger.ts';
import { createMetrics } from './metrics.ts';
import { prepareAssets } from './prepare-assets.ts';
import { isIndexFresh, runIngest } from './prepare-index.ts';
import { type Serving, serve } from './serve.ts';

const root = join(import.meta.dirname, '..');
const assetsDir = join(root, 'dist', 'widget');

/** How often the pointer is looked at for a new generation, and how often old feedback is deleted. */
const refreshEveryMs = 5000;
const expireEveryMs = 3_600_000;
/** How soon the operator's switch is seen. */
const switchEveryMs = 1000;
/** What answers under way get to finish when the process is asked to stop. */
const graceMs = 8000;

/** Builds what is missing, ingests when the index is not fresh, serves, and stops gracefully. */
async function main(): Promise<void> {
  const config = processConfig();
  const logger = createLogger();
  if (!(await prepareAssets(root, assetsDir))) throw new Error('The widget could not be built: see the lines above.');
  await ensureIndex(config, logger);

  const holder = createKnowledgeHolder(await generations(config, logger), logger);
  await holder.refresh();
  if (!holder.current) throw new Error('No index could be opened: see the lines above, then run: npm run ingest');

  const feedback = openFeedbackStore(join(config.dataDir, 'feedback.db'));
  const killSwitch = createKillSwitch(config.dataDir, logger);
  await killSwitch.refresh();
  let draining = false;
  const app = createApp({
    ...config,
    holder: withoutModelWhenOff(holder, killSwitch),
    feedback,
    changes: openChangeFeed(config.dataDir),
    metrics: createMetrics(),
    logger,
    assetsDir,
    draining: () => draining,
    isOff: () => killSwitch.service !== null,
  });
  const serving = await serve(app, config);
  const stopTimers = startTimers(holder, feedback, killSwitch);
  printAddresses(serving.origin);

  const stop = async () => {
    if (draining) return;
    draining = true;
    stopTimers();
    await shutDown(serving, feedback, logger);
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}

/** An index that is not fresh is built anew; when that fails, one that can still be opened goes on serving. */
async function ensureIndex(config: Config, logger: Logger): Promise<void> {
  if (await isIndexFresh(config)) return;
  const succeeded = await runIngest(root, config);
  if (succeeded) return;
  if ((await currentGeneration(config.dataDir)) === null) throw new Error('The index could not be built: see above.');
  logger.warn({}, 'the ingest failed: serving the last good index');
}

/** Generations opened with the models that are switched on. An embedding server that is down costs its leg, not the start. */
async function generations(config: Config, logger: Logger) {
  const languageModel = await configuredLanguageModel(config);
  const open = async () => {
    const embedder = await configuredEmbedder(config).catch((error: unknown) => {
      if (!(error instanceof ModelError)) throw error;
      logger.warn(errorFields(error), 'the embedder does not answer: searching without it');
      return null;
    });
    return openKnowledge({ dataDir: config.dataDir, embedder, languageModel, clock: systemClock, settings });
  };
  return { currentId: () => currentGeneration(config.dataDir), open };
}

function startTimers(holder: KnowledgeHolder, feedback: FeedbackStore, killSwitch: KillSwitch): () => void {
  feedback.expire(new Date());
  const timers = [
    setInterval(() => void holder.refresh(), refreshEveryMs),
    setInterval(() => void killSwitch.refresh(), switchEveryMs),
    setInterval(() => feedback.expire(new Date()), expireEveryMs),
  ];
  return () => {
    for (const timer of timers) clearInterval(timer);
  };
}

async function shutDown(serving: Serving, feedback: FeedbackStore, logger: Logger): Promise<void> {
  await serving.close(graceMs);
  feedback.close();
  logger.info({}, 'stopped');
}

function printAddresses(origin: string): void {
  console.log(`
  Livsveiviser is serving.

    Guide page       ${origin}/
    Municipal demo   ${origin}/demo/kommune
    API docs         ${origin}/docs
`);
}

main().catch((error: unknown) => {
  const known = error instanceof LivsveiviserError || (error instanceof Error && 'code' in error);
  console.error(known ? (error as Error).message : error);
  process.exit(1);
});
