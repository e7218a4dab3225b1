import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Run, RunEntry, RunHeader } from './run-file.ts';

/** Begins a run file: JSON lines, the header first. Replaces what was there. */
export async function startRunFile(file: string, header: RunHeader): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${JSON.stringify(header)}\n`);
}

/** Adds an entry. A line is written whole or, after a crash, is the torn last one that reading drops. */
export async function appendEntry(file: string, entry: RunEntry): Promise<void> {
  await appendFile(file, `${JSON.stringify(entry)}\n`);
}

/** Reads a run file. @throws Error naming the line that is no part of a run; a torn last line is dropped */
export async function readRun(file: string): Promise<Run> {
  const text = await readFile(file, 'utf8');
  const [first = '', ...rest] = text.split('\n');
  const header = parseLine(file, 1, first) as RunHeader;
  if (header.kind !== 'livsveiviser-run' || header.version !== 1) {
    throw new Error(`${file}: expected a run file, version 1`);
  }
  const torn = rest.at(-1) !== '' ? rest.length - 1 : -1;
  const entries = rest.flatMap((line, index) =>
    line === '' || index === torn ? [] : [parseLine(file, index + 2, line) as RunEntry],
  );
  return { header, entries: inOrder(entries) };
}

/** Rewrites the file with whole lines only, so that a run can go on where it was cut off. */
export async function repairRunFile(file: string, { header, entries }: Run): Promise<void> {
  await writeFile(file, [header, ...entries].map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function parseLine(file: string, line: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${file}:${line}: not JSON: ${(error as Error).message}`);
  }
}

/** Answers come in any order; the file is read in the order of ids, so that scores never depend on who was first. */
function inOrder(entries: readonly RunEntry[]): RunEntry[] {
  return entries.toSorted((a, b) =>
    a.question.id < b.question.id ? -1 : a.question.id > b.question.id ? 1 : a.repeat - b.repeat,
  );
}
