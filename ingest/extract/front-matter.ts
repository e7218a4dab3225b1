import { z } from 'zod';
import { ExtractionError } from '../../knowledge/errors.ts';
import { parseYaml } from '../yaml-text.ts';

const word = z.string().min(1);
const words = z.array(word);
const day = z.iso.date({ error: 'must be a date like 2026-11-22' });

const schema = z.object({
  id: word
    .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'must be letters, digits, hyphens, dots and underscores')
    .optional(),
  title: word.optional(),
  language: z.enum(['nb', 'nn', 'en', 'se']).optional(),
  topics: words.optional(),
  phase: word.optional(),
  responsible: word.optional(),
  basedOn: words.optional(),
  reviewedAt: day.optional(),
  translationOf: word.optional(),
  audience: z.array(z.enum(['forelder', 'ungdom', 'fagperson'])).default([]),
  los: words.default([]),
  services: words.default([]),
  questions: words.default([]),
  kommune: z
    .string({ error: 'must be a four-digit number in quotes' })
    .regex(/^\d{4}$/)
    .optional(),
  url: z.url({ protocol: /^https?$/, error: 'must be an http(s) address' }).optional(),
});

/** What the owner states at the top of a Markdown file (contract 6.2). */
export type FrontMatter = z.infer<typeof schema>;

/** What the contract asks of front matter; an article is indexed without it, with a warning. */
const expected = ['id', 'title', 'language', 'topics', 'phase', 'responsible', 'basedOn', 'reviewedAt'] as const;

/** A Markdown file taken apart. */
export interface MarkdownFile {
  /** Null when the file has none: a plain page. */
  readonly frontMatter: FrontMatter | null;
  readonly body: string;
  /** Keys that are missing or unknown, with their lines. */
  readonly warnings: readonly { readonly line: number; readonly reason: string }[];
  /** The line of a value in the front matter, 1-based. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Splits a Markdown file from its front matter. @throws ExtractionError with the line when the front matter is broken. */
export function readMarkdownFile(text: string, file: string): MarkdownFile {
  const normal = text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  if (!/^---[ \t]*\n/.test(normal)) return { frontMatter: null, body: normal, warnings: [], lineOf: () => 1 };
  const end = /\n(---|\.\.\.)[ \t]*(\n|$)/.exec(normal.slice(3));
  if (!end) throw new ExtractionError(file, 1, 'front matter is not closed: expected a line with ---');
  const start = normal.indexOf('\n') + 1;
  const yaml = normal.slice(start, Math.max(start, 3 + end.index + 1));
  const parsed = parseYaml(yaml, schema, 2);
  if (!parsed.value) {
    const reasons = parsed.faults.map(({ line, reason }, index) => (index === 0 ? reason : `line ${line}: ${reason}`));
    throw new ExtractionError(file, parsed.faults[0]?.line ?? 1, `front matter: ${reasons.join('; ')}`);
  }
  return {
    frontMatter: parsed.value,
    body: normal.slice(3 + end.index + end[0].length),
    warnings: warningsFor(parsed.value, yaml, (key) => parsed.lineOf([key])),
    lineOf: parsed.lineOf,
  };
}

function warningsFor(front: FrontMatter, yaml: string, lineOf: (key: string) => number) {
  const missing = expected.filter((key) => front[key] === undefined);
  const unknown = [...yaml.matchAll(/^(\w+):/gm)].map(([, key]) => key ?? '').filter((key) => !(key in schema.shape));
  return [
    ...(missing.length > 0 ? [{ line: 1, reason: `front matter lacks ${missing.join(', ')}` }] : []),
    ...unknown.map((key) => ({ line: lineOf(key), reason: `front matter: unknown key "${key}"` })),
  ];
}
