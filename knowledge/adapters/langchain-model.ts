import { ModelError, type ModelErrorKind } from '../errors.ts';
import type { LanguageModel } from '../ports.ts';

/** Where an OpenAI-compatible chat server is, and what it is asked. */
export interface LangchainModelOptions {
  readonly model: string;
  readonly apiKey: string;
  /** Null: OpenAI's own. */
  readonly baseUrl: string | null;
  /** Milliseconds a request may take; 20,000 by default. */
  readonly timeoutMs?: number;
  /** Tokens an answer may have; 800 by default. */
  readonly maxTokens?: number;
}

/** A language model behind an OpenAI-compatible server (chat completions, streaming). It is loaded at the first use. */
export async function createLangchainModel(options: LangchainModelOptions): Promise<LanguageModel> {
  const [{ ChatOpenAI }, { HumanMessage, SystemMessage }] = await Promise.all([
    import('@langchain/openai'),
    import('langchain'),
  ]);
  const client = new ChatOpenAI({
    model: options.model,
    // The client wants a key also where the server does not.
    apiKey: options.apiKey || 'none',
    configuration: { baseURL: options.baseUrl ?? undefined },
    temperature: 0,
    maxTokens: options.maxTokens ?? 800,
    // Many compatible servers reject `stream_options`.
    streamUsage: false,
    maxRetries: 1,
    timeout: options.timeoutMs ?? 20_000,
    useResponsesApi: false,
  });
  return {
    id: `openai-compatible:${options.model}`,
    async *stream({ system, user }, signal) {
      try {
        signal.throwIfAborted();
        const messages = [new SystemMessage(system), new HumanMessage(user)];
        for await (const { content } of await client.stream(messages, { signal })) {
          if (typeof content === 'string' && content !== '') yield content;
        }
      } catch (error) {
        const kind = signal.aborted ? abortKind(signal) : kindOf(error);
        throw new ModelError(kind, `writing with "${options.model}" failed`, { cause: error });
      }
    },
  };
}

function abortKind({ reason }: AbortSignal): ModelErrorKind {
  return reason instanceof Error && reason.name === 'TimeoutError' ? 'timeout' : 'aborted';
}

function kindOf(error: unknown): ModelErrorKind {
  if (!(error instanceof Error)) return 'malformed';
  const status = 'status' in error && typeof error.status === 'number' ? error.status : null;
  if (/timeout/i.test(error.name)) return 'timeout';
  if (status === 429) return 'rate-limited';
  if (status !== null && status >= 400) return status < 500 ? 'refused' : 'unreachable';
  if (error instanceof SyntaxError) return 'malformed';
  return 'unreachable';
}
