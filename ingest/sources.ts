import { readFile, realpath } from 'node:fs/promises';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { z } from 'zod';
import { CorpusError } from '../knowledge/errors.ts';
import type { Language } from '../knowledge/language.ts';
import type { Source } from '../knowledge/source.ts';
import { isPreset, isQuery } from './discover/json-map.ts';
import { IngestError } from './errors.ts';
import { parseYaml, type YamlResult } from './yaml-text.ts';

const id = z.string().regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens');
const language = z.enum(['nb', 'nn', 'en', 'se']);
const pattern = z.string().refine(isPattern, 'must be a regular expression');
const address = z.url({ protocol: /^https?$/, error: 'must be an http(s) address' });

const entry = z
  .strictObject({
    id,
    name: z.string().min(1),
    level: z.enum(['national', 'county', 'municipal', 'organisation']),
    kommune: z
      .string({ error: 'must be a four-digit number in quotes' })
      .regex(/^\d{4}$/, 'must be a four-digit number in quotes')
      .optional(),
    authority: z.int().min(1).max(5),
    kind: z.enum(['folder', 'sitemap', 'pages', 'feed', 'json-api']),
    path: z.string().min(1).optional(),
    url: z.union([address, z.array(address).min(1)]).optional(),
    follow: z.enum(['none', 'pdf', 'pages']).default('none'),
    links: z.enum(['check', 'ignore']).optional(),
    every: z
      .string()
      .regex(/^\d{1,4}[mhd]$/, 'must be a time like 30m, 6h or 7d')
      .optional(),
    language: language.default('nb'),
    licence: z.string().min(1).optional(),
    allow: z.array(pattern).default([]),
    deny: z.array(pattern).default([]),
    extract: z.strictObject({ main: z.string().optional(), drop: z.array(z.string()).default([]) }).optional(),
    map: z.record(z.string(), z.string()).optional(),
  })
  .superRefine((source, context) => {
    const fault = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
    if (source.kind === 'folder' && !source.path) fault('path', 'is missing: kind folder reads files below it');
    if (source.kind !== 'folder' && !source.url) fault('url', `is missing: kind ${source.kind} reads from an address`);
    if (source.level === 'municipal' && !source.kommune) fault('kommune', 'is missing: the source is municipal');
    if (source.level !== 'municipal' && source.kommune) fault('kommune', 'is for municipal sources only');
    if (source.kind !== 'pages' && Array.isArray(source.url)) fault('url', 'is a list: only kind pages reads several');
    if (source.follow === 'pages' && source.kind !== 'pages') fault('follow', 'pages: only kind pages follows links');
    if (source.kind === 'json-api') checkMap(source.map, fault);
  });

const file = z.strictObject({ sources: z.array(entry).min(1) }).superRefine(({ sources }, context) => {
  sources.forEach((source, index) => {
    if (sources.findIndex((other) => other.id === source.id) < index) {
      context.addIssue({ code: 'custom', path: ['sources', index, 'id'], message: `"${source.id}" is taken` });
    }
  });
});

/** How to read one source: an entry of `sources.yaml` after its rules. */
export interface SourceEntry {
  /** What travels with each article. */
  readonly source: Source;
  readonly kind: z.infer<typeof entry>['kind'];
  /** Kind `folder`: absolute, with links resolved. Null for the other kinds. */
  readonly folder: string | null;
  /** The address of the other kinds; for a folder, what its pages' addresses stand below, when they are published. */
  readonly url: string | null;
  /** Every address, when there are several (kind `pages`); the one in `url` otherwise. */
  readonly urls: readonly string[];
  /** Which links on its pages are read as well: none, those to PDFs, or (kind `pages`) all that `allow` takes. */
  readonly follow: 'none' | 'pdf' | 'pages';
  /** Links to other sites are asked for: by default when the source itself is read from the network. */
  readonly checksLinks: boolean;
  /** Milliseconds between two rounds of `--watch`. */
  readonly everyMs: number;
  /** Kind `json-api`: where each part stands, as JSONPath; or the name of a preset. Empty for the other kinds. */
  readonly map: Readonly<Record<string, string>>;
  /** Of a page that does not say. */
  readonly language: Language;
  /** Paths taken, when any is given; and paths left out. Matched against the path from the folder or host, starting with `/`. */
  readonly allow: readonly RegExp[];
  readonly deny: readonly RegExp[];
  /** CSS selectors: the main content, and parts of it that are not content. */
  readonly main: string | null;
  readonly drop: readonly string[];
  /** 1-based line in `sources.yaml`. */
  readonly line: number;
}

/**
 * Reads `sources.yaml` (contract 6.2). @throws CorpusError with file and line for the first fault; the message holds
 * them all when there are more. A folder must exist and lie in the folder of `sources.yaml`.
 */
export async function readSources(sourcesFile: string): Promise<readonly SourceEntry[]> {
  const text = await readFile(sourcesFile, 'utf8').catch((error: unknown) => {
    throw new CorpusError(sourcesFile, null, 'expected a sources file, could not read it', { cause: error });
  });
  const parsed = parseYaml(text, file);
  if (!parsed.value) throw faultsError(sourcesFile, parsed);
  return Promise.all(
    parsed.value.sources.map((source, index) =>
      toEntry(source, sourcesFile, (key) => parsed.lineOf(['sources', index, key])),
    ),
  );
}

/**
 * The sources to read, and those that stay as they are served. `only`: the one to read; null = all.
 * @throws IngestError `usage` when there is no such source
 */
export function chooseSources(
  entries: readonly SourceEntry[],
  only: string | null,
  sourcesFile: string,
): { read: readonly SourceEntry[]; kept: readonly SourceEntry[] } {
  if (only === null) return { read: entries, kept: [] };
  const read = entries.filter(({ source }) => source.id === only);
  if (read.length > 0) return { read, kept: entries.filter(({ source }) => source.id !== only) };
  const known = entries.map(({ source }) => source.id).join(', ');
  throw new IngestError('usage', `--only ${only}: no such source in ${sourcesFile}, which has ${known}`);
}

function faultsError(sourcesFile: string, { faults }: YamlResult<unknown>): CorpusError {
  const [first, ...rest] = faults;
  const others = rest.map(({ line, reason }) => `\n${sourcesFile}:${line}: ${reason}`).join('');
  return new CorpusError(sourcesFile, first?.line ?? null, `${first?.reason ?? 'is empty'}${others}`);
}

async function toEntry(
  source: z.infer<typeof entry>,
  sourcesFile: string,
  lineOf: (key: string) => number,
): Promise<SourceEntry> {
  const { id, name, level, kommune, authority, licence, kind, path } = source;
  return {
    source: { id, name, level, kommune: kommune ?? null, authority, licence: licence ?? null },
    kind,
    folder: kind === 'folder' && path ? await resolveFolder(path, sourcesFile, lineOf('path')) : null,
    url: [source.url].flat()[0] ?? null,
    urls: [source.url ?? []].flat(),
    follow: source.follow,
    checksLinks: (source.links ?? (kind === 'folder' ? 'ignore' : 'check')) === 'check',
    everyMs: toMs(source.every ?? (kind === 'folder' ? '1m' : '24h')),
    map: source.map ?? {},
    language: source.language,
    allow: source.allow.map((text) => new RegExp(text, 'u')),
    deny: source.deny.map((text) => new RegExp(text, 'u')),
    main: source.extract?.main ?? null,
    drop: source.extract?.drop ?? [],
    line: lineOf('id'),
  };
}

async function resolveFolder(path: string, sourcesFile: string, line: number): Promise<string> {
  const base = await realpath(dirname(resolve(sourcesFile)));
  const folder = await realpath(resolve(base, path)).catch((error: unknown) => {
    throw new CorpusError(sourcesFile, line, `path: expected a folder, found nothing at ${path}`, { cause: error });
  });
  if (!isWithin(base, folder)) {
    throw new CorpusError(sourcesFile, line, `path: must stay within the folder of the sources file, found ${path}`);
  }
  return folder;
}

/** Whether `path` is `folder` or below it; both absolute, links resolved. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || !(way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way));
}

const unitMs = { m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

function toMs(time: string): number {
  return Number(time.slice(0, -1)) * unitMs[time.slice(-1) as keyof typeof unitMs];
}

function checkMap(
  map: Readonly<Record<string, string>> | undefined,
  fault: (path: string, message: string) => void,
): void {
  if (!map) {
    fault('map', 'is missing: kind json-api needs it');
    return;
  }
  const { preset, page: _parameter, cursorParameter: _cursor, keyHeader: _header, ...queries } = map;
  if (preset !== undefined && !isPreset(preset)) fault('map', `preset: there is none called "${preset}"`);
  if (preset === undefined && map['items'] === undefined) fault('map', 'needs preset, or items');
  for (const [key, query] of Object.entries(queries)) {
    if (!isQuery(query)) fault('map', `${key}: expected a JSONPath like $.title, found ${query}`);
  }
}

function isPattern(text: string): boolean {
  try {
    return Boolean(new RegExp(text, 'u'));
  } catch {
    return false;
  }
}
