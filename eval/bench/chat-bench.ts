import { type Browser, chromium } from 'playwright-core';
import { chromiumFlags } from '../../scripts/chromium-flags.ts';
import { findChromium } from '../../scripts/find-chromium.ts';
import { percentile } from '../metrics/percentile.ts';
import { startChild } from './child.ts';

/** How long a family waits for the opened chat, in milliseconds: medians over cold openings, on a slowed processor. */
export interface ChatBench {
  readonly slowdown: number;
  readonly openings: number;
  /** First contentful paint, from the start of the navigation. */
  readonly paintMs: number;
  /** The conversation has been taken over by its script and takes words: `data-start` is gone. */
  readonly interactiveMs: number;
}

const slowdown = 4;
const openings = 7;

/** Opens `/widget` cold, as the launcher does, over loopback. @throws Error when this machine has no Chromium */
export async function benchChat(root: string): Promise<ChatBench> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium was found: npx tsx scripts/ensure-chromium.ts');
  const guide = startChild(root, ['server/main.ts'], { PORT: '0', HOST: '127.0.0.1' });
  const browser = await chromium.launch({ executablePath, args: chromiumFlags() });
  try {
    const [origin] = await guide.printed(/http:\/\/127\.0\.0\.1:\d+/);
    await openCold(browser, `${origin}/widget`);
    const times = [];
    for (let opening = 0; opening < openings; opening++) times.push(await openCold(browser, `${origin}/widget`));
    const median = (values: readonly number[]) => percentile(values, 0.5) ?? 0;
    return {
      slowdown,
      openings,
      paintMs: median(times.map(({ paintMs }) => paintMs)),
      interactiveMs: median(times.map(({ interactiveMs }) => interactiveMs)),
    };
  } finally {
    await browser.close();
    await guide.stop();
  }
}

/** One opening in a profile of its own: nothing is cached. */
async function openCold(browser: Browser, url: string): Promise<{ paintMs: number; interactiveMs: number }> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        const chat = document.getElementById('chat');
        if (!chat || chat.dataset.start !== undefined) return;
        performance.mark('interactive');
        watch.disconnect();
      });
      watch.observe(document, { subtree: true, attributes: true, attributeFilter: ['data-start'] });
    });
    await page.goto(url);
    await page.waitForFunction(
      () =>
        performance.getEntriesByName('interactive').length > 0 &&
        performance.getEntriesByName('first-contentful-paint').length > 0,
    );
    return await page.evaluate(() => ({
      paintMs: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      interactiveMs: performance.getEntriesByName('interactive')[0]?.startTime ?? 0,
    }));
  } finally {
    await context.close();
  }
}
