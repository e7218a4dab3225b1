import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMemoryStore } from '../../knowledge/adapters/memory-store.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import {
  articleFields,
  chunkFields,
  type FieldTexts,
  ngramFields,
  stemFields,
} from '../../knowledge/retrieval/fields.ts';
import { createLexicalIndex } from '../../knowledge/retrieval/lexical.ts';
import { buildPostings } from '../../knowledge/retrieval/postings.ts';
import { createRetriever } from '../../knowledge/retrieval/retrieve.ts';
import { percentile } from '../metrics/percentile.ts';
import { createFts5Peer } from '../peers/fts5-peer.ts';
import { createMinisearchPeer } from '../peers/minisearch-peer.ts';
import { ownChunks } from '../peers/peer.ts';
import type { Timing } from './answer-bench.ts';
import { synthesise } from './synthetic-corpus.ts';

/** One way of searching, at size. */
export interface SearchBench {
  readonly name: string;
  readonly buildSeconds: number;
  /** What the index holds of the JavaScript heap and its buffers, in MiB; null for SQLite, which keeps its pages elsewhere. */
  readonly memoryMiB: number | null;
  readonly search: Timing;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const limit = 10;
const warmUp = 10;
/** Questions asked of each: the slowest takes most of a second a question. */
const asked = 120;

type Search = (question: string) => Promise<unknown>;

/**
 * The guide's retriever (all its legs and priors) beside MiniSearch and SQLite over the same `count` synthetic chunks,
 * each built, asked and let go before the next.
 */
export async function benchRetrieval(
  knowledge: Knowledge,
  questions: readonly string[],
  count: number,
): Promise<SearchBench[]> {
  const { articles, chunks } = synthesise(knowledge.store, count);
  const store = createMemoryStore(articles, chunks);
  const pieces = ownChunks(store);
  const contenders: readonly (readonly [string, () => Search])[] = [
    ['livsveiviser', () => ownSearch(knowledge, store)],
    ['MiniSearch', () => peerSearch(createMinisearchPeer(pieces))],
    ['SQLite FTS5 unicode61', () => peerSearch(createFts5Peer(pieces, 'unicode61'))],
    ['SQLite FTS5 trigram', () => peerSearch(createFts5Peer(pieces, 'trigram'))],
  ];
  const stride = Math.max(1, Math.floor(questions.length / asked));
  const chosen = questions.filter((_, index) => index % stride === 0).slice(0, asked);
  const results: SearchBench[] = [];
  for (const [name, build] of contenders) results.push(await measure(name, build, chosen));
  return results;
}

async function measure(name: string, build: () => Search, questions: readonly string[]): Promise<SearchBench> {
  const memory = await heldMiB();
  const start = performance.now();
  const search = build();
  const buildSeconds = (performance.now() - start) / 1000;
  const memoryMiB = name.startsWith('SQLite') ? null : (await heldMiB()) - memory;
  for (const question of questions.slice(0, warmUp)) await search(question);
  const times: number[] = [];
  for (const question of questions) {
    const before = performance.now();
    await search(question);
    times.push(performance.now() - before);
  }
  const timing = { p50: percentile(times, 0.5) ?? 0, p95: percentile(times, 0.95) ?? 0 };
  return { name, buildSeconds, memoryMiB, search: timing };
}

function ownSearch({ catalogue, settings, topicModel }: Knowledge, store: Knowledge['store']): Search {
  const topics = new Map(catalogue.topics.map((topic) => [topic.id, topic]));
  const articles = [...store.articles()];
  const { lexical } = settings;
  const indexOf = (documents: readonly FieldTexts[], analyse: typeof stemFields, maxShare: number) =>
    createLexicalIndex(buildPostings(documents.map(analyse), { lexical, maxShare }), lexical.postingsBudget);
  const ofChunks = articles.flatMap((article) =>
    store.chunksOf(article.id).map((chunk) => chunkFields(chunk, article, topics)),
  );
  const ofArticles = articles.map((article) => articleFields(article, store.chunksOf(article.id), topics));
  const legs = {
    stems: indexOf(ofChunks, stemFields, 1),
    ngrams: indexOf(ofChunks, ngramFields, lexical.gramMaxShare),
    articleStems: indexOf(ofArticles, stemFields, 1),
    articleNgrams: indexOf(ofArticles, ngramFields, lexical.gramMaxShare),
    vectors: null,
  };
  const retriever = createRetriever({ store, legs, embedder: null, settings });
  return (text) =>
    retriever.retrieve({ text, kommune: null, language: 'nb', topics: topicModel.predict(text).topics, limit });
}

function peerSearch(peer: { search(question: string, limit: number): Promise<unknown> }): Search {
  return (question) => peer.search(question, limit);
}

/** Garbage is collected first: building leaves much of it. Twice, since buffers are let go after the collection that finds them. */
async function heldMiB(): Promise<number> {
  for (let round = 0; round < 2; round += 1) {
    collectGarbage();
    await setImmediate();
  }
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 2 ** 20;
}
