import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../dist/widget');

/** Size over the network: gzip at its strongest, in bytes. */
function gzipped(file: string): number {
  return gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
}

interface ManifestEntry {
  readonly file: string;
  readonly css?: readonly string[];
  readonly imports?: readonly string[];
}

/** Every file that an entry loads: its script, what that imports, and its styles. */
function filesOf(entry: string): string[] {
  const manifest: Record<string, ManifestEntry> = JSON.parse(readFileSync(join(dist, 'manifest.json'), 'utf8'));
  const { file, css = [], imports = [] } = manifest[entry] as ManifestEntry;
  return [file, ...css, ...imports.flatMap((name) => manifest[name]?.file ?? [])];
}

describe('the built widget', () => {
  it('has a loader of at most 3 kB', () => {
    expect(gzipped('embed.js')).toBeLessThanOrEqual(3 * 1000);
  });

  it('has a conversation of at most 40 kB, scripts and styles together', () => {
    const total = filesOf('chat-main.tsx').reduce((sum, file) => sum + gzipped(file), 0);
    expect(total).toBeLessThanOrEqual(40 * 1000);
  });

  it('has no way from text to markup', () => {
    const scripts = ['embed.js', ...readdirSync(join(dist, 'assets')).map((file) => `assets/${file}`)];
    const ours = ['embed.js', ...scripts.filter((file) => file.includes('/page-') && file.endsWith('.js'))];
    for (const file of ours) {
      expect(readFileSync(join(dist, file), 'utf8')).not.toMatch(/innerHTML|insertAdjacentHTML|document\.write|eval\(/);
    }
  });
});
