import { z } from 'zod';
import type { Answer } from '../../knowledge/answer.ts';
import { alertKinds, expectedStatuses } from '../set/question.ts';

const language = z.enum(['nb', 'nn', 'en']);
const nullableText = z.string().nullable();

/**
 * The answer contract as an evaluator needs it, written anew and not taken from the server: a server that breaks the
 * contract is found here.
 */
export const answerSchema: z.ZodType<Answer> = z.object({
  id: z.string(),
  status: z.enum(expectedStatuses),
  mode: z.enum(['extractive', 'generative', 'fixed']),
  language,
  form: language,
  text: z.string(),
  blocks: z.array(
    z.object({
      kind: z.enum(['lead', 'paragraph', 'list', 'steps', 'contact', 'notice']),
      heading: z.string().optional(),
      items: z.array(z.object({ text: z.string(), citations: z.array(z.int()) })),
    }),
  ),
  citations: z.array(
    z.object({
      n: z.int(),
      articleId: z.string(),
      chunkId: z.string(),
      title: z.string(),
      headingPath: z.array(z.string()),
      quote: z.string(),
      url: z.string(),
      publisher: z.string(),
      level: z.enum(['national', 'county', 'municipal', 'organisation']),
      kommune: nullableText,
      responsible: nullableText,
      reviewedAt: nullableText,
    }),
  ),
  topics: z.array(z.string()),
  services: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      url: nullableText,
      provider: z.string(),
      login: z.enum(['hoyt', 'betydelig', 'ingen']),
      forChild: nullableText,
      reason: z.string(),
    }),
  ),
  alerts: z.array(
    z.object({
      kind: z.enum(alertKinds),
      text: z.string(),
      helplines: z.array(z.object({ number: z.string(), name: z.string(), hours: z.string() })),
    }),
  ),
  next: z.array(z.object({ topic: z.string(), title: z.string(), why: z.string() })),
  followUps: z.array(z.string()),
  redactions: z.array(z.object({ type: z.string(), count: z.int() })),
  question: z.string(),
  timings: z.object({ retrieveMs: z.number(), totalMs: z.number() }),
});

const passage = z.object({
  articleId: z.string(),
  chunkId: z.string(),
  title: z.string(),
  headingPath: z.array(z.string()),
  text: z.string(),
  score: z.number(),
  scores: z.object({
    lexical: z.number(),
    ngram: z.number(),
    vector: z.number(),
    topic: z.number().default(0),
  }),
  level: z.enum(['national', 'county', 'municipal', 'organisation']),
  topics: z.array(z.string()),
});

/** `GET /api/v1/search`. */
export const searchSchema = z.object({ passages: z.array(passage) });

/** `GET /api/v1/articles/:id`, as far as citations and relevance judgements need it. */
export const articleSchema = z.object({
  topics: z.array(z.object({ id: z.string() })),
  chunks: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** An article as the server shows it. */
export type ServedArticle = z.output<typeof articleSchema>;

/** `GET /api/v1/topics`, as far as relevance judgements need it. */
export const topicsSchema = z.object({
  topics: z.array(z.object({ id: z.string(), articles: z.array(z.object({ id: z.string() })) })),
});
