import { inject } from 'vitest';
import { openKnowledge } from '../knowledge/adapters/open-knowledge.ts';
import { systemClock } from '../knowledge/adapters/system-clock.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { LanguageModel } from '../knowledge/ports.ts';
import { settings } from '../knowledge/settings.ts';

/** Knowledge over the whole corpus, as the product serves it. */
export function openCorpus(languageModel: LanguageModel | null = null): Promise<Knowledge> {
  return openKnowledge({ dataDir: inject('corpusIndex'), embedder: null, languageModel, clock: systemClock, settings });
}
