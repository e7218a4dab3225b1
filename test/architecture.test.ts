import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const folders = ['knowledge', 'ingest', 'server', 'widget', 'eval'] as const;
type Folder = (typeof folders)[number];

/** Which of our folders each may import. `main.ts` files may import `config.ts` beside these. */
const allowed: Readonly<Record<Folder, readonly Folder[]>> = {
  knowledge: [],
  ingest: ['knowledge'],
  server: ['knowledge', 'widget'],
  widget: [],
  eval: ['knowledge'],
};

/** Pure libraries that the domain may use; a vendor's or a driver's stand in `knowledge/adapters/` only. */
const pureLibraries = new Set(['zod', 'snowball-stemmers', '@navikt/fnrvalidator', 'eld']);

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

const sources = [...folders.flatMap((folder) => filesBelow(join(root, folder))), join(root, 'config.ts')];
const imports = sources.flatMap(importsOf);

describe('the architecture', () => {
  it('reads a useful number of files, so that an empty result cannot pass', () => {
    expect(sources.length).toBeGreaterThan(50);
    expect(imports.length).toBeGreaterThan(100);
  });

  it.each(folders)('%s imports only what the table allows', (folder) => {
    const wrong = imports
      .filter(({ file }) => folderOf(file) === folder)
      .filter((line) => {
        const target = folderOf(line.target);
        if (target === null || target === folder || allowed[folder].includes(target)) return false;
        return !(folder === 'widget' && line.target === 'server/contract.ts' && line.typeOnly);
      });
    expect(wrong).toEqual([]);
  });

  it('lets the server render the widget’s components, drawings and strings, and import nothing else of it', () => {
    const wrong = imports.filter(
      ({ file, target }) => folderOf(file) === 'server' && /^widget\/(?!components|strings|drawings)/.test(target),
    );
    expect(wrong).toEqual([]);
  });

  it('lets only main.ts files import config.ts, and only config.ts read the environment', () => {
    const importers = imports.filter(({ target, typeOnly }) => target === 'config.ts' && !typeOnly);
    expect(importers.filter(({ file }) => !file.endsWith('main.ts') && file !== 'eval/ask.ts')).toEqual([]);
    const readers = sources.filter((file) => /process\.env|import\.meta\.env/.test(readFileSync(file, 'utf8')));
    expect(readers.map((file) => relative(root, file))).toEqual(['config.ts']);
  });

  it('keeps disk, network, environment and vendors out of knowledge, its adapters excepted', () => {
    const inside = imports.filter(({ file }) => /^knowledge\/(?!adapters\/)/.test(file));
    const wrong = inside.filter(({ target, typeOnly }) => !typeOnly && isPackage(target) && !pureLibraries.has(target));
    expect(wrong).toEqual([]);
  });

  it('keeps a clock out of knowledge, its adapters excepted', () => {
    const readers = sources
      .filter((file) => /^knowledge\/(?!adapters\/)/.test(relative(root, file)))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|performance\.now\(|Math\.random\(/.test(readFileSync(file, 'utf8')),
      );
    expect(readers.map((file) => relative(root, file))).toEqual([]);
  });

  it('keeps langchain, hnswlib-node and database drivers in knowledge/adapters', () => {
    const vendors = /^(langchain|@langchain\/|hnswlib-node|pg$)/;
    const wrong = imports.filter(
      ({ file, target }) => vendors.test(target) && !/^(knowledge\/adapters|eval\/peers)\//.test(file),
    );
    expect(wrong).toEqual([]);
  });
});

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Static imports, re-exports and dynamic imports; our own targets as paths from the root. */
function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const statements = text.matchAll(
    /(?:^|\n)\s*(import|export)(\s+type)?\s[^;'"]*?from\s+'([^']+)'|\bimport\(\s*'([^']+)'/g,
  );
  const bare = text.matchAll(/(?:^|\n)import\s+'([^']+)'/g);
  return [
    ...[...statements].map((match) => toImport(file, match[3] ?? match[4] ?? '', match[2] !== undefined)),
    ...[...bare].map((match) => toImport(file, match[1] ?? '', false)),
  ];
}

function toImport(file: string, specifier: string, typeOnly: boolean): Import {
  const target = specifier.startsWith('.') ? relative(root, join(dirname(file), specifier)) : specifier;
  return { file: relative(root, file), target, typeOnly };
}

function folderOf(path: string): Folder | null {
  return folders.find((folder) => path.startsWith(`${folder}/`)) ?? null;
}

function isPackage(target: string): boolean {
  return (
    target.startsWith('node:') ||
    builtinModules.includes(target) ||
    (folderOf(target) === null && target !== 'config.ts')
  );
}
