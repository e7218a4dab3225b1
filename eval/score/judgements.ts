import type { TargetDescription } from '../run/run-file.ts';
import type { Judgements } from './score-question.ts';

/** Judgements from what the run says of its index: a chunk is relevant when its article carries a gold topic. */
export function createJudgements({ topicChunks }: Pick<TargetDescription, 'topicChunks'>): Judgements {
  const topicsOf = new Map<string, string[]>();
  for (const [topic, chunkIds] of Object.entries(topicChunks)) {
    for (const id of chunkIds) topicsOf.set(id, [...(topicsOf.get(id) ?? []), topic]);
  }
  return {
    relevantTo: (gold) => new Set(gold.flatMap((topic) => topicChunks[topic] ?? [])),
    topicsOf: (chunkId) => topicsOf.get(chunkId) ?? [],
  };
}
