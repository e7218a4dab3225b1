import { setImmediate } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createMemoryStore } from '../../knowledge/adapters/memory-store.ts';
import { answerQuestion } from '../../knowledge/answering/answer-question.ts';
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
import { ndcg } from '../metrics/ndcg.ts';
import { percentile } from '../metrics/percentile.ts';
import { createFts5Peer } from '../peers/fts5-peer.ts';
import { createMinisearchPeer } from '../peers/minisearch-peer.ts';
import { ownChunks, type Peer } from '../peers/peer.ts';
import { toQuestion } from '../run/in-process.ts';
import { topicChunksOf } from '../run/topic-chunks.ts';
import type { SetQuestion } from '../set/question.ts';
import type { Timing } from './answer-bench.ts';
import { synthesise } from './synthetic-corpus.ts';

/** One way of searching, at size. */
export interface SearchBench {
  readonly name: string;
  readonly buildSeconds: number;
  /** What the index holds of the JavaScript heap and its buffers, in MiB; null for SQLite, which keeps its pages elsewhere. */
  readonly memoryMiB: number | null;
  readonly search: Timing;
  /** How well the real passages come out of the haystack: mean over the questions that name their topics. */
  readonly ndcg: number;
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const limit = 10;
const warmUp = 10;
/** Questions asked of each: the slowest takes most of a second a question. */
const asked = 120;

/** Asks a question, and gives the ids of the chunks found, best first. */
type Search = (question: SetQuestion) => Promise<readonly string[]>;

/**
 * The guide beside MiniSearch and SQLite over the same `count` chunks: the real ones, and made-up ones about nothing of
 * ours around them. The guide twice: its retriever (all its legs and priors), and the whole way from question to answer.
 * Each is built, asked and let go before the next.
 */
export async function benchRetrieval(
  knowledge: Knowledge,
  questions: readonly SetQuestion[],
  count: number,
): Promise<SearchBench[]> {
  const store = haystack(knowledge.store, count);
  const pieces = ownChunks(store);
  const contenders: readonly (readonly [string, () => Search])[] = [
    ['livsveiviser, whole answer', () => ownAnswers(knowledge, store)],
    ['livsveiviser, retrieval', () => ownSearch(knowledge, store)],
    ['MiniSearch', () => peerSearch(createMinisearchPeer(pieces))],
    ['SQLite FTS5 unicode61', () => peerSearch(createFts5Peer(pieces, 'unicode61'))],
    ['SQLite FTS5 trigram', () => peerSearch(createFts5Peer(pieces, 'trigram'))],
  ];
  const named = questions.filter(({ topics, history = [] }) => topics && topics.length > 0 && history.length === 0);
  const stride = Math.max(1, Math.floor(named.length / asked));
  const chosen = named.filter((_, index) => index % stride === 0).slice(0, asked);
  const chunksOf = topicChunksOf(knowledge.store);
  const results: SearchBench[] = [];
  for (const [name, build] of contenders) results.push(await measure(name, build, chosen, chunksOf));
  return results;
}

/** The chunks of `store` and made-up ones, `count` in all. The made-up ones are about none of our topics. */
function haystack(store: Knowledge['store'], count: number): Knowledge['store'] {
  const articles = [...store.articles()];
  const chunks = articles.flatMap(({ id }) => store.chunksOf(id));
  const hay = synthesise(store, Math.max(0, count - chunks.length));
  const unrelated = hay.articles.map((article) => ({ ...article, topics: [] }));
  return createMemoryStore([...articles, ...unrelated], [...chunks, ...hay.chunks]);
}

async function measure(
  name: string,
  build: () => Search,
  questions: readonly SetQuestion[],
  chunksOf: Readonly<Record<string, readonly string[]>>,
): Promise<SearchBench> {
  const memory = await heldMiB();
  const start = performance.now();
  const search = build();
  const buildSeconds = (performance.now() - start) / 1000;
  const memoryMiB = name.startsWith('SQLite') ? null : (await heldMiB()) - memory;
  for (const question of questions.slice(0, warmUp)) await search(question);
  const times: number[] = [];
  const gains: number[] = [];
  for (const question of questions) {
    const before = performance.now();
    const found = await search(question);
    times.push(performance.now() - before);
    const relevant = new Set((question.topics ?? []).flatMap((topic) => chunksOf[topic] ?? []));
    gains.push(
      ndcg(
        found.map((id) => relevant.has(id)),
        relevant.size,
        limit,
      ) ?? 0,
    );
  }
  const timing = { p50: percentile(times, 0.5) ?? 0, p95: percentile(times, 0.95) ?? 0 };
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / Math.max(1, gains.length);
  return { name, buildSeconds, memoryMiB, search: timing, ndcg: mean };
}

function ownSearch(knowledge: Knowledge, store: Knowledge['store']): Search {
  const retriever = ownRetriever(knowledge, store);
  return async ({ q, kommune = null }) => {
    const { topics } = knowledge.topicModel.predict(q);
    const passages = await retriever.retrieve({ text: q, kommune, language: 'nb', topics, limit });
    return passages.map(({ chunk }) => chunk.id);
  };
}

function ownAnswers(knowledge: Knowledge, store: Knowledge['store']): Search {
  const inHaystack = { ...knowledge, store, retriever: ownRetriever(knowledge, store) };
  const { signal } = new AbortController();
  return async (question) => {
    const found: string[] = [];
    await answerQuestion(toQuestion(question), inHaystack, {
      signal,
      emit: () => {},
      onStep: (name, state) => {
        if (name === 'retrieve') for (const { passages } of state.found) found.push(...passages.map((p) => p.chunk.id));
      },
    });
    return found;
  };
}

function ownRetriever({ catalogue, settings }: Knowledge, store: Knowledge['store']): Knowledge['retriever'] {
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
  return createRetriever({ store, legs, embedder: null, settings });
}

function peerSearch(peer: Peer): Search {
  return async ({ q }) => (await peer.search(q, limit)).map(({ chunk }) => chunk.id);
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
