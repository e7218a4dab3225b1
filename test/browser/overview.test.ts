import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { findBarriers, inBrowser, openBrowser, openPage, sidewaysScroll, type WatchedPage } from './open-browser.ts';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([openCorpus().then((knowledge) => startApp(knowledge)), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

/** The overview with one page and two things to do, one of them hostile, filled by keyboard. */
async function openFilled(): Promise<WatchedPage> {
  const watched = await openPage(browser, {
    viewport: { width: 320, height: 640 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const { page } = watched;
  await page.goto(`${app.origin}/artikkel/pleiepenger`);
  await page.locator('[data-keep]').press('Enter');
  await page.goto(`${app.origin}/oversikt`);
  for (const task of ['<b>Ringe</b> legen', 'Samle papirer']) {
    await page.getByLabel('Nytt gjøremål').focus();
    await page.keyboard.type(task);
    await page.keyboard.press('Enter');
  }
  return watched;
}

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

describe('my overview', inBrowser, () => {
  it('is filled and ticked by keyboard without losing focus, and kept in this browser only', async () => {
    const { page, faults } = await openFilled();
    expect(await focusedId(page)).toBe('nytt-gjoremal');
    expect(await page.locator('#oversikt').textContent()).toContain('<b>Ringe</b> legen');
    const box = page.getByRole('checkbox', { name: 'Samle papirer' });
    await box.press('Space');
    expect(await focusedId(page)).toBe('gjort-1');
    await page.reload();
    expect(await box.isChecked()).toBe(true);
    expect(await page.locator('#oversikt a').count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('removes one thing, and gives its focus to the heading above', async () => {
    const { page } = await openFilled();
    await page.getByRole('button', { name: 'Fjern: <b>Ringe</b> legen' }).press('Enter');
    expect(await focusedId(page)).toBe('gjoremal');
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await page.context().close();
  });

  it('is shared as text where the device has no sharing of its own', async () => {
    const { page } = await openFilled();
    await page.evaluate(() => Object.defineProperty(navigator, 'share', { value: undefined }));
    await page.getByRole('button', { name: 'Del' }).click();
    await page.getByText('Oversikten er kopiert som tekst.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(
      /^Sider du har lagt til\n– .*http:\/\/.*\/artikkel\/pleiepenger\n\nÅ gjøre\n\[ \] <b>Ringe/s,
    );
    await page.context().close();
  });

  it('goes to the device’s own sharing where there is one', async () => {
    const { page } = await openFilled();
    await page.evaluate(() => {
      const share = async (data: ShareData) => Object.assign(window, { given: data });
      Object.defineProperty(navigator, 'share', { value: share });
    });
    await page.getByRole('button', { name: 'Del' }).click();
    const given = await page.evaluate(() => (window as unknown as { given: ShareData }).given);
    expect(given.text).toContain('Samle papirer');
    await page.context().close();
  });

  it('prints the list without its buttons', async () => {
    const { page } = await openFilled();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#oversikt button').filter({ visible: true }).count()).toBe(0);
    await page.getByText('Samle papirer').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  it('is forgotten with one press', async () => {
    const { page } = await openFilled();
    await page.getByRole('button', { name: 'Tøm oversikten' }).press('Enter');
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
    await page.getByText('Oversikten er tom.').waitFor();
    await page.getByRole('button', { name: 'Del' }).click();
    await page.getByText('Det er ingenting å dele ennå.').waitFor();
    await page.context().close();
  });
});
