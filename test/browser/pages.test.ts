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

const paths = [
  '/',
  '/kart',
  '/artikkel/pleiepenger',
  '/tema/pleiepenger',
  '/oversikt',
  '/bygg-inn',
  '/docs',
  '/om',
  '/personvern',
  '/finnes-ikke',
  '/demo/kommune',
  '/widget',
];

describe.each(paths)('%s', inBrowser, (path) => {
  it('has no barriers in light and dark, one main heading, a title and its language', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(app.origin + path);
    expect(await findBarriers(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await findBarriers(page)).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('main').count()).toBe(1);
    expect(await page.title()).toMatch(/\S{5}/);
    expect(await page.locator('html').getAttribute('lang')).toBe('nb');
    const unexpected = faults.filter((fault) => !(path === '/finnes-ikke' && fault.includes('404')));
    expect(unexpected).toEqual([]);
    await page.context().close();
  });

  it('fits 320 pixels without sideways scrolling', async () => {
    const { page } = await openPage(browser, { viewport: { width: 320, height: 640 } });
    await page.goto(app.origin + path);
    expect(await sidewaysScroll(page)).toBe(0);
    await page.context().close();
  });
});

describe('the guide without JavaScript', inBrowser, () => {
  it('answers a posted question with the whole page, alerts, quotes and services, and no question in the address', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(`${app.origin}/?sprak=nb`);
    await page.fill('#question', 'Gutten puster ikke! Hvem betaler lønna mi når han ligger på sykehuset?');
    await page.click('.ask-send');
    expect(page.url()).toBe(`${app.origin}/`);
    expect(await page.locator('.alert a[href="tel:113"]').count()).toBeGreaterThan(0);
    expect(await page.locator('.service').count()).toBeGreaterThan(0);
    await page.locator('.mark').first().click();
    await page.locator('.quote:popover-open').waitFor();
    await page.context().close();
  });

  it('follows up with one press', async () => {
    const { page } = await openPage(browser, { javaScriptEnabled: false });
    await page.goto(app.origin);
    await page.locator('.offers-situation button').first().click();
    await page.locator('.offers-chip button').first().click();
    expect(await page.locator('.turn-question').count()).toBe(1);
    await page.context().close();
  });

  it.each([
    ['an empty question', 'question=++', 'Skriv et spørsmål først.'],
    ['a question that is too long', `question=${'a'.repeat(2001)}`, '2000 tegn'],
    ['control characters', 'question=a%00b', 'spesialtegn'],
    ['a municipality we do not know', 'question=hei&kommune=Atlantis', 'kjenner ikke denne kommunen'],
    ['fields sent twice', 'question=a&question=b', 'Skriv et spørsmål først.'],
  ])('turns down %s with a page that says why', async (_name, body, words) => {
    const response = await post(body);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(words);
  });

  it('turns down bodies that are too large, and keeps answers out of caches', async () => {
    expect((await post(`question=${'a'.repeat(100_000)}`)).status).toBe(413);
    expect((await post('question=Hva+er+pleiepenger')).headers.get('Cache-Control')).toBe('no-store');
  });

  it('shows typed markup as text', async () => {
    const response = await post(`question=${encodeURIComponent('</script><img src=x onerror=alert(1)> pleiepenger')}`);
    expect(await response.text()).not.toContain('<img src=x');
  });

  function post(body: string): Promise<Response> {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'text/html' };
    return fetch(`${app.origin}/`, { method: 'POST', headers, body });
  }
});

describe('an article page', inBrowser, () => {
  it('shows the special cases of an article under a heading of their own, without a step left out', async () => {
    const { page } = await openPage(browser);
    await page.goto(`${app.origin}/artikkel/pleiepenger`);
    const headings = await page
      .locator('.article-body :is(h2, h3, h4)')
      .evaluateAll((all) => all.map((heading) => `${heading.tagName} ${heading.textContent}`));
    const first = headings.findIndex((heading) => heading.startsWith('H3'));
    expect(headings[first - 1]).toBe('H2 Særlige tilfeller');
    expect(headings).toContain('H3 Besteforeldre og andre voksne');
    expect(await page.locator('.contents a', { hasText: 'Særlige tilfeller' }).count()).toBe(1);
    await page.context().close();
  });

  it('has an anchor for every chunk, a canonical address, structured data and its other form', async () => {
    const html = await (await fetch(`${app.origin}/artikkel/pleiepenger`)).text();
    const { chunks } = await (await fetch(`${app.origin}/api/v1/articles/pleiepenger`)).json();
    for (const { anchor } of chunks) if (anchor) expect(html).toContain(`id="${anchor}"`);
    expect(html).toContain(`<link rel="canonical" href="${app.origin}/artikkel/pleiepenger">`);
    expect(html).toContain('hreflang="nn"');
    const jsonLd = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1];
    expect(JSON.parse(jsonLd ?? '')).toMatchObject({ '@type': 'CreativeWork', inLanguage: 'nb' });
  });
});

describe('pages while the guide is starting', inBrowser, () => {
  it('say so to browsers, and in problem JSON to programs', async () => {
    const starting = await startApp(null);
    const page = await fetch(starting.origin, { headers: { Accept: 'text/html' } });
    expect(page.status).toBe(503);
    expect(await page.text()).toContain('Veiviseren er straks klar');
    const problem = await fetch(starting.origin, { headers: { Accept: 'application/json' } });
    expect(problem.headers.get('Content-Type')).toContain('application/problem+json');
    await starting.stop();
  });
});

describe('built scripts and styles', inBrowser, () => {
  it('may be kept for ever, the loader only for minutes', async () => {
    const html = await (await fetch(app.origin)).text();
    const asset = /\/assets\/chat-[^"]+\.js/.exec(html)?.[0] ?? '';
    expect((await fetch(app.origin + asset)).headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await fetch(`${app.origin}/embed.js`)).headers.get('Cache-Control')).toBe('public, max-age=600');
  });

  it.each([
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['identity', null],
  ])('come compressed for browsers that take %s', async (accepted, encoding) => {
    const response = await fetch(`${app.origin}/embed.js`, { headers: { 'Accept-Encoding': accepted } });
    expect(response.headers.get('Content-Encoding')).toBe(encoding);
    expect(await response.text()).toContain('livs-veiviser');
  });

  it.each(['/assets/..%2fmanifest.json', '/assets/chat.js.map', '/assets/'])('has nothing at %s', async (path) => {
    expect((await fetch(app.origin + path)).status).toBe(404);
  });
});

describe('pages in other languages', inBrowser, () => {
  it.each([
    ['?sprak=nn', 'nb', 'nn'],
    ['', 'nn-NO,nb;q=0.5', 'nn'],
    ['', 'en-GB,en;q=0.9', 'nb'],
    ['?sprak=en', 'nb', 'en'],
    ['', 'de', 'nb'],
    ['?sprak=xx', 'nb', 'nb'],
  ])('%s with Accept-Language %s speaks %s', async (query, accepted, language) => {
    const response = await fetch(`${app.origin}/kart${query}`, { headers: { 'Accept-Language': accepted } });
    expect(await response.text()).toContain(`<html lang="${language}"`);
  });
});
