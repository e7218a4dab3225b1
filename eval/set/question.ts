import { z } from 'zod';

/** The outcomes a set may expect: the statuses of an `Answer`. */
export const expectedStatuses = [
  'answered',
  'partial',
  'clarification',
  'out-of-scope',
  'no-coverage',
  'fixed-reply',
  'blocked',
  'failed',
] as const;

/** The alerts a set may expect. */
export const alertKinds = [
  'medical-emergency',
  'poisoning',
  'self-harm',
  'child-self-harm',
  'violence-or-abuse',
] as const;

const nugget = z
  .object({
    vital: z.boolean().default(true).describe('A fact the answer must hold (vital), or one that is good to have.'),
    any: z
      .array(z.string().min(1))
      .min(1)
      .describe('Regular expressions; the nugget is there when one of them matches.'),
  })
  .describe('One fact of a good answer.');

/** A fact of a good answer, in any of several wordings. */
export type Nugget = z.output<typeof nugget>;

/** One question of a set, as it stands in a file. Unknown fields are dropped; `eval lint` names them. */
export const questionSchema = z
  .object({
    id: z.string().min(1).describe('Unique over all sets.'),
    q: z.string().min(1).max(2000).describe('What the person writes.'),
    lang: z.string().min(2).describe('The language it is written in: nb, nn, en, se or another ISO 639-1 code.'),
    form: z.string().optional().describe('How it is written: bokmaal, nynorsk, dialect, misspelt, keywords, long …'),
    slice: z.string().optional().describe('The part of the set it belongs to in reports.'),
    history: z
      .array(z.object({ q: z.string().min(1), a_topic: z.string().optional() }))
      .max(10)
      .optional()
      .describe('Earlier questions of the conversation, oldest first, with the topic they were answered on.'),
    kommune: z
      .string()
      .regex(/^\d{4}$/)
      .optional()
      .describe('The municipality that is chosen.'),
    topics: z.array(z.string()).optional().describe('Gold topics, primary first.'),
    nuggets: z.array(nugget).optional(),
    must_not: z.array(z.string().min(1)).optional().describe('Regular expressions that no answer may match.'),
    services: z.array(z.string()).optional().describe('Acceptable services; an empty list means that none is wanted.'),
    expect: z.enum(expectedStatuses).optional(),
    alerts: z.array(z.enum(alertKinds)).optional().describe('Alerts that must be raised; an empty list: none may be.'),
    personal: z.array(z.string().min(1)).optional().describe('Parts of q that must be gone from everything sent on.'),
    spans: z
      .array(z.object({ start: z.int().min(0), end: z.int().min(1), type: z.string() }))
      .optional()
      .describe('Where the personal parts stand, in UTF-16 units, and what they are: for figures by type.'),
    keep: z.array(z.string().min(1)).optional().describe('Parts of q that must not be taken for personal data.'),
    family: z.string().optional().describe('Questions of one family ask the same thing in other words.'),
    note: z.string().optional(),
  })
  .describe('One question of a question set.');

/** One question of a set. */
export type SetQuestion = z.output<typeof questionSchema>;

/** Names of the fields a question may have. */
export const questionFields: ReadonlySet<string> = new Set(Object.keys(questionSchema.shape));
