import { createHashedEmbedder } from '../../knowledge/adapters/hashed-embedder.ts';
import type { Answer } from '../../knowledge/answer.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Embedder } from '../../knowledge/ports.ts';
import { rankingDepth, textsKept } from '../run/in-process.ts';
import type { RetrievedPassage, Target } from '../run/run-file.ts';
import { createFts5Peer } from './fts5-peer.ts';
import { createLangchainPeer } from './langchain-peer.ts';
import { createMinisearchPeer } from './minisearch-peer.ts';
import { createOramaPeer } from './orama-peer.ts';
import { ownChunks, type Peer, type PeerHit } from './peer.ts';

/** Peers by name. The embedder is the one that is configured; without one the hashed one, which needs no download. */
const makers: Readonly<Record<string, (knowledge: Knowledge, embedder: Embedder) => Peer | Promise<Peer>>> = {
  minisearch: ({ store }) => createMinisearchPeer(ownChunks(store)),
  'fts5-unicode61': ({ store }) => createFts5Peer(ownChunks(store), 'unicode61'),
  'fts5-trigram': ({ store }) => createFts5Peer(ownChunks(store), 'trigram'),
  orama: ({ store }) => createOramaPeer(ownChunks(store)),
  langchain: ({ store }, embedder) => createLangchainPeer(store, embedder),
};

/** The names of the peers. */
export const peerNames: readonly string[] = Object.keys(makers);

/**
 * A peer to be asked like the guide, over the same articles. It answers as stock pipelines without a model do: with its
 * best passages, to the guide's word budget. @throws Error for an unknown name
 */
export async function createPeerTarget(
  name: string,
  knowledge: Knowledge,
  embedder: Embedder = createHashedEmbedder(),
): Promise<Target> {
  const make = makers[name];
  if (!make) throw new Error(`there is no peer "${name}"; there are ${peerNames.join(', ')}`);
  const peer = await make(knowledge, embedder);
  const { clock, generation, settings } = knowledge;
  const usesEmbedder = name === 'langchain';
  return {
    description: {
      kind: 'peer',
      name,
      generation,
      settings: null,
      chatModel: null,
      embedder: usesEmbedder ? embedder.id : null,
      topicChunks: topicChunksOfPeer(peer),
    },
    async ask({ q }) {
      const start = clock.monotonicMs();
      const hits = await peer.search(q, rankingDepth);
      const wallMs = clock.monotonicMs() - start;
      const cited = withinWords(hits, settings.answer.maxWords);
      return {
        answer: peerAnswer(q, cited, wallMs),
        passages: hits.map((hit, rank) => peerPassage(hit, rank, usesEmbedder ? 'vector' : 'lexical')),
        citations: cited.map((_, index) => ({ n: index + 1, indexed: true, verbatim: true })),
        steps: [{ name: 'search', ms: wallMs }],
        query: q,
        beliefs: [],
        confidence: null,
        wallMs,
      };
    },
  };
}

function topicChunksOfPeer({ chunks }: Peer): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { id, article } of chunks) {
    for (const topic of article.topics) found[topic.id] = [...(found[topic.id] ?? []), id];
  }
  return found;
}

function peerPassage({ chunk, score }: PeerHit, rank: number, leg: 'lexical' | 'vector'): RetrievedPassage {
  return {
    articleId: chunk.article.id,
    chunkId: chunk.id,
    title: chunk.article.title,
    headingPath: chunk.headingPath,
    topics: chunk.article.topics.map((tag) => tag.id),
    level: chunk.article.source.level,
    score,
    scores: { lexical: 0, ngram: 0, vector: 0, topic: 0, [leg]: score },
    text: rank < textsKept ? chunk.text : null,
  };
}

/** The best passages up to the budget, at least one. */
function withinWords(hits: readonly PeerHit[], maxWords: number): readonly PeerHit[] {
  let words = 0;
  const end = hits.findIndex(({ chunk }, index) => {
    words += chunk.text.split(/\s+/).length;
    return index > 0 && words > maxWords;
  });
  return end < 0 ? hits : hits.slice(0, end);
}

function peerAnswer(question: string, cited: readonly PeerHit[], totalMs: number): Answer {
  const text = cited.map(({ chunk }) => chunk.text);
  return {
    id: 'peer',
    status: cited.length > 0 ? 'answered' : 'no-coverage',
    mode: 'extractive',
    language: 'nb',
    form: 'nb',
    text: text.join('\n\n'),
    blocks: text.map((item, index) => ({ kind: 'paragraph', items: [{ text: item, citations: [index + 1] }] })),
    citations: cited.map(({ chunk: { article, ...chunk } }, index) => ({
      n: index + 1,
      articleId: article.id,
      chunkId: chunk.id,
      title: article.title,
      headingPath: chunk.headingPath,
      quote: chunk.text,
      url: article.url,
      publisher: article.source.name,
      level: article.source.level,
      kommune: article.source.kommune,
      responsible: article.responsible,
      reviewedAt: article.dates.reviewedAt,
    })),
    topics: cited[0]?.chunk.article.topics.slice(0, 1).map(({ id }) => id) ?? [],
    services: [],
    alerts: [],
    next: [],
    followUps: [],
    redactions: [],
    question,
    timings: { retrieveMs: totalMs, totalMs },
  };
}
