import { z } from 'zod';
import { normaliseText } from '../../knowledge/text/normalise.ts';
import { placeholder, redactPersonalData } from '../../knowledge/text/personal-data.ts';
import { binomialBounds, type Interval } from '../metrics/binomial-bounds.ts';
import { type Half, readLines } from './read-safety-set.ts';

const row = z.object({
  id: z.string(),
  q: z.string(),
  personal: z.array(z.string()),
  spans: z.array(z.object({ start: z.int(), end: z.int(), type: z.string() })).default([]),
});
type RedactionRow = z.output<typeof row>;

/** How many of the personal parts of one type are gone. */
export interface RedactionFigures {
  readonly type: string;
  readonly parts: number;
  readonly gone: number;
  readonly bounds: Interval;
  /** The parts that came through, in their text. */
  readonly leaked: readonly string[];
}

/** The rules were mended after the sets of the first two, and have not been after the last. */
export type RedactionGroup = Half | 'unseen';

/** The sets: the one that the rules were made with, those that they were mended after, and the newest. */
const sets = {
  tune: ['redaction', 'redaction-lookalikes'],
  'held-out': [
    'redaction-held-out',
    'redaction-second',
    'redaction-third',
    'redaction-fourth',
    'redaction-fifth',
    'redaction-sixth',
    'redaction-seventh',
  ],
  unseen: ['redaction-eighth'],
} as const satisfies Readonly<Record<RedactionGroup, readonly string[]>>;

/** Recall by type: a part counts as gone when none of its digits or words is left. */
export async function redactionRecall(
  publicNumbers: ReadonlySet<string>,
  group: RedactionGroup,
): Promise<RedactionFigures[]> {
  const rows = (await readRows(group)).map((line) => ({ ...line, redacted: redact(line.q, publicNumbers) }));
  const types = [...new Set(rows.flatMap(({ spans }) => spans.map(({ type }) => type)))];
  return types.map((type) => {
    const parts = rows.flatMap(({ q, spans, redacted }) =>
      spans.filter((span) => span.type === type).map(({ start, end }) => ({ q, part: q.slice(start, end), redacted })),
    );
    const leaked = parts.filter(({ part, redacted }) => isLeft(part, redacted));
    const gone = parts.length - leaked.length;
    return {
      type,
      parts: parts.length,
      gone,
      bounds: binomialBounds(gone, parts.length),
      leaked: leaked.map(({ q }) => q),
    };
  });
}

/** The look-alikes, which hold nothing personal, that lost something. */
export async function wronglyRedacted(
  publicNumbers: ReadonlySet<string>,
  group: RedactionGroup,
): Promise<{ of: number; changed: string[] }> {
  const rows = (await readRows(group)).filter(({ personal }) => personal.length === 0);
  const changed = rows
    .map(({ q }) => redact(q, publicNumbers))
    .filter((text, at) => text !== normaliseText(rows[at]?.q ?? ''));
  return { of: rows.length, changed };
}

async function readRows(group: RedactionGroup): Promise<RedactionRow[]> {
  const lines = await Promise.all(sets[group].map(readLines));
  return lines.flat().map((line) => row.parse(line));
}

function redact(text: string, publicNumbers: ReadonlySet<string>): string {
  return redactPersonalData(normaliseText(text), publicNumbers).text;
}

/** Whether a word of three letters or more, or two digits in a row, of the part still stands, outside the placeholders. */
function isLeft(part: string, redacted: string): boolean {
  const pieces = normaliseText(part).match(/\p{L}{3,}|\d{2,}/gu);
  const left = redacted.replace(placeholder, '');
  if (!pieces) return left.includes(normaliseText(part));
  return pieces.some((piece) => stands(piece, left) && !/^(?:den|born|47)$/.test(piece));
}

/** Digits anywhere, letters as a word: «post» of an address is not left because the text says «e-posten». */
function stands(piece: string, text: string): boolean {
  return /^\d/.test(piece) ? text.includes(piece) : new RegExp(`(?<!\\p{L})${piece}(?!\\p{L})`, 'u').test(text);
}
