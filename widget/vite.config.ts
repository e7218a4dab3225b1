import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build, defineConfig, type Plugin } from 'vite';
import { parse } from 'yaml';
import { darkByWish } from './dark-by-wish.ts';
import { dropUnused } from './drop-unused.ts';

const root = import.meta.dirname;
const corpus = resolve(root, '../corpus');
const outDir = resolve(root, '../dist/widget');
/** Phones that families still use; Vite's default reaches about as far. */
const target = ['chrome111', 'firefox114', 'safari16.4'];
const jsx = { runtime: 'automatic', importSource: 'preact' } as const;

/** Hashed scripts and styles under `assets/`, a manifest that the server finds them by, and `embed.js` beside them. */
export default defineConfig({
  root,
  base: '/',
  publicDir: resolve(root, 'public'),
  oxc: { jsx },
  css: { postcss: { plugins: [darkByWish(), dropUnused()] } },
  plugins: [reviewedAlerts(), embedLoader()],
  build: {
    outDir,
    emptyOutDir: true,
    target,
    manifest: 'manifest.json',
    modulePreload: { polyfill: false },
    assetsInlineLimit: 8192,
    rolldownOptions: {
      input: {
        chat: resolve(root, 'chat-main.tsx'),
        page: resolve(root, 'page-main.ts'),
        demo: resolve(root, 'demo-main.ts'),
      },
    },
  },
});

interface AlertEntry {
  readonly kind: string;
  readonly tier: string;
  readonly texts: Readonly<Record<'adult' | 'child', object>>;
  readonly helplines: Readonly<Record<'adult' | 'child', readonly string[]>>;
}

interface HelplineEntry {
  readonly id: string;
  readonly number: string;
  readonly name: object;
  readonly hours: object;
}

/** Puts the reviewed alert texts and their helplines into the bundle, so that they show when the server is gone. */
function reviewedAlerts(): Plugin {
  const id = 'virtual:reviewed-alerts';
  return {
    name: 'reviewed-alerts',
    resolveId: (source) => (source === id ? `\0${id}` : null),
    load(resolved) {
      if (resolved !== `\0${id}`) return null;
      return `export const reviewedAlerts = ${JSON.stringify(readReviewedAlerts())};`;
    },
  };
}

function readReviewedAlerts(): object[] {
  const { alerts } = read<{ alerts: AlertEntry[] }>('alerts.yaml');
  const { helplines } = read<{ helplines: HelplineEntry[] }>('helplines.yaml');
  const byId = new Map(helplines.map(({ id, number, name, hours }) => [id, { number, name, hours }]));
  const find = (kind: string, id: string) => {
    const found = byId.get(id);
    if (!found)
      throw new Error(`alerts.yaml: the alert "${kind}" names the helpline "${id}", which helplines.yaml lacks`);
    return found;
  };
  const words = ({ kind, texts, helplines: ids }: AlertEntry, audience: 'adult' | 'child') => ({
    text: texts[audience],
    helplines: ids[audience].map((line) => find(kind, line)),
  });
  return alerts
    .filter(({ tier }) => tier === 'alert')
    .map((alert) => ({ kind: alert.kind, adult: words(alert, 'adult'), child: words(alert, 'child') }));
}

function read<T>(file: string): T {
  return parse(readFileSync(resolve(corpus, file), 'utf8')) as T;
}

/** Builds `embed.js` after the rest: one plain script without exports, so that host pages get no module and no global. */
function embedLoader(): Plugin {
  return {
    name: 'embed-loader',
    async closeBundle() {
      await buildLoader();
      for (const file of ['embed.js', ...readdirSync(join(outDir, 'assets')).map((name) => join('assets', name))]) {
        compress(join(outDir, file));
      }
    },
  };
}

/** Compressed once, at their strongest, so that the server never does it while somebody waits. */
function compress(file: string): void {
  const content = readFileSync(file);
  writeFileSync(`${file}.br`, brotliCompressSync(content));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}

async function buildLoader(): Promise<void> {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: ['es2018'],
      lib: {
        entry: resolve(root, 'embed/main.ts'),
        formats: ['iife'],
        name: 'livsveiviser',
        fileName: () => 'embed.js',
      },
    },
  });
}
