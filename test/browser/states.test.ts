import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { findBarriers, inBrowser, openBrowser, openPage, sidewaysScroll } from './open-browser.ts';

const comparison = 'Hva er forskjellen på grunnstønad og hjelpestønad?';

let app: RunningApp;
let browser: Browser;
beforeAll(async () => {
  [app, browser] = await Promise.all([openCorpus().then((knowledge) => startApp(knowledge)), openBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
});

function ask(question: string): (page: Page) => Promise<unknown> {
  return async (page) => {
    await page.fill('#question', question);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.feedback');
  };
}

async function openFeedback(page: Page): Promise<void> {
  await ask(comparison)(page);
  await page.locator('.feedback').getByRole('button', { name: 'Nei' }).click();
  await page.waitForSelector('.feedback-form');
}

interface State {
  readonly name: string;
  readonly path?: string;
  readonly act: (page: Page) => Promise<unknown>;
  /** What must be seen, so that another state can't pass for this one. */
  readonly shows: string;
}

const states: readonly State[] = [
  { name: 'an answer with a table', act: ask(comparison), shows: '.block-table table' },
  { name: 'an open feedback form', act: openFeedback, shows: '.feedback-form' },
  { name: 'a clarification', act: ask('hjelp'), shows: '.follow-ups .offer' },
  { name: 'no coverage', act: ask('kvalitetsregister for øyelege utland'), shows: '.answer-mode' },
  {
    name: 'English',
    path: '/?sprak=en',
    act: ask('Who pays my wages while I am in hospital with my child?'),
    shows: '.answer',
  },
  { name: 'nynorsk', path: '/?sprak=nn', act: ask('Korleis får vi avlasting når vi er utslitne?'), shows: '.answer' },
  { name: 'a shared topic', path: '/?tema=pleiepenger', act: async () => {}, shows: '.welcome-topic' },
];

describe.each(states)('$name', inBrowser, ({ path = '/', act, shows }) => {
  it('has no barriers in light and dark, and fits 320 pixels', async () => {
    const { page, faults } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(app.origin + path);
    await act(page);
    await page.locator(shows).first().waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

describe('a clarification', inBrowser, () => {
  it('names each choice once, as a button that asks it', async () => {
    const { page } = await openPage(browser);
    await page.goto(app.origin);
    await ask('hjelp')(page);
    await page.locator('.follow-ups .offer').nth(1).waitFor();
    expect(await page.locator('.answer-text li').count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Velg det som passer best' }).count()).toBe(1);
    await page.locator('.follow-ups .offer').first().click();
    await page.locator('.turn').nth(1).locator('.sources').first().waitFor();
    await page.context().close();
  });
});

describe('a table in an answer', inBrowser, () => {
  it('names its columns and rows, carries its citation, and is reached and scrolled by keyboard', async () => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(app.origin);
    await ask(comparison)(page);
    expect(await page.getByRole('columnheader', { name: 'Grunnstønad' }).count()).toBe(1);
    expect(await page.getByRole('rowheader', { name: 'Hvem avgjør' }).count()).toBe(1);
    expect(await page.locator('.block-table caption .mark').count()).toBe(1);
    const box = page.locator('.table-box');
    await box.focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => (document.querySelector('.table-box')?.scrollLeft ?? 0) > 0);
    await page.context().close();
  });

  it.each([
    ['without JavaScript', { javaScriptEnabled: false }],
    ['on an article page', {}],
  ])('is a table %s too', async (_name, options) => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 }, ...options });
    if ('javaScriptEnabled' in options) {
      await page.goto(app.origin);
      await page.fill('#question', comparison);
      await page.click('.ask-send');
    } else {
      await page.goto(`${app.origin}/artikkel/sammenlign-stonader`);
    }
    expect(await page.getByRole('rowheader', { name: 'Hvem avgjør' }).count()).toBe(1);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });
});

describe('the answer of the guide page without JavaScript', inBrowser, () => {
  it('has no barriers', async () => {
    const html = await postQuestion(comparison);
    const { page } = await openPage(browser);
    // axe needs scripts, so the page that was rendered for nobody's script is looked at with its own scripts left out.
    await page.route(`${app.origin}/uten-skript`, (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: html.replace(/<script type="module"[^>]*>/g, ''),
      }),
    );
    await page.goto(`${app.origin}/uten-skript`);
    await page.locator('.block-table table').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  });

  async function postQuestion(question: string): Promise<string> {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' };
    const body = new URLSearchParams({ question });
    return (await fetch(`${app.origin}/`, { method: 'POST', headers, body })).text();
  }
});

describe('the first screen', inBrowser, () => {
  it.each([
    { width: 1280, height: 800 },
    { width: 390, height: 844 },
  ])('holds the whole question box at $width x $height', async (viewport) => {
    const { page } = await openPage(browser, { viewport });
    await page.goto(app.origin);
    const box = await page.locator('.ask').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? Number.POSITIVE_INFINITY)).toBeLessThanOrEqual(viewport.height);
    expect((await page.locator('.starters h2').boundingBox())?.y).toBeLessThan(viewport.height);
    await page.context().close();
  });
});
