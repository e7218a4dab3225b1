import { z } from 'zod';
import { answerLanguages } from '../knowledge/language.ts';

/**
 * The HTTP contract: what comes in is checked by these schemas, and `openapi.ts` is generated from them.
 * Domain types are turned into these by hand in `routes/`; the widget imports the types only.
 */

/** `POST /api/v1/answers`, and the fields of the form on the page without JavaScript. */
export const answerRequest = z.strictObject({
  question: z
    .string()
    .max(2000)
    .refine((text) => /[\p{L}\p{N}]/u.test(text), 'must hold at least one letter or digit'),
  history: z
    .array(z.strictObject({ question: z.string().min(1).max(2000), answer: z.string().max(10_000).optional() }))
    .max(10)
    .default([]),
  kommune: z
    .string()
    .regex(/^\d{4}$/, 'must be a four-digit municipality number')
    .optional(),
  language: z.enum(answerLanguages).optional(),
  audience: z.enum(['forelder', 'ungdom', 'fagperson']).optional(),
});
export type AnswerRequest = z.infer<typeof answerRequest>;
