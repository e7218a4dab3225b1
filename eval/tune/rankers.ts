import type { Chunk } from '../../knowledge/chunk.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Passage } from '../../knowledge/passage.ts';
import type { Embedder, KnowledgeStore, LexicalIndex, VectorIndex } from '../../knowledge/ports.ts';
import { createArticleTable } from '../../knowledge/retrieval/article-table.ts';
import {
  articleFields,
  chunkFields,
  type FieldTexts,
  ngramFields,
  stemFields,
} from '../../knowledge/retrieval/fields.ts';
import { createLexicalIndex } from '../../knowledge/retrieval/lexical.ts';
import { buildPostings, type FieldTerms } from '../../knowledge/retrieval/postings.ts';
import { createRetriever, type Query } from '../../knowledge/retrieval/retrieve.ts';
import { TopHits } from '../../knowledge/retrieval/top-hits.ts';
import type { Settings } from '../../knowledge/settings.ts';
import { tokenise } from '../../knowledge/text/tokenise.ts';
import type { Belief } from '../../knowledge/understanding/understanding.ts';

/** What a ranker is made of: the parts that the table adds one by one. */
export interface RankerParts {
  readonly settings: Settings;
  /** Words are stemmed and nynorsk bridged; else they are taken as typed. */
  readonly isStemmed: boolean;
  readonly fields: 'body' | 'all';
  /** Whether articles are found by the questions they answer as well. */
  readonly hasQuestions: boolean;
  /** Null: no topic model. */
  readonly beliefs: ((text: string) => readonly Belief[]) | null;
  readonly embedder: Embedder | null;
}

/** Ranks passages for a query. */
export type Ranker = (query: Query) => Promise<readonly Passage[]>;

/** A ranker over the same articles with the parts named, its indexes built in memory. */
export async function createRanker(knowledge: Knowledge, parts: RankerParts): Promise<Ranker> {
  if (!parts.isStemmed) return createTypedRanker(knowledge, parts.settings);
  const { store, catalogue } = knowledge;
  const { settings, embedder, beliefs } = parts;
  const topics = new Map(catalogue.topics.map((topic) => [topic.id, topic]));
  const chunkTexts = chunksOf(store).map((chunk) => {
    const article = store.article(chunk.articleId);
    return article ? narrowed(chunkFields(chunk, article, topics), parts) : {};
  });
  const articleTexts = [...store.articles()].map((article) =>
    narrowed(articleFields(article, store.chunksOf(article.id), topics), parts),
  );
  const legs = {
    stems: indexOf(chunkTexts.map(stemFields), settings, 1),
    ngrams: indexOf(chunkTexts.map(ngramFields), settings, settings.lexical.gramMaxShare),
    articleStems: indexOf(articleTexts.map(stemFields), settings, 1),
    articleNgrams: indexOf(articleTexts.map(ngramFields), settings, settings.lexical.gramMaxShare),
    vectors: embedder && (await exactVectors(embedder, chunksOf(store))),
  };
  const retriever = createRetriever({ store, embedder, settings, legs });
  return (query) => retriever.retrieve({ ...query, topics: beliefs ? beliefs(query.text) : [] });
}

/** BM25 over the words of the body as they are typed. */
function createTypedRanker({ store }: Knowledge, settings: Settings): Ranker {
  const table = createArticleTable(store);
  const index = indexOf(
    chunksOf(store).map(({ text }) => ({ body: tokenise(text) })),
    settings,
    1,
  );
  return async ({ text, kommune, language, limit }) => {
    const isVisible = table.visible(kommune, language);
    const terms = [...new Set(tokenise(text))].map((term) => ({ term, weight: 1 }));
    const hits = await index.search(terms, limit, (ordinal) => isVisible(table.numberOf(ordinal)));
    return hits.flatMap(({ ordinal, score }): Passage[] => {
      const article = table.articles[table.numberOf(ordinal)];
      if (!article) return [];
      const scores = { lexical: score, ngram: 0, vector: 0, topic: 0 };
      return [{ chunk: store.chunk(ordinal), article, score, scores }];
    });
  };
}

function chunksOf(store: KnowledgeStore): readonly Chunk[] {
  return Array.from({ length: store.chunkCount }, (_, ordinal) => store.chunk(ordinal));
}

function indexOf(documents: readonly FieldTerms[], { lexical }: Settings, maxShare: number): LexicalIndex {
  return createLexicalIndex(buildPostings(documents, { lexical, maxShare }));
}

function narrowed(texts: FieldTexts, { fields, hasQuestions }: RankerParts): FieldTexts {
  if (fields === 'body') return { body: texts.body ?? '' };
  return hasQuestions ? texts : { ...texts, questions: '' };
}

/** Every vector against the query's: exact, and quick enough for a few thousand chunks. */
async function exactVectors(embedder: Embedder, chunks: readonly Chunk[]): Promise<VectorIndex> {
  const vectors = await embedder.embed(chunks.map(({ headingPath, text }) => `${headingPath.join('\n')}\n${text}`));
  return {
    size: vectors.length,
    dimensions: embedder.dimensions,
    async search(query, limit, accept) {
      const best = new TopHits(limit);
      for (const [ordinal, vector] of vectors.entries()) {
        if (accept && !accept(ordinal)) continue;
        best.add(
          ordinal,
          vector.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0),
        );
      }
      return best.sorted();
    },
  };
}
