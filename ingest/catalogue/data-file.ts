import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Problem } from '../problem.ts';
import { parseYaml } from '../yaml-text.ts';

/** A data file read against its schema. */
export interface DataFile<T> {
  readonly file: string;
  readonly value: T;
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads one YAML file. Null when there is none; null with problems when it is broken. */
export async function readDataFile<T>(
  file: string,
  schema: z.ZodType<T>,
): Promise<{ data: DataFile<T> | null; problems: Problem[] }> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return { data: null, problems: [] };
  const { value, faults, lineOf } = parseYaml(text, schema);
  if (value !== null) return { data: { file, value, lineOf }, problems: [] };
  const problems = faults.map((fault): Problem => ({ outcome: 'quarantined', source: null, file, ...fault }));
  return { data: null, problems };
}

/** Reads every `.yaml` file of a folder, by name. A folder that does not exist holds none. */
export async function readDataFolder<T>(
  folder: string,
  schema: z.ZodType<T>,
): Promise<{ files: DataFile<T>[]; problems: Problem[] }> {
  const names = await readdir(folder).catch(() => []);
  const chosen = names.filter((name) => /\.ya?ml$/.test(name) && !name.startsWith('.')).toSorted();
  const read = await Promise.all(chosen.map((name) => readDataFile(join(folder, name), schema)));
  return {
    files: read.flatMap(({ data }) => (data ? [data] : [])),
    problems: read.flatMap(({ problems }) => problems),
  };
}
