import type { Knowledge } from '../knowledge/knowledge.ts';
import { errorFields, type Logger } from './logger.ts';

/** The generation being served. A request takes `current` once and keeps it to its end, so it always sees one whole generation. */
export interface KnowledgeHolder {
  /** Null until the first generation has been opened. */
  readonly current: Knowledge | null;
  /** Opens the generation that the pointer names, when it is another than the one served; a damaged one is logged and the old one kept. */
  refresh(): Promise<void>;
}

/** How generations are found and opened. */
export interface GenerationSource {
  /** Id that the pointer names; null when there is none. */
  currentId(): Promise<string | null>;
  open(): Promise<Knowledge>;
}

/** Holds the served generation; `initial` may be given when it is already open. */
export function createKnowledgeHolder(
  source: GenerationSource,
  logger: Logger,
  initial: Knowledge | null = null,
): KnowledgeHolder {
  let current = initial;
  let refreshing: Promise<void> | null = null;
  async function openIfNew(): Promise<void> {
    try {
      const id = await source.currentId();
      if (id === null || id === current?.generation) return;
      current = await source.open();
      logger.info({ generation: current.generation }, 'serving a new index generation');
    } catch (error) {
      logger.error(
        { ...errorFields(error), serving: current?.generation ?? null },
        'an index generation was not opened',
      );
    }
  }
  return {
    get current() {
      return current;
    },
    refresh() {
      refreshing ??= openIfNew().finally(() => {
        refreshing = null;
      });
      return refreshing;
    },
  };
}
