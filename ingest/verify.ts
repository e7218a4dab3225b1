import { checkGeneration } from '../knowledge/adapters/check-generation.ts';
import type { Manifest } from '../knowledge/adapters/generation-manifest.ts';
import { IngestError } from './errors.ts';

/** An index that lost more than this share of its articles lost a source: by accident, until somebody says otherwise. */
const largestLoss = 0.2;

/** What a built generation must be. */
export interface Expectation {
  readonly articles: number;
  readonly chunks: number;
  /** The generation that is served; null = nothing to compare with. */
  readonly before: Manifest | null;
  /** Accept a large loss. */
  readonly isForced: boolean;
}

/**
 * Reads a built generation back, every file checked against its hash, and compares it with what went in and with the one
 * that is served. @throws IngestError `refused`, IndexFormatError when a file is damaged
 */
export async function verifyGeneration(directory: string, expected: Expectation): Promise<void> {
  const { articles, chunks } = (await checkGeneration(directory)).counts;
  if (articles !== expected.articles || chunks !== expected.chunks) {
    const found = `${articles} articles and ${chunks} chunks`;
    throw refused(`expected ${expected.articles} articles and ${expected.chunks} chunks, found ${found}`);
  }
  if (articles === 0) throw refused('there is not one article to index');
  const before = expected.before?.counts.articles ?? 0;
  if (!expected.isForced && articles < before * (1 - largestLoss)) {
    throw refused(
      `${articles} articles, where ${before} are served: more than 20 % gone. Use --force if this is meant`,
    );
  }
}

function refused(reason: string): IngestError {
  return new IngestError('refused', `The new index is not taken into use: ${reason}.`);
}
