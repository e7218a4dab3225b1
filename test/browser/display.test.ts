import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { findBarriers, inBrowser, openBrowser, openPage, sidewaysScroll, type WatchedPage } from './open-browser.ts';

const wages = 'Gutten vår ligger på sykehuset, og sjefen spør hvem som skal betale lønna mi imens. Hva gjelder?';

let app: RunningApp;
let browser: Browser;
let watched: WatchedPage;
beforeAll(async () => {
  [app, browser] = await Promise.all([openCorpus().then((knowledge) => startApp(knowledge)), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});
beforeEach(async () => {
  watched = await openPage(browser, { viewport: { width: 390, height: 844 } });
});
afterEach(() => watched.page.context().close());

async function ask(question: string): Promise<void> {
  await watched.page.fill('#question', question);
  await watched.page.keyboard.press('Enter');
  await watched.page.waitForSelector('.feedback');
}

describe('how the conversation is shown', inBrowser, () => {
  it('fits 320 pixels with text at 200 percent', async () => {
    const { page } = watched;
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(app.origin);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sidewaysScroll(page)).toBe(0);
    await ask(wages);
    expect(await sidewaysScroll(page)).toBe(0);
  });

  it.each([
    { colorScheme: 'dark' as const, forcedColors: 'none' as const },
    { colorScheme: 'light' as const, forcedColors: 'active' as const },
  ])('has no barriers in $colorScheme colours, forced colours $forcedColors', async (media) => {
    const { page } = watched;
    await page.emulateMedia(media);
    await page.goto(app.origin);
    await ask('Jenta mi puster nesten ikke og er blå på leppene. Hvem betaler lønna mi når vi er på sykehuset?');
    await page.locator('.mark').first().click();
    expect(await findBarriers(page)).toEqual([]);
  });

  it('prints as a tidy page: question, answer and open sources, without the tools', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await ask(wages);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await page.locator('.sources li').first().waitFor();
    for (const tool of ['.ask', '.tools', '.feedback', '.site-nav', '.site-footer']) {
      expect(await page.locator(tool).isVisible(), tool).toBe(false);
    }
    expect(await findBarriers(page)).toEqual([]);
  });

  it('makes the text larger on request, and remembers it', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    const size = () => page.locator('.welcome-intro').evaluate((text) => parseFloat(getComputedStyle(text).fontSize));
    const before = await size();
    await page.getByRole('button', { name: 'Tekststørrelse' }).click();
    expect(await size()).toBeGreaterThan(before);
    await page.goto(`${app.origin}/kart`);
    expect(await page.locator('html').getAttribute('data-text')).toBe('stor');
  });

  it('answers on a slow processor and a slow network', async () => {
    const { page } = watched;
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 300,
      downloadThroughput: 50_000,
      uploadThroughput: 20_000,
    });
    await page.goto(app.origin);
    await ask(wages);
    expect(await page.locator('.mark').count()).toBeGreaterThan(0);
  });
});
