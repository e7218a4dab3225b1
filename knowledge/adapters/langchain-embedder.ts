import { ModelError, type ModelErrorKind } from '../errors.ts';
import type { Embedder } from '../ports.ts';

/** Where an OpenAI-compatible embedding server is, and what it is asked. */
export interface LangchainEmbedderOptions {
  readonly model: string;
  readonly apiKey: string;
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null;
  /** Milliseconds one request may take; 5,000 by default, since a question waits for it. */
  readonly timeoutMs?: number;
  /** Texts a request; 64 by default. */
  readonly batchSize?: number;
}

/**
 * An embedder behind an OpenAI-compatible server. Asks for one embedding at once to learn the dimensions; every later
 * vector must have them. Vectors are scaled to length 1. @throws ModelError when the server does not answer as it should
 */
export async function createLangchainEmbedder(options: LangchainEmbedderOptions): Promise<Embedder> {
  const { OpenAIEmbeddings } = await import('@langchain/openai');
  const client = new OpenAIEmbeddings({
    model: options.model,
    apiKey: options.apiKey || 'none',
    configuration: { baseURL: options.baseUrl ?? undefined },
    // The default, base64, gives vectors a quarter the size from servers that ignore it (langchainjs#8221).
    encodingFormat: 'float',
    stripNewLines: true,
    batchSize: options.batchSize ?? 64,
    timeout: options.timeoutMs ?? 5000,
    maxRetries: 1,
  });
  const embed = async (texts: readonly string[], signal?: AbortSignal): Promise<readonly number[][]> => {
    if (texts.length === 0) return [];
    try {
      signal?.throwIfAborted();
      return await client.embedDocuments([...texts]);
    } catch (error) {
      throw new ModelError(kindOf(error), `embedding with "${options.model}" failed`, { cause: error });
    }
  };
  const dimensions = (await embed(['prøve']))[0]?.length ?? 0;
  if (dimensions === 0) throw new ModelError('malformed', `"${options.model}" gave an empty vector`);
  return {
    id: `openai-compatible:${options.model}`,
    dimensions,
    async embed(texts, signal) {
      const vectors = await embed(texts, signal);
      if (vectors.length !== texts.length) {
        throw new ModelError('malformed', `expected ${texts.length} vectors, got ${vectors.length}`);
      }
      return vectors.map((vector) => toUnit(vector, dimensions));
    },
  };
}

function toUnit(vector: readonly number[], dimensions: number): Float32Array {
  const length = Math.hypot(...vector);
  if (vector.length !== dimensions || !(length > 0) || !Number.isFinite(length)) {
    throw new ModelError(
      'malformed',
      `expected ${dimensions} finite numbers, got ${vector.length} of length ${length}`,
    );
  }
  return Float32Array.from(vector, (value) => value / length);
}

function kindOf(error: unknown): ModelErrorKind {
  const { name = '', status = 0 } = error instanceof Error ? (error as Error & { status?: number }) : {};
  if (name === 'AbortError') return 'aborted';
  if (/timeout/i.test(name)) return 'timeout';
  if (status === 429) return 'rate-limited';
  if (status >= 400 && status < 500) return 'refused';
  return status >= 500 || status === 0 ? 'unreachable' : 'malformed';
}
