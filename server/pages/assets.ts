import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a page finds its built script and styles: paths on this server. */
export interface PageAssets {
  readonly script: string | null;
  readonly styles: readonly string[];
  /** Scripts that `script` imports: fetched beside it, not after it. */
  readonly imports: readonly string[];
}

/** What Vite built, by the name of the entry. */
export type AssetsOf = (entry: 'chat-main.tsx' | 'page-main.ts' | 'demo-main.ts') => PageAssets;

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Reads the manifest of the built widget when a page first needs it. @throws Error when the widget has not been built */
export function readAssets(assetsDir: string): AssetsOf {
  let manifest: Readonly<Record<string, ManifestEntry>> | null = null;
  return (entry) => {
    manifest ??= readManifest(join(assetsDir, 'manifest.json'));
    const built = manifest[entry];
    if (!built) throw new Error(`${assetsDir}/manifest.json: expected the entry "${entry}". Run: npm run build`);
    return {
      script: `/${built.file}`,
      styles: (built.css ?? []).map((file) => `/${file}`),
      imports: (built.imports ?? []).flatMap((name) => manifest?.[name] ?? []).map(({ file }) => `/${file}`),
    };
  };
}

function readManifest(file: string): Readonly<Record<string, ManifestEntry>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new Error(`${file}: the widget has not been built. Run: npm run build`, { cause });
  }
}
