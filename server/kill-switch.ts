import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KnowledgeHolder } from './knowledge-holder.ts';
import type { Logger } from './logger.ts';

/** What an operator has turned off, with the reason written in the file; null = on. */
export interface KillSwitch {
  readonly service: string | null;
  readonly generation: string | null;
  /** Looks at the files again, and logs what changed. */
  refresh(): Promise<void>;
}

/** Files in the data folder: the whole service is off while the first is there, a language model while the second is. */
const files = { service: 'OFF', generation: 'GENERATION-OFF' } as const;
type Part = keyof typeof files;
/** A reason is a line for the log, not a document. */
const reasonLength = 200;

/** The switch that stands in `dataDir`. A file that cannot be read counts as there: in doubt, off. */
export function createKillSwitch(dataDir: string, logger: Logger): KillSwitch {
  const off: Record<Part, string | null> = { service: null, generation: null };
  return {
    get service() {
      return off.service;
    },
    get generation() {
      return off.generation;
    },
    async refresh() {
      for (const part of ['service', 'generation'] as const) {
        const reason = await readReason(join(dataDir, files[part]));
        if (reason === off[part]) continue;
        off[part] = reason;
        logger.warn({ part, reason }, reason === null ? 'switched on again' : 'switched off by the operator');
      }
    },
  };
}

async function readReason(path: string): Promise<string | null> {
  try {
    const reason = (await readFile(path, 'utf8')).replace(/\s+/g, ' ').trim();
    return reason.slice(0, reasonLength) || 'no reason given';
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? null : 'the file could not be read';
  }
}

/** The holder without its language model while generation is switched off: answers are extractive. */
export function withoutModelWhenOff(holder: KnowledgeHolder, killSwitch: KillSwitch): KnowledgeHolder {
  return {
    get current() {
      const { current } = holder;
      return current && killSwitch.generation !== null ? { ...current, languageModel: null } : current;
    },
    refresh: () => holder.refresh(),
  };
}
