/** One row of a CSV file with the line it begins on (1-based). */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Parses comma- or semicolon-separated text (RFC 4180): cells in double quotes may hold separators, line breaks and
 * doubled quotes. The separator is the one that the first line has more of; a byte order mark and empty lines are skipped.
 * @throws Error naming the line when a quoted cell is never closed
 */
export function parseCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, '');
  const separator = separatorOf(source);
  const rows: CsvRow[] = [];
  let [at, line] = [0, 1];
  while (at < source.length) {
    const row = readRow(source, at, line, separator);
    if (row.cells.some((cell) => cell !== '')) rows.push({ line, cells: row.cells });
    line += row.lines;
    at = row.end;
  }
  return rows;
}

function separatorOf(source: string): string {
  const head = source.slice(0, source.search(/\r?\n|$/));
  return head.split(';').length > head.split(',').length ? ';' : ',';
}

function readRow(source: string, start: number, line: number, separator: string) {
  const cells: string[] = [];
  let [at, lines] = [start, 0];
  for (;;) {
    const cell = source[at] === '"' ? readQuoted(source, at, line + lines) : readPlain(source, at, separator);
    cells.push(cell.text);
    lines += cell.text.split('\n').length - 1;
    at = cell.end;
    if (source[at] === separator) at += 1;
    else break;
  }
  const newline = /^\r?\n/.exec(source.slice(at, at + 2))?.[0] ?? '';
  if (newline === '' && at < source.length) {
    throw new Error(`line ${line + lines}: expected a separator or a line break after a quoted cell`);
  }
  return { cells, end: at + newline.length, lines: lines + 1 };
}

function readPlain(source: string, start: number, separator: string) {
  let end = start;
  while (end < source.length && source[end] !== separator && source[end] !== '\n') end += 1;
  if (source[end] === '\n' && source[end - 1] === '\r' && end > start) end -= 1;
  return { text: source.slice(start, end), end };
}

function readQuoted(source: string, start: number, line: number) {
  let text = '';
  for (let at = start + 1; at < source.length; at += 1) {
    if (source[at] !== '"') text += source[at];
    else if (source[at + 1] === '"') {
      text += '"';
      at += 1;
    } else return { text, end: at + 1 };
  }
  throw new Error(`line ${line}: a quoted cell is never closed`);
}
