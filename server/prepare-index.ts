import { fingerprintOf } from '../knowledge/adapters/fingerprint.ts';
import { readManifest } from '../knowledge/adapters/generation-manifest.ts';
import { currentGeneration, generationPath } from '../knowledge/adapters/generation-pointer.ts';
import { IndexFormatError } from '../knowledge/errors.ts';
import { runNode } from './run-node.ts';

/** Where the index is, and what it is made from. */
export interface IndexPlace {
  readonly dataDir: string;
  readonly sourcesFile: string;
  readonly corpusDir: string;
  /** Model name of the embedder that is switched on; null: none. */
  readonly embeddingModel: string | null;
}

/**
 * True when the current generation was made from just these sources, with just this embedder. A damaged or missing
 * index is not fresh; that is not an error.
 */
export async function isIndexFresh(place: IndexPlace): Promise<boolean> {
  try {
    const id = await currentGeneration(place.dataDir);
    if (id === null) return false;
    const [manifest, fingerprint] = await Promise.all([
      readManifest(generationPath(place.dataDir, id)),
      fingerprintOf(place.sourcesFile, place.corpusDir),
    ]);
    const madeWith = manifest.embedder?.id.endsWith(`:${place.embeddingModel}`) ?? false;
    return manifest.fingerprint === fingerprint && madeWith === (place.embeddingModel !== null);
  } catch (error) {
    if (error instanceof IndexFormatError) return false;
    throw error;
  }
}

/**
 * Runs the ingest in a process of its own, so that building never shares memory with serving. True when it succeeded.
 */
export function runIngest(root: string, { dataDir, sourcesFile }: IndexPlace): Promise<boolean> {
  return runNode(root, ['--import', 'tsx', 'ingest/main.ts', '--sources', sourcesFile, '--data', dataDir]);
}
