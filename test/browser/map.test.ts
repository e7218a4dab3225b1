import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { findBarriers, inBrowser, openBrowser, openPage, sidewaysScroll } from './open-browser.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([openCorpus().then((knowledge) => startApp(knowledge)), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

describe('the map', inBrowser, () => {
  it('shows what may come next from the place a family chooses by keyboard, and keeps the choice in the address only', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 390, height: 844 } });
    await page.goto(`${app.origin}/kart`);
    expect(await page.locator('.bend').filter({ visible: true }).count()).toBe(0);
    const choice = page
      .getByRole('navigation', { name: 'Hvor er dere nå?' })
      .getByRole('link', { name: 'Ny diagnose' });
    await choice.focus();
    await page.keyboard.press('Enter');
    const station = page.locator('#diagnose');
    await station.getByRole('heading', { name: 'Dette kan komme etterpå' }).waitFor();
    await station.getByRole('heading', { name: 'Godt å vite i god tid' }).waitFor();
    expect(await page.locator('.bend').filter({ visible: true }).count()).toBe(1);
    expect(await choice.getAttribute('aria-current')).toBe('location');
    expect(new URL(page.url()).hash).toBe('#diagnose');
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await page.keyboard.press('Tab');
    expect(await station.locator('a:focus').count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('works the same without JavaScript, at 320 pixels, and can be left again', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    await page.goto(`${app.origin}/kart`);
    await page.locator('.map-phases').getByRole('link', { name: 'Økonomi og arbeid' }).click();
    await page.locator('#okonomi .bend').waitFor();
    expect(await page.locator('#okonomi .next-list a').first().getAttribute('href')).toMatch(/^\/tema\//);
    await page.getByRole('link', { name: 'Vis hele kartet uten valg' }).click();
    await page.locator('#okonomi .bend').waitFor({ state: 'hidden' });
    await page.context().close();
  });

  it.each(['nb', 'nn', 'en'])('fits 320 pixels with a place chosen, in %s', async (language) => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 }, colorScheme: 'dark' });
    await page.goto(`${app.origin}/kart?sprak=${language}#ungdom`);
    await page.locator('#ungdom .bend').waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });
});
