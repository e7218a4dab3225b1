import type { Citation } from '../../knowledge/citation.ts';
import type { CitationCheck } from '../run/run-file.ts';

/**
 * Share of the citations that stand: the chunk is in the index and holds the quote word for word. Must be 1. Null when
 * nothing is cited.
 */
export function citationValidity(checks: readonly CitationCheck[]): number | null {
  if (checks.length === 0) return null;
  return checks.filter(({ indexed, verbatim }) => indexed && verbatim).length / checks.length;
}

/**
 * Share of the citations whose article carries a gold topic: |cited and acceptable| / |cited|, the judge-free analogue
 * of ALCE's citation precision (Gao et al. 2023). Null when nothing is cited or there is no gold.
 */
export function citationPrecision(
  citations: readonly Citation[],
  gold: readonly string[],
  topicsOf: (chunkId: string) => readonly string[],
): number | null {
  if (citations.length === 0 || gold.length === 0) return null;
  return citations.filter(({ chunkId }) => topicsOf(chunkId).some((id) => gold.includes(id))).length / citations.length;
}

/**
 * Share of the gold topics that some citation carries: |gold cited| / |gold|, the judge-free analogue of ALCE's
 * citation recall. Null without gold.
 */
export function citationRecall(
  citations: readonly Citation[],
  gold: readonly string[],
  topicsOf: (chunkId: string) => readonly string[],
): number | null {
  if (gold.length === 0) return null;
  const cited = new Set(citations.flatMap(({ chunkId }) => topicsOf(chunkId)));
  return gold.filter((id) => cited.has(id)).length / gold.length;
}
