import { IndexFormatError } from '../errors.ts';
import type { Knowledge } from '../knowledge.ts';
import { type AnswerLanguage, answerLanguages } from '../language.ts';
import type { Clock, Embedder, LanguageModel, VectorIndex } from '../ports.ts';
import { createLexicalIndex } from '../retrieval/lexical.ts';
import { createRetriever, type RetrievalLegs } from '../retrieval/retrieve.ts';
import { createAlertModel } from '../safety/alert-model.ts';
import type { Settings } from '../settings.ts';
import { createCaseModel } from '../understanding/case-model.ts';
import { namedByLexicon } from '../understanding/named-by-lexicon.ts';
import { createSectionModel } from '../understanding/section-model.ts';
import { createTopicModel } from '../understanding/topic-model.ts';
import { withTact } from '../understanding/with-tact.ts';
import { currentGeneration, generationPath } from './generation-pointer.ts';
import { createMemoryStore } from './memory-store.ts';
import { type Generation, readGeneration } from './read-generation.ts';

/** Where the index is, and what the outside provides. */
export interface OpenKnowledgeOptions {
  /** Index folder; its `CURRENT` names the generation. */
  readonly dataDir: string;
  /** Must be the one the generation's vectors were made with; null: no vector leg. */
  readonly embedder: Embedder | null;
  readonly languageModel: LanguageModel | null;
  readonly clock: Clock;
  readonly settings: Settings;
}

/**
 * Opens the current generation. Everything is new: the old Knowledge can go on serving until the new one is ready.
 * @throws IndexFormatError when there is no index, it is damaged, or its vectors were made by another embedder
 */
export async function openKnowledge(options: OpenKnowledgeOptions): Promise<Knowledge> {
  const { dataDir, embedder, languageModel, clock, settings } = options;
  const id = await currentGeneration(dataDir);
  if (id === null) throw new IndexFormatError(dataDir, 'an index (npm run ingest makes one)', 'none');
  const generation = await readGeneration(generationPath(dataDir, id));
  const store = createMemoryStore(generation.articles, generation.chunks);
  const legs = await openLegs(generation, embedder, settings);
  const { catalogue } = generation;
  const named = namedByLexicon(createTopicModel(generation.topicModel), catalogue.lexicon);
  return {
    generation: id,
    store,
    catalogue,
    retriever: createRetriever({ store, legs, embedder, settings }),
    topicModel: withTact(named, catalogue.topics, settings.scope.sensitive),
    sectionModel: createSectionModel(generation.topicModel.sections),
    caseModel: createCaseModel(generation.topicModel.cases),
    alertModel: createAlertModel(generation.topicModel.alerts),
    languageModel,
    settings,
    clock,
    languages: languagesOf(generation),
  };
}

async function openLegs(generation: Generation, embedder: Embedder | null, settings: Settings): Promise<RetrievalLegs> {
  const { postings } = generation;
  const budget = settings.lexical.postingsBudget;
  return {
    stems: createLexicalIndex(postings.stems, budget),
    ngrams: createLexicalIndex(postings.ngrams, budget),
    articleStems: createLexicalIndex(postings.articleStems, budget),
    articleNgrams: createLexicalIndex(postings.articleNgrams, budget),
    vectors: embedder && (await openVectors(generation, embedder, settings)),
  };
}

async function openVectors(generation: Generation, embedder: Embedder, settings: Settings): Promise<VectorIndex> {
  const { vectors, manifest } = generation;
  if (!vectors || manifest.embedder?.id !== embedder.id || manifest.embedder.dimensions !== embedder.dimensions) {
    const found = manifest.embedder ? `${manifest.embedder.id} (${manifest.embedder.dimensions})` : 'no vectors';
    throw new IndexFormatError(
      `generation ${manifest.id}`,
      `vectors of ${embedder.id} (${embedder.dimensions})`,
      found,
    );
  }
  const { openHnswIndex } = await import('./hnsw-index.ts');
  return openHnswIndex(vectors.graphPath, vectors.table, settings.vector);
}

function languagesOf({ articles }: Generation): Set<AnswerLanguage> {
  const found = new Set(articles.map(({ language }) => language));
  return new Set(answerLanguages.filter((language) => found.has(language)));
}
