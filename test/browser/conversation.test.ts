import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { findBarriers, inBrowser, openBrowser, openPage, type WatchedPage } from './open-browser.ts';

const wages = 'Gutten vår ligger på sykehuset, og sjefen spør hvem som skal betale lønna mi imens. Hva gjelder?';
const answersRoute = '**/api/v1/answers';

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

describe('the conversation', inBrowser, () => {
  it('asks what was sent before the script had come, without a second Enter', async () => {
    const { page, faults } = watched;
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/assets/chat-*.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(app.origin, { waitUntil: 'commit' });
    await page.fill('#question', 'Hvem har rett til avlastning?');
    await page.keyboard.press('Enter');
    release();
    await page.waitForSelector('.feedback');
    expect(await page.inputValue('#question')).toBe('');
    expect(faults).toEqual([]);
  });

  it('links the numbers of the registry in our own words, and no others', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await ask('Hvor mye paracetamol kan jeg gi sønnen min på 20 kilo?');
    for (const number of ['116117', '113', '22591300'])
      expect(await page.locator(`.block a[href="tel:${number}"]`).count()).toBe(1);
    expect(await page.locator('.block a[href^="tel:"]').count()).toBe(3);
  });

  it('welcomes without barriers, faults or requests to other hosts', async () => {
    const { page, faults } = watched;
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).origin));
    await page.goto(app.origin, { waitUntil: 'networkidle' });
    expect(await findBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect([...hosts]).toEqual([app.origin]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it('answers with cited sentences and services, without barriers', async () => {
    const { page, faults } = watched;
    await page.goto(app.origin);
    await ask(wages);
    expect(await page.locator('.answer-text').textContent()).toContain('Pleiepenger');
    expect(await page.locator('.mark').count()).toBeGreaterThan(0);
    expect(await page.locator('.service a[href="https://www.nav.no/pleiepenger-barn"]').count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('can be held by keyboard alone, and gives focus back', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    const focused = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.className);
    for (let presses = 0; (await focused()) !== 'question'; presses++) {
      expect(presses).toBeLessThan(20);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type(wages);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.feedback');
    expect(await focused()).toBe('question');

    await page.locator('.mark').first().focus();
    await page.keyboard.press('Enter');
    const quote = page.locator('.quote:popover-open');
    await quote.waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press('Tab');
    expect(await quote.locator('a:focus').count()).toBe(1);
    await page.keyboard.press('Escape');
    await quote.waitFor({ state: 'detached' }).catch(() => quote.waitFor({ state: 'hidden' }));
    expect(
      await page
        .locator('.mark')
        .first()
        .evaluate((mark) => mark === document.activeElement),
    ).toBe(true);
  });

  it('announces the finished answer once, and never its parts', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await page.evaluate(() => {
      const said: string[] = [];
      Object.assign(window, { said });
      const region = document.querySelector('[data-announcer]');
      if (region)
        new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
          childList: true,
          characterData: true,
          subtree: true,
        });
    });
    await ask(wages);
    const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
    expect(said.filter(Boolean)).toHaveLength(2);
    expect(said.at(-1)).toMatch(/^Svaret er klart\..*Pleiepenger/s);
  });

  it('moves focus to the question when the button that asked it is gone', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await page.locator('.offers-situation button').first().click();
    await page.waitForSelector('.feedback');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('sporsmal-1');
  });

  it('raises an alert above the answer, with numbers that can be dialled', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await ask('Jenta mi puster nesten ikke og er blå på leppene');
    const alert = page.getByRole('alert').filter({ hasText: 'Få hjelp nå' });
    expect(await alert.locator('a[href="tel:113"]').count()).toBeGreaterThan(0);
    expect(await findBarriers(page)).toEqual([]);
  });

  it('says what will be removed before anything is sent', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await page.fill('#question', 'Sønnen min 010112 12345, ring 912 34 567. Får vi pleiepenger?');
    expect(await page.locator('.privacy li').allTextContents()).toEqual([
      '010112 12345 (fødselsnummer)',
      '912 34 567 (telefonnummer)',
    ]);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.turn-redactions');
    expect(await page.locator('.turn').textContent()).not.toMatch(/12345|912 34 567/);
  });

  it('shows helplines and links from its own bundle when the server is gone, and can try again', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await page.route(answersRoute, (route) => route.abort());
    await page.fill('#question', wages);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.failure');
    await page.locator('.failure a[href="tel:113"]').first().waitFor();
    const forChildren = page.locator('.failure h3', { hasText: 'Er du barn eller ungdom?' }).locator('~ details[open]');
    expect(await forChildren.textContent()).toContain('Så bra at du sier ifra');
    await forChildren.locator('a[href="tel:116111"]').waitFor();
    expect(await page.locator('.failure a[href="https://www.nav.no/"]').count()).toBe(1);
    expect(await findBarriers(page)).toEqual([]);
    await page.unroute(answersRoute);
    await page.getByRole('button', { name: 'Prøv igjen' }).click();
    await page.waitForSelector('.feedback');
  });

  it('shows that it works, without barriers, and can be stopped', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await page.route(answersRoute, () => {});
    await page.fill('#question', wages);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.working');
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stopp' }).click();
    expect(await page.locator('.failure').textContent()).toContain('Du stoppet svaret.');
  });

  it('takes a reason with the feedback, and never the question', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await ask(wages);
    await page.locator('.feedback').getByRole('button', { name: 'Nei' }).click();
    await page.getByLabel('Noe mangler').check();
    const sent = page.waitForRequest('**/api/v1/feedback');
    await page.locator('.feedback-form').getByRole('button', { name: 'Send' }).click();
    const body = (await sent).postDataJSON();
    expect(body).toMatchObject({ reason: 'incomplete', topics: ['pleiepenger'] });
    expect(JSON.stringify(body)).not.toContain('sjefen');
    await page.getByText('Takk. Det hjelper oss').waitFor();
  });

  it('keeps the conversation through a change of language, and forgets it on request', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await ask(wages);
    await page.getByRole('link', { name: 'Nynorsk' }).click();
    await page.waitForSelector('.feedback');
    expect(await page.locator('.answer-text').getAttribute('lang')).toBe('nb');
    await page.getByRole('button', { name: 'Ny samtale' }).click();
    await page.waitForFunction(() => sessionStorage.length === 0);
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  it('opens the question again to be changed', async () => {
    const { page } = watched;
    await page.goto(app.origin);
    await ask(wages);
    await page.getByRole('button', { name: 'Endre spørsmålet' }).click();
    expect(await page.locator('#question').inputValue()).toBe(wages);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('question');
  });
});
