import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { type Problem, shownPath } from '../problem.ts';
import { isWithin, type SourceEntry } from '../sources.ts';

/** A page as read, before anything is understood of it. */
export interface RawPage {
  /** Path that can be opened, for messages. */
  readonly file: string;
  /** Path below the source's folder, with `/`. */
  readonly path: string;
  readonly format: 'markdown' | 'html';
  readonly text: string;
}

/** Longer than any page people read: a larger file is a mistake or an attack. */
const maxBytes = 2_000_000;
/** Folders below folders; deeper is a mistake. */
const maxDepth = 20;

const formats: Readonly<Record<string, RawPage['format']>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
};

/**
 * Reads the pages below a folder source, sorted by path. Links are followed only to places inside the folder; dot files
 * are passed over in silence, all else that is not read is a `skipped` problem. Text is UTF-8; a page that is not is quarantined.
 */
export async function readFolder(entry: SourceEntry): Promise<{ pages: RawPage[]; problems: Problem[] }> {
  const folder = entry.folder;
  if (folder === null) throw new Error(`source "${entry.source.id}" is not a folder`);
  const pages: RawPage[] = [];
  const problems: Problem[] = [];
  for await (const file of walk(folder, folder, 0)) {
    const path = relative(folder, file).split(sep).join('/');
    const shown = shownPath(file);
    const outcome = isTaken(entry, path) ? await readPage(folder, file, path, shown) : 'not in allow, or in deny';
    if (typeof outcome === 'string') {
      const skipped = { source: entry.source.id, file: shown, line: null, reason: outcome };
      problems.push({ ...skipped, outcome: outcome.startsWith('is not UTF-8') ? 'quarantined' : 'skipped' });
    } else {
      pages.push(outcome);
    }
  }
  return { pages, problems };
}

async function* walk(root: string, folder: string, depth: number): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue;
    const path = join(folder, entry.name);
    if (entry.isDirectory() && depth < maxDepth) yield* walk(root, path, depth + 1);
    // A link to a folder is not entered, so that a ring of links ends; `readPage` says so.
    else yield path;
  }
}

/** The page, or why it was not read. */
async function readPage(folder: string, file: string, path: string, shown: string): Promise<RawPage | string> {
  const target = await realpath(file).catch(() => null);
  if (target === null) return 'is a link to nothing';
  if (!isWithin(folder, target)) return 'is a link out of the folder';
  const { size, ...kind } = await stat(target).then((found) => ({ size: found.size, isFile: found.isFile() }));
  if (!kind.isFile) return 'is not a file';
  const extension = extname(file).toLowerCase();
  const format = formats[extension];
  if (extension === '.pdf') return 'PDF is not supported yet';
  if (!format) return `expected .md or .html, found ${extension || 'no extension'}`;
  if (size > maxBytes) return `is larger than ${maxBytes} bytes`;
  const bytes = await readFile(target);
  try {
    return { file: shown, path, format, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return 'is not UTF-8 text';
  }
}

function isTaken({ allow, deny }: SourceEntry, path: string): boolean {
  const full = `/${path}`;
  return (allow.length === 0 || allow.some((pattern) => pattern.test(full))) && !deny.some((p) => p.test(full));
}
