import { z } from 'zod';
import { answerLanguages } from '../knowledge/language.ts';

/**
 * The HTTP contract. Requests are checked by these schemas; `openapi.ts` is generated from them. The domain's types are
 * turned into these by hand in `present/`; the widget imports the types only, so that zod stays on the server.
 */

/** Control characters that no keyboard makes; tabs and line breaks are fine. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const controlCharacter = /[\u0000-\u0008\u000e-\u001f\u007f]/;

const questionText = z
  .string()
  .min(1)
  .max(2000)
  .refine((text) => !controlCharacter.test(text), 'must not hold control characters')
  .refine((text) => /[\p{L}\p{N}]/u.test(text), 'must hold at least one letter or digit');

const kommune = z.string().regex(/^\d{4}$/, 'must be a four-digit municipality number');
const language = z.enum(answerLanguages);

/** `POST /api/v1/answers`. Empty strings from a form count as unset where a field is optional. */
export const answerRequest = z.strictObject({
  question: questionText,
  history: z
    .array(z.strictObject({ question: z.string().min(1).max(2000), answer: z.string().max(20_000).optional() }))
    .max(10)
    .default([]),
  kommune: kommune.optional(),
  language: language.optional(),
  audience: z.enum(['forelder', 'ungdom', 'fagperson']).optional(),
});
export type AnswerRequest = z.input<typeof answerRequest>;

export const citation = z.object({
  n: z.int().positive(),
  articleId: z.string(),
  chunkId: z.string(),
  title: z.string(),
  headingPath: z.array(z.string()),
  quote: z.string(),
  url: z.string(),
  publisher: z.string(),
  level: z.enum(['national', 'county', 'municipal', 'organisation']),
  kommune: z.string().nullable(),
  responsible: z.string().nullable(),
  reviewedAt: z.string().nullable(),
});
export type Citation = z.infer<typeof citation>;

export const answerBlock = z.object({
  kind: z.enum(['lead', 'paragraph', 'list', 'steps', 'contact', 'notice']),
  heading: z.string().optional(),
  /** What the items are written in, where it is another than the answer's. */
  language: z.enum(['nb', 'nn', 'en', 'se']).optional(),
  items: z.array(z.object({ text: z.string(), citations: z.array(z.int()) })),
});
export type AnswerBlock = z.infer<typeof answerBlock>;

export const answerService = z.object({
  id: z.string(),
  name: z.string(),
  url: z.string().nullable(),
  provider: z.string(),
  login: z.enum(['hoyt', 'betydelig', 'ingen']),
  forChild: z.string().nullable(),
  reason: z.string(),
});
export type AnswerService = z.infer<typeof answerService>;

export const answerAlert = z.object({
  kind: z.enum(['medical-emergency', 'poisoning', 'self-harm', 'child-self-harm', 'violence-or-abuse']),
  text: z.string(),
  helplines: z.array(z.object({ number: z.string(), name: z.string(), hours: z.string() })),
});
export type AnswerAlert = z.infer<typeof answerAlert>;

export const answer = z.object({
  id: z.string(),
  status: z.enum([
    'answered',
    'partial',
    'clarification',
    'out-of-scope',
    'no-coverage',
    'fixed-reply',
    'blocked',
    'failed',
  ]),
  mode: z.enum(['extractive', 'generative', 'fixed']),
  language,
  form: language,
  text: z.string(),
  blocks: z.array(answerBlock),
  citations: z.array(citation),
  topics: z.array(z.string()),
  services: z.array(answerService),
  alerts: z.array(answerAlert),
  next: z.array(z.object({ topic: z.string(), title: z.string(), why: z.string() })),
  followUps: z.array(z.string()),
  redactions: z.array(z.object({ type: z.string(), count: z.int() })),
  question: z.string(),
  timings: z.object({ retrieveMs: z.number(), totalMs: z.number() }),
});
export type Answer = z.infer<typeof answer>;

/** The server-sent events of an answer: event name to data. `answer-finished` carries the whole Answer. */
export interface AnswerEvents {
  'status-changed': { readonly step: string };
  'alert-raised': AnswerAlert;
  'block-added': AnswerBlock;
  'citation-added': Citation;
  'service-added': AnswerService;
  'answer-finished': Answer;
  'error-raised': Problem;
}

/** `GET /api/v1/search`. */
export const searchRequest = z.strictObject({
  q: questionText,
  limit: z.coerce.number().int().min(1).max(50).default(10),
  kommune: kommune.optional(),
  language: language.optional(),
});

export const searchResponse = z.object({
  passages: z.array(
    z.object({
      articleId: z.string(),
      chunkId: z.string(),
      title: z.string(),
      headingPath: z.array(z.string()),
      text: z.string(),
      score: z.number(),
      scores: z.object({ lexical: z.number(), ngram: z.number(), vector: z.number(), topic: z.number() }),
      url: z.string(),
      publisher: z.string(),
      level: citation.shape.level,
      topics: z.array(z.string()),
    }),
  ),
});
export type SearchResponse = z.infer<typeof searchResponse>;

/** Why an answer helped or did not: fixed reasons that content owners can act on. */
export const feedbackReasons = [
  'helpful',
  'wrong',
  'incomplete',
  'outdated',
  'hard-to-understand',
  'not-my-question',
  'mixes-things-up',
  'other',
] as const;

/** `POST /api/v1/feedback`. `words` only when the person chose to send them; redacted before it is stored. */
export const feedbackRequest = z.strictObject({
  answerId: z.uuid(),
  reason: z.enum(feedbackReasons),
  topics: z.array(z.string().max(100)).max(10).default([]),
  articleIds: z.array(z.string().max(200)).max(20).default([]),
  words: z.string().max(2000).optional(),
});
export type FeedbackRequest = z.input<typeof feedbackRequest>;

const localised = z.object({ nb: z.string(), nn: z.string(), en: z.string().optional() });

export const topicsResponse = z.object({
  topics: z.array(
    z.object({
      id: z.string(),
      phase: z.string(),
      names: localised,
      responsible: z.string(),
      services: z.array(z.string()),
      articles: z.array(z.object({ id: z.string(), title: z.string(), language: z.string(), url: z.string() })),
    }),
  ),
});
export type TopicsResponse = z.infer<typeof topicsResponse>;

/** `GET /api/v1/changes`. */
export const changesRequest = z.strictObject({
  since: z
    .union([z.iso.date(), z.iso.datetime({ offset: true }), z.string().regex(/^\d{1,15}$/)], {
      error: 'must be a date, a time or the `next` of an earlier answer',
    })
    .optional(),
  limit: z.coerce.number().int().min(1).max(1000).default(100),
});

export const changesResponse = z.object({
  changes: z.array(
    z.object({
      at: z.string(),
      kind: z.enum(['added', 'changed', 'removed']),
      articleId: z.string(),
      title: z.string(),
      url: z.string(),
      generation: z.string(),
    }),
  ),
  /** What to send as `since` for what comes after. */
  next: z.string(),
  hasMore: z.boolean(),
});
export type ChangesResponse = z.infer<typeof changesResponse>;

/** RFC 9457 problem details, the shape of every error. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string().optional(),
  instance: z.string().optional(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
