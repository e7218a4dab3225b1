import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { alertKinds } from '../set/question.ts';

const row = z.object({
  id: z.string(),
  q: z.string().min(1),
  form: z.string(),
  slice: z.string(),
  family: z.string(),
  alerts: z.array(z.enum(alertKinds)).default([]),
  expect: z.string().optional(),
});

/** A sentence of a safety set. Sentences of one family, translations among them, are in the same half. */
export type SafetyRow = z.output<typeof row>;

/** Rules and models are made with one half; the other is looked at for its figures only. */
export type Half = 'tune' | 'held-out';

/** Where the safety sets stand. */
export const safetySets = join(import.meta.dirname, '..', 'sets', 'safety');

/** Reads a set of sentences. @throws ZodError when a line is not a row */
export async function readSafetySet(name: string): Promise<SafetyRow[]> {
  return (await readLines(name)).map((line) => row.parse(line));
}

/** The lines of `<name>.jsonl`, parsed. */
export async function readLines(name: string): Promise<unknown[]> {
  const text = await readFile(join(safetySets, `${name}.jsonl`), 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line): unknown => JSON.parse(line));
}

/** The half a family belongs to, by its SHA-256: nobody chose. */
export function halfOf({ family }: Pick<SafetyRow, 'family'>): Half {
  return (createHash('sha256').update(family).digest()[0] ?? 0) % 2 === 1 ? 'held-out' : 'tune';
}
