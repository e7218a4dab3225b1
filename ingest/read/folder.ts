import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile, realpath } from 'node:fs/promises';
import { basename, extname, join, relative, sep } from 'node:path';
import { type Problem, shownPath } from '../problem.ts';
import { isWithin, type SourceEntry } from '../sources.ts';
import { isTaken } from './is-taken.ts';
import { pdfToHtml } from './pdf.ts';
import type { RawPage } from './raw-page.ts';

/** Longer than any page people read: a larger file is a mistake or an attack. */
const maxBytes = 2_000_000;
const maxPdfBytes = 20_000_000;
/** Folders below folders; deeper is a mistake. */
const maxDepth = 20;

const formats: Readonly<Record<string, RawPage['format']>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/** Reads the pages below a folder source all at once. */
export async function readFolder(entry: SourceEntry): Promise<{ pages: RawPage[]; problems: Problem[] }> {
  const pages: RawPage[] = [];
  const problems: Problem[] = [];
  for await (const found of walkPages(entry)) {
    if ('outcome' in found) problems.push(found);
    else pages.push(found);
  }
  return { pages, problems };
}

/**
 * Reads the pages below a folder source one by one, sorted by path. Links are followed only to places inside the folder; dot files
 * are passed over in silence, all else that is not read is a `skipped` problem. Text is UTF-8; a page that is not is quarantined.
 */
export async function* walkPages(entry: SourceEntry): AsyncGenerator<RawPage | Problem> {
  const folder = entry.folder;
  if (folder === null) throw new Error(`source "${entry.source.id}" is not a folder`);
  for await (const { file, isLink } of walk(folder, 0)) {
    const path = relative(folder, file).split(sep).join('/');
    const shown = shownPath(file);
    const target = isLink ? await realpath(file).catch(() => null) : file;
    const outcome = isTaken(entry, `/${path}`)
      ? await readPage(folder, target, path, shown)
      : 'not in allow, or in deny';
    if (typeof outcome === 'string') {
      const skipped = { source: entry.source.id, file: shown, line: null, reason: outcome };
      yield { ...skipped, outcome: outcome.startsWith('is not UTF-8') ? 'quarantined' : 'skipped' };
    } else if ('broken' in outcome) {
      yield { source: entry.source.id, file: shown, line: null, reason: outcome.broken, outcome: 'quarantined' };
    } else {
      yield outcome;
    }
  }
}

interface Found {
  readonly file: string;
  readonly isLink: boolean;
}

async function* walk(folder: string, depth: number): AsyncGenerator<Found> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < maxDepth) yield* walk(path, depth + 1);
    // A link to a folder is not entered, so that a ring of links ends; `readPage` says so.
    else yield { file: path, isLink: entry.isSymbolicLink() };
  }
}

/**
 * The page, or why it was not read. `target`: where the file or the link leads; null for nowhere. Files are read at once:
 * waiting for each takes several times as long, and the threads are at work meanwhile.
 */
async function readPage(
  folder: string,
  target: string | null,
  path: string,
  shown: string,
): Promise<RawPage | string | { broken: string }> {
  if (target === null) return 'is a link to nothing';
  if (!isWithin(folder, target)) return 'is a link out of the folder';
  const found = statSync(target, { throwIfNoEntry: false });
  if (!found?.isFile()) return 'is not a file';
  const { size } = found;
  const extension = extname(path).toLowerCase();
  const format = formats[extension];
  if (extension === '.pdf')
    return size > maxPdfBytes ? `is larger than ${maxPdfBytes} bytes` : readPdf(target, path, shown);
  if (!format) return `expected .md, .html or .pdf, found ${extension || 'no extension'}`;
  if (size > maxBytes) return `is larger than ${maxBytes} bytes`;
  const bytes = readFileSync(target);
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { file: shown, path, format, text, url: null, stated: null };
  } catch {
    return 'is not UTF-8 text';
  }
}

async function readPdf(target: string, path: string, shown: string): Promise<RawPage | { broken: string }> {
  try {
    const text = await pdfToHtml(await readFile(target), basename(path, '.pdf'));
    return { file: shown, path, format: 'html', text, url: null, stated: null };
  } catch (error) {
    return { broken: `is no PDF that can be read: ${error instanceof Error ? error.message : error}` };
  }
}
