import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { chromiumFlags } from './chromium-flags.ts';
import { findChromium } from './find-chromium.ts';
import { type Shot, shots } from './screenshot-list.ts';

/** Pictures of every state of the guide, taken from a running server: `npm run screenshots -- http://localhost:3000 [name…]`. */
const [origin = 'http://localhost:3000', ...only] = process.argv.slice(2);
const folder = join(import.meta.dirname, '../docs/screenshots');

const screens: Readonly<Record<string, BrowserContextOptions>> = {
  mobil: { viewport: { width: 390, height: 844 }, hasTouch: true },
  skrivebord: { viewport: { width: 1280, height: 900 } },
};

/** Pictures end here, in pixels: about 200 kB. */
const maxHeight = 1100;

type Clip = { x: number; y: number; width: number; height: number };

async function main(): Promise<void> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: run npx tsx scripts/ensure-chromium.ts');
  await mkdir(folder, { recursive: true });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  for (const shot of shots) {
    if (only.length > 0 && !only.some((name) => shot.name.startsWith(name))) continue;
    for (const scheme of shot.dark ? (['light', 'dark'] as const) : (['light'] as const)) {
      for (const [screen, options] of Object.entries(screens)) {
        await take(browser, shot, `${shot.name}-${screen}${scheme === 'dark' ? '-mork' : ''}`, {
          ...options,
          colorScheme: scheme,
        });
      }
    }
  }
  await browser.close();
}

async function take(browser: Browser, shot: Shot, name: string, options: BrowserContextOptions): Promise<void> {
  const context = await browser.newContext({
    ...options,
    locale: 'nb-NO',
    reducedMotion: 'reduce',
    javaScriptEnabled: !shot.noScript,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await shot.prepare?.(page);
  await page.goto(new URL(shot.path, origin).href);
  await shot.act?.(page);
  await page.screenshot({ path: join(folder, `${name}.png`), ...(shot.whole && (await wholePage(page))) });
  await context.close();
  process.stdout.write(`${name}\n`);
}

/** The page from its top, as far as a picture stays light enough to keep in the repository. */
async function wholePage(page: Page): Promise<{ fullPage: true; clip: Clip }> {
  const [width, height] = await page.evaluate(() => [innerWidth, document.documentElement.scrollHeight]);
  return { fullPage: true, clip: { x: 0, y: 0, width: width ?? 0, height: Math.min(height ?? 0, maxHeight) } };
}

await main();
