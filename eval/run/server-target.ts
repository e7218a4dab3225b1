import type { z } from 'zod';
import type { SetQuestion } from '../set/question.ts';
import { answerSchema, articleSchema, type ServedArticle, searchSchema, topicsSchema } from './answer-schema.ts';
import { checkCitations, rankingDepth, textsKept, toQuestion } from './in-process.ts';
import type { Target } from './run-file.ts';

/** How the server is reached. */
export interface ServerTargetOptions {
  /** Where the guide is served: `https://…`, without a path. */
  readonly url: string;
  readonly fetch: typeof fetch;
  readonly monotonicMs: () => number;
}

/**
 * A running server, asked over its public contract. Relevance judgements and citation checks come from its own article
 * route, so nothing of the index has to be at hand. The ranking is that of the search route, which takes no history: for
 * follow-ups it shows what their own words find.
 * @throws Error when the server does not answer or breaks the contract
 */
export async function createServerTarget({ url, fetch, monotonicMs }: ServerTargetOptions): Promise<Target> {
  const origin = new URL(url).origin;
  const server: Server = {
    call: (path, schema, init) => callServer(fetch, origin + path, schema, init),
    article: rememberArticles(fetch, origin),
  };
  const description = {
    kind: 'server' as const,
    name: origin,
    generation: await servedGeneration(fetch, origin),
    settings: null,
    chatModel: null,
    embedder: null,
    topicChunks: await servedTopicChunks(server),
  };
  return { description, ask: (question) => askServer(server, question, monotonicMs) };
}

/** The routes that are used. Articles are fetched once each. */
interface Server {
  call<T>(path: string, schema: z.ZodType<T>, init?: RequestInit): Promise<T>;
  article(id: string): Promise<ServedArticle>;
}

async function askServer(server: Server, question: SetQuestion, monotonicMs: () => number): ReturnType<Target['ask']> {
  const { text, history, kommune } = toQuestion(question);
  const body = JSON.stringify({ question: text, history, ...(kommune && { kommune }) });
  const headers = { 'Content-Type': 'application/json', Accept: 'application/json' };
  const start = monotonicMs();
  const answer = await server.call('/api/v1/answers', answerSchema, { method: 'POST', headers, body });
  const wallMs = monotonicMs() - start;
  const q = answer.question || text;
  const search = new URLSearchParams({ q, limit: String(rankingDepth), language: answer.language });
  if (kommune) search.set('kommune', kommune);
  const { passages } = await server.call(`/api/v1/search?${search}`, searchSchema);
  const cited = [...new Set(answer.citations.map(({ articleId }) => articleId))];
  const chunks = new Map(await Promise.all(cited.map(async (id) => [id, (await server.article(id)).chunks] as const)));
  return {
    answer,
    passages: passages.map((passage, rank) => ({ ...passage, text: rank < textsKept ? passage.text : null })),
    citations: checkCitations(answer, (id) => chunks.get(id) ?? []),
    steps: [],
    query: answer.question,
    beliefs: [],
    confidence: null,
    wallMs,
  };
}

async function callServer<T>(
  fetch: typeof globalThis.fetch,
  url: string,
  schema: z.ZodType<T>,
  init?: RequestInit,
): Promise<T> {
  const response = await fetch(url, init).catch((error: unknown) => {
    throw new Error(`${new URL(url).origin} does not answer`, { cause: error });
  });
  // The query of a search is a person's words: messages name the path only.
  const { pathname } = new URL(url);
  if (!response.ok) throw new Error(`${pathname}: expected 200, got ${response.status}`);
  const parsed = schema.safeParse(await response.json());
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(`${pathname} breaks the contract at "${issue?.path.join('.')}": ${issue?.message}`);
}

/** An article that is gone has no chunks: what cites it is invalid, and the run goes on. */
function rememberArticles(fetch: typeof globalThis.fetch, origin: string): Server['article'] {
  const known = new Map<string, Promise<ServedArticle>>();
  const read = async (id: string) => {
    const response = await fetch(`${origin}/api/v1/articles/${encodeURIComponent(id)}`);
    return response.ok ? articleSchema.parse(await response.json()) : { topics: [], chunks: [] };
  };
  return (id) => {
    const article = known.get(id) ?? read(id);
    known.set(id, article);
    return article;
  };
}

/** The topics route lists articles by their first topic; each article then tells all it carries. */
async function servedTopicChunks(server: Server): Promise<Record<string, string[]>> {
  const { topics } = await server.call('/api/v1/topics', topicsSchema);
  const found: Record<string, string[]> = {};
  for (const id of new Set(topics.flatMap(({ articles }) => articles.map((article) => article.id)))) {
    const { topics: carried, chunks } = await server.article(id);
    for (const topic of carried) found[topic.id] = [...(found[topic.id] ?? []), ...chunks.map((chunk) => chunk.id)];
  }
  return found;
}

/** Servers tell the generation they serve at `/readyz`; one that does not is "unknown". */
async function servedGeneration(fetch: typeof globalThis.fetch, origin: string): Promise<string> {
  const response = await fetch(`${origin}/readyz`).catch((error: unknown) => {
    throw new Error(`${origin} does not answer`, { cause: error });
  });
  const body: unknown = await response.json().catch(() => null);
  const generation = typeof body === 'object' && body !== null && 'generation' in body ? body.generation : null;
  return typeof generation === 'string' ? generation : 'unknown';
}
