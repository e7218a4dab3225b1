import type { Audience } from '../article.ts';
import type { Language } from '../language.ts';
import type { Passage } from '../passage.ts';
import type { Accept, Embedder, Hit, KnowledgeStore, LexicalIndex, Ordinal, VectorIndex } from '../ports.ts';
import type { Settings } from '../settings.ts';
import type { Belief } from '../understanding/understanding.ts';
import { type ArticleTable, createArticleTable } from './article-table.ts';
import { fuseLegs } from './fuse.ts';
import { createPublisherPrior } from './publisher-prior.ts';
import { type QueryTerms, queryTerms } from './query-terms.ts';
import { spreadHits } from './spread-hits.ts';
import { TopHits } from './top-hits.ts';
import { topicBelief, topicCandidates } from './topic-prior.ts';
import { seatTopics } from './topic-seats.ts';
import { searchVectors } from './vector.ts';

/** What is sent to the index. */
export interface Query {
  readonly text: string;
  /** Local pages of this municipality come first; pages of other municipalities are left out. Null: no local pages. */
  readonly kommune: string | null;
  /** Articles in this language are preferred; null: no preference. */
  readonly language: Language | null;
  /** What the topic model believes, as a prior on passages; empty: none. */
  readonly topics: readonly Belief[];
  /** Who asks; null or left out: a parent, or nobody said. */
  readonly audience?: Audience | null;
  readonly limit: number;
}

/** Finds the passages that answer a query. */
export interface Retriever {
  /** Best first, at most `query.limit`. Deterministic for one generation. */
  retrieve(query: Query): Promise<readonly Passage[]>;
}

/** The indexes that are searched. Ordinals of the article indexes are places in the order of `store.articles()`. */
export interface RetrievalLegs {
  readonly stems: LexicalIndex;
  readonly ngrams: LexicalIndex;
  readonly articleStems: LexicalIndex;
  readonly articleNgrams: LexicalIndex;
  /** Null: no vector leg. */
  readonly vectors: VectorIndex | null;
}

/** What a retriever is made of. */
export interface RetrieverParts {
  readonly store: KnowledgeStore;
  readonly legs: RetrievalLegs;
  /** Must be the one the vectors were made with; null: no vector leg. */
  readonly embedder: Embedder | null;
  readonly settings: Settings;
}

/** Articles whose chunks all become candidates, since the whole article matched: enough for several needs in one question. */
const priorArticles = 20;

/** Hits beyond those asked for, so that other articles can come forward. */
const spareForSpreading = 50;

/** A retriever over one generation. */
export function createRetriever(parts: RetrieverParts): Retriever {
  const table = createArticleTable(parts.store);
  const publisherPrior = createPublisherPrior(table.articles, parts.settings.fusion.publisher);
  return { retrieve: (query) => retrieve(query, parts, { table, publisherPrior }) };
}

/** What is worked out once for all queries. */
interface Prepared {
  readonly table: ArticleTable;
  readonly publisherPrior: ReturnType<typeof createPublisherPrior>;
}

async function retrieve(query: Query, parts: RetrieverParts, { table, publisherPrior }: Prepared): Promise<Passage[]> {
  const { store, settings } = parts;
  const isVisible = table.visible(query.kommune, query.language);
  const accept: Accept = (ordinal) => isVisible(table.numberOf(ordinal));
  const terms = queryTerms(query.text);
  const hits = await searchLegs(query, terms, parts, accept);
  const articles = await searchArticles(terms, parts, isVisible);

  const { legs, articlePrior, local, candidates } = settings.fusion;
  const fused = fuseLegs([
    { hits: hits.lexical, weight: legs.lexical },
    { hits: hits.ngram, weight: legs.ngram },
    { hits: hits.vector, weight: legs.vector },
  ]);
  const fromTopics = topicCandidates(query.topics, table, store, candidates).filter(accept);
  for (const ordinal of [...chunksOfBest(articles, table, store), ...fromTopics]) {
    if (!fused.has(ordinal)) fused.set(ordinal, 0);
  }

  const best = new TopHits(query.limit + spareForSpreading);
  for (const [ordinal, score] of fused) {
    const number = table.numberOf(ordinal);
    const article = table.articles[number];
    if (!article) continue;
    const matched = articlePrior * (articles.get(number) ?? 0) + legs.topic * topicBelief(article, query.topics);
    const published = publisherPrior(number, query.audience ?? null) + (article.source.kommune === null ? 0 : local);
    best.add(ordinal, score + matched + published);
  }
  const doubt = query.topics[0] ? 1 - query.topics[0].p : 0;
  const spread = spreadHits(best.sorted(), { groupOf: table.numberOf, penalty: settings.fusion.crowding * doubt });
  const topicsOf = (ordinal: Ordinal) => table.articles[table.numberOf(ordinal)]?.topics.map(({ id }) => id) ?? [];
  const seated = seatTopics(spread, { topicsOf, beliefs: query.topics, ...settings.fusion.seating });
  return toPassages(seated.slice(0, query.limit), hits, query.topics, parts, table);
}

/** Each leg's hits, best first. */
interface LegHits {
  readonly lexical: readonly Hit[];
  readonly ngram: readonly Hit[];
  readonly vector: readonly Hit[];
}

async function searchLegs(query: Query, terms: QueryTerms, parts: RetrieverParts, accept: Accept): Promise<LegHits> {
  const { legs, embedder, settings } = parts;
  const limit = settings.fusion.candidates;
  const [lexical, ngram, vector] = await Promise.all([
    legs.stems.search(terms.stems, limit, accept),
    legs.ngrams.search(terms.ngrams, limit, accept),
    legs.vectors && embedder && settings.fusion.legs.vector > 0
      ? searchVectors(query.text, { embedder, index: legs.vectors, limit, accept })
      : [],
  ]);
  return { lexical, ngram, vector };
}

/** How well whole articles match, by article number, in (0, 1]: the mean of both lexical legs. */
async function searchArticles(
  terms: QueryTerms,
  { legs, settings }: RetrieverParts,
  accept: Accept,
): Promise<Map<number, number>> {
  const limit = settings.fusion.candidates;
  const [stems, ngrams] = await Promise.all([
    legs.articleStems.search(terms.stems, limit, accept),
    legs.articleNgrams.search(terms.ngrams, limit, accept),
  ]);
  return fuseLegs([
    { hits: stems, weight: 0.5 },
    { hits: ngrams, weight: 0.5 },
  ]);
}

function chunksOfBest(articles: ReadonlyMap<number, number>, table: ArticleTable, store: KnowledgeStore): Ordinal[] {
  const best = new TopHits(priorArticles);
  for (const [number, score] of articles) best.add(number, score);
  return best.sorted().flatMap(({ ordinal }) => store.ordinalsOf(table.articles[ordinal]?.id ?? ''));
}

function toPassages(
  best: readonly Hit[],
  hits: LegHits,
  topics: readonly Belief[],
  { store }: RetrieverParts,
  table: ArticleTable,
): Passage[] {
  const byOrdinal = (list: readonly Hit[]) => new Map(list.map((hit) => [hit.ordinal, hit.score]));
  const [lexical, ngram, vector] = [byOrdinal(hits.lexical), byOrdinal(hits.ngram), byOrdinal(hits.vector)];
  return best.flatMap(({ ordinal, score }) => {
    const article = table.articles[table.numberOf(ordinal)];
    if (!article) return [];
    const scores = {
      lexical: lexical.get(ordinal) ?? 0,
      ngram: ngram.get(ordinal) ?? 0,
      vector: vector.get(ordinal) ?? 0,
      topic: topicBelief(article, topics),
    };
    return [{ chunk: store.chunk(ordinal), article, score, scores }];
  });
}
