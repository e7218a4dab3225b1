import { compilePattern, matchable } from '../set/pattern.ts';
import type { Nugget } from '../set/question.ts';

/** Which facts an answer holds. */
export interface NuggetRecall {
  /** Share of the vital nuggets that match: `strict_vital`, the primary score. Null without vital nuggets. */
  readonly vital: number | null;
  /** Share of all nuggets that match: `strict_all`. Null without nuggets. */
  readonly all: number | null;
  /** As `all`, where an okay nugget counts half as much as a vital one. Null without nuggets. */
  readonly weighted: number | null;
  /** Whether each nugget matched, in order. */
  readonly matched: readonly boolean[];
}

/**
 * Nugget recall (TREC RAG 2024; castorini/nuggetizer `core/metrics.py`) where authored patterns stand in for the judge:
 * a nugget is there when one of its patterns matches, so support is all or nothing. The weights of `weighted` are
 * those of TREC's pyramid scores: vital 1, okay 0.5.
 */
export function nuggetRecall(text: string, nuggets: readonly Nugget[]): NuggetRecall {
  const plain = matchable(text);
  const matched = nuggets.map((nugget) => nugget.any.some((source) => compilePattern(source).test(plain)));
  const share = (weight: (nugget: Nugget) => number): number | null => {
    const total = nuggets.reduce((sum, nugget) => sum + weight(nugget), 0);
    if (total === 0) return null;
    return nuggets.reduce((sum, nugget, index) => sum + (matched[index] ? weight(nugget) : 0), 0) / total;
  };
  return {
    vital: share(({ vital }) => (vital ? 1 : 0)),
    all: share(() => 1),
    weighted: share(({ vital }) => (vital ? 1 : 0.5)),
    matched,
  };
}
