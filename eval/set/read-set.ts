import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { isNode, isSeq, LineCounter, parseDocument } from 'yaml';
import { type CsvRow, parseCsv } from './csv.ts';
import { questionFields, questionSchema, type SetQuestion } from './question.ts';

/** Something wrong in a set file. `error` keeps the set from being used as it is; `warning` deserves a look. */
export interface SetProblem {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  readonly reason: string;
}

/** A question with where it stands. */
export interface LocatedQuestion {
  readonly file: string;
  readonly line: number;
  readonly question: SetQuestion;
}

/** A set file as read: the questions that keep the format, and what is wrong with the rest. */
export interface QuestionSet {
  readonly file: string;
  /** SHA-256 (hex) of the file's bytes: how runs and hidden sets name it. */
  readonly sha256: string;
  readonly questions: readonly LocatedQuestion[];
  readonly problems: readonly SetProblem[];
}

/** A record before it is checked, and the line it begins on. */
interface RawRecord {
  readonly line: number;
  readonly value: unknown;
}

const readers: Readonly<Record<string, (text: string) => RawRecord[]>> = {
  '.jsonl': readJsonLines,
  '.yaml': readYaml,
  '.yml': readYaml,
  '.csv': readCsv,
};

/**
 * Reads a question set: `.jsonl` (a question a line), `.yaml` (a list) or `.csv` (a header row, then a question a row).
 * Faulty questions are left out and reported by line; the others are read.
 * @throws Error when the file cannot be read or its ending is not one of these
 */
export async function readSet(file: string): Promise<QuestionSet> {
  const read = readers[extname(file).toLowerCase()];
  if (!read) throw new Error(`${file}: expected a .jsonl, .yaml or .csv file`);
  const bytes = await readFile(file);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { file, sha256, ...checkRecords(file, recordsOf(read, bytes.toString('utf8'))) };
}

function recordsOf(read: (text: string) => RawRecord[], text: string): RawRecord[] {
  try {
    return read(text);
  } catch (error) {
    return [{ line: 1, value: error instanceof Error ? error : new Error(String(error)) }];
  }
}

function checkRecords(file: string, records: readonly RawRecord[]): Pick<QuestionSet, 'questions' | 'problems'> {
  const questions: LocatedQuestion[] = [];
  const problems: SetProblem[] = [];
  for (const { line, value } of records) {
    const fault = (severity: SetProblem['severity'], reason: string) => problems.push({ severity, file, line, reason });
    if (value instanceof Error) {
      fault('error', value.message);
      continue;
    }
    const parsed = questionSchema.safeParse(value);
    if (parsed.success) questions.push({ file, line, question: parsed.data });
    else
      for (const issue of parsed.error.issues)
        fault('error', `${issue.path.join('.') || 'question'}: ${issue.message}`);
    for (const field of unknownFields(value)) fault('warning', `${field}: no such field`);
  }
  return { questions, problems };
}

function unknownFields(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).filter((field) => !questionFields.has(field));
}

function readJsonLines(text: string): RawRecord[] {
  return text.split('\n').flatMap((row, index) => {
    const line = index + 1;
    if (row.trim() === '') return [];
    try {
      return [{ line, value: JSON.parse(row) as unknown }];
    } catch (error) {
      return [{ line, value: new Error(`not JSON: ${(error as Error).message}`) }];
    }
  });
}

function readYaml(text: string): RawRecord[] {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const fault = document.errors[0];
  if (fault) return [{ line: lines.linePos(fault.pos[0]).line, value: new Error(`not YAML: ${fault.message}`) }];
  if (!isSeq(document.contents)) throw new Error('expected a list of questions');
  const starts = document.contents.items.map((item) => (isNode(item) ? item.range?.[0] : undefined) ?? 0);
  const values = document.toJS({ maxAliasCount: 100 }) as unknown[];
  return values.map((value, index) => ({ line: lines.linePos(starts[index] ?? 0).line, value }));
}

/** Fields of a CSV row that hold lists: a JSON array, or items separated by ` ; `. Nuggets and history are always JSON. */
const listFields = new Set(['topics', 'must_not', 'services', 'alerts', 'personal', 'keep']);
const jsonFields = new Set(['nuggets', 'history']);

function readCsv(text: string): RawRecord[] {
  const [header, ...rows] = parseCsv(text);
  if (!header) throw new Error('expected a header row');
  return rows.map((row) => {
    try {
      return { line: row.line, value: csvRecord(header.cells, row) };
    } catch (error) {
      return { line: row.line, value: error };
    }
  });
}

function csvRecord(header: readonly string[], { cells }: CsvRow): Record<string, unknown> {
  if (cells.length > header.length) throw new Error(`expected ${header.length} cells, found ${cells.length}`);
  const record: Record<string, unknown> = {};
  for (const [index, name] of header.entries()) {
    const cell = (cells[index] ?? '').trim();
    if (cell === '') continue;
    record[name.trim()] = csvValue(name.trim(), cell);
  }
  return record;
}

function csvValue(field: string, cell: string): unknown {
  if (jsonFields.has(field) || (listFields.has(field) && cell.startsWith('['))) {
    try {
      return JSON.parse(cell);
    } catch (error) {
      throw new Error(`${field}: not JSON: ${(error as Error).message}`);
    }
  }
  return listFields.has(field) ? cell.split(/\s+;\s+/) : cell;
}
