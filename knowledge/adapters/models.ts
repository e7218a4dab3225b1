import type { Embedder, LanguageModel } from '../ports.ts';

/** Which models an operator switched on; all null: none, and nothing of a vendor's is loaded. */
export interface ModelOptions {
  readonly chatModel: string | null;
  readonly embeddingModel: string | null;
  /** Null where the endpoint asks for no key. */
  readonly openaiApiKey: string | null;
  /** Null: OpenAI's own. */
  readonly openaiBaseUrl: string | null;
}

/** The embedder that was switched on; null when none was. @throws ModelError when its server does not answer as it should */
export async function configuredEmbedder(options: ModelOptions): Promise<Embedder | null> {
  if (options.embeddingModel === null) return null;
  const { createLangchainEmbedder } = await import('./langchain-embedder.ts');
  return createLangchainEmbedder({
    model: options.embeddingModel,
    apiKey: options.openaiApiKey ?? '',
    baseUrl: options.openaiBaseUrl,
  });
}

/** The language model that was switched on; null when none was: answers are then quotes. */
export async function configuredLanguageModel(options: ModelOptions): Promise<LanguageModel | null> {
  if (options.chatModel === null) return null;
  const { createLangchainModel } = await import('./langchain-model.ts');
  return createLangchainModel({
    model: options.chatModel,
    apiKey: options.openaiApiKey ?? '',
    baseUrl: options.openaiBaseUrl,
  });
}
