import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { inBrowser, openBrowser, openPage, type WatchedPage } from './open-browser.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([openCorpus().then((knowledge) => startApp(knowledge)), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** An old phone on a mobile network: a sixth of the processor, 400 kbit/s each way, 400 ms of delay. */
async function openOldPhone(): Promise<WatchedPage> {
  const watched = await openPage(browser, { viewport: { width: 360, height: 640 } });
  const devtools = await watched.page.context().newCDPSession(watched.page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 400,
    downloadThroughput: 50_000,
    uploadThroughput: 50_000,
  });
  return watched;
}

describe('on an old phone with a slow network', inBrowser, () => {
  it('answers, opens a quote, and breaks nothing', async () => {
    const { page, faults } = await openOldPhone();
    await page.goto(app.origin);
    await page.fill('#question', 'Hvem har rett til avlastning?');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.feedback');
    await page.locator('.mark').first().click();
    await page.locator('.quote:popover-open').waitFor();
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('opens the chat on a municipal page and answers there', async () => {
    const { page, faults } = await openOldPhone();
    await page.goto(`${app.origin}/demo/kommune`);
    await page.getByRole('button', { name: 'Livsveiviser' }).click();
    const chat = page.frameLocator('iframe');
    await chat.locator('#chat:not([data-start])').waitFor();
    await chat.locator('#question').fill('Hvem har rett til avlastning?');
    await chat.locator('#question').press('Enter');
    await chat.locator('.feedback').waitFor();
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await page.context().close();
  });
});
