import { processConfig } from '../../config.ts';
import { openKnowledge } from '../../knowledge/adapters/open-knowledge.ts';
import { systemClock } from '../../knowledge/adapters/system-clock.ts';
import { publicNumbersOf } from '../../knowledge/public-numbers.ts';
import { settings } from '../../knowledge/settings.ts';
import { printAlerts } from './print-alerts.ts';
import { printLimits } from './print-limits.ts';
import { printRedaction } from './print-redaction.ts';

/** `npm run -s eval:safety [-- --misses]`: how well alerts are heard, limits kept and personal data taken out. */
async function main(): Promise<void> {
  const { dataDir } = processConfig();
  const knowledge = await openKnowledge({ dataDir, embedder: null, languageModel: null, clock: systemClock, settings });
  const showsMisses = process.argv.includes('--misses');
  await printAlerts(knowledge.alertModel, showsMisses);
  await printLimits(knowledge, showsMisses);
  await printRedaction(publicNumbersOf(knowledge.catalogue), showsMisses);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
