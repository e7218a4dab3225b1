import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { z } from 'zod';

/** A part of the widget with what it may weigh, in bytes after gzip -9. */
export interface BundleSize {
  readonly name: string;
  readonly files: readonly string[];
  readonly bytes: number;
  readonly budget: number;
}

/** What a family on a phone waits for: the loader every page carries, and the chat when it is opened. 1 kB = 1000 bytes. */
const budgets = { loader: 4_000, chat: 45_000 } as const;

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    css: z.array(z.string()).default([]),
    imports: z.array(z.string()).default([]),
  }),
);

/** Weighs the built widget. @throws Error when it has not been built */
export async function bundleSizes(assetsDir: string): Promise<BundleSize[]> {
  const manifest = manifestSchema.parse(JSON.parse(await readBuilt(assetsDir, 'manifest.json')));
  return Promise.all([
    weigh(assetsDir, 'embed.js', ['embed.js'], budgets.loader),
    weigh(assetsDir, 'chat (scripts and styles)', filesOf(manifest, 'chat-main.tsx'), budgets.chat),
  ]);
}

/** An entry's script, its styles, and those of everything it imports at once. */
function filesOf(manifest: z.output<typeof manifestSchema>, entry: string): string[] {
  const seen = new Set<string>();
  const visit = (name: string): string[] => {
    const chunk = manifest[name];
    if (!chunk || seen.has(name)) return [];
    seen.add(name);
    return [chunk.file, ...chunk.css, ...chunk.imports.flatMap(visit)];
  };
  const files = visit(entry);
  if (files.length === 0) throw new Error(`the widget's manifest has no entry "${entry}"`);
  return files;
}

async function weigh(assetsDir: string, name: string, files: readonly string[], budget: number): Promise<BundleSize> {
  const weights = files.map(async (file) => gzipSync(await readBuilt(assetsDir, file), { level: 9 }).length);
  const bytes = (await Promise.all(weights)).reduce((sum, weight) => sum + weight, 0);
  return { name, files, bytes, budget };
}

async function readBuilt(assetsDir: string, file: string): Promise<string> {
  return readFile(join(assetsDir, file), 'utf8').catch((cause: unknown) => {
    throw new Error(`${join(assetsDir, file)} is not there: npm run build makes it`, { cause });
  });
}
