import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openCorpus } from '../corpus-knowledge.ts';
import { type RunningApp, startApp } from '../server/start-app.ts';
import { findBarriers, inBrowser, openBrowser, openPage } from './open-browser.ts';

/** The worst that a host page's styles can do. */
const hostileCss = `* { display: none !important; color: red !important; font-size: 60px !important; transform: rotate(9deg) !important }
html, body, livs-veiviser { display: block !important } livs-veiviser { all: unset !important; opacity: 0 !important }
button, iframe { width: 3px !important; visibility: hidden !important }`;

let app: RunningApp;
let host: Server;
let hostOrigin: string;
let browser: Browser;
let body = '';
beforeAll(async () => {
  host = createServer((request, response) => {
    if (request.url === '/host.css') return response.setHeader('Content-Type', 'text/css').end(hostileCss);
    if (request.url === '/theme.css')
      return response.setHeader('Content-Type', 'text/css').end('livs-veiviser { --livsveiviser-colour: #14407a }');
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader(
      'Content-Security-Policy',
      `default-src 'none'; style-src 'self'; script-src ${app.origin}; frame-src ${app.origin}; require-trusted-types-for 'script'`,
    );
    response.end(`<!doctype html><html lang="nn"><head><title>Vert</title></head><body>${body}</body></html>`);
  });
  await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  hostOrigin = `http://localhost:${(host.address() as AddressInfo).port}`;
  [app, browser] = await Promise.all([
    openCorpus().then((knowledge) => startApp(knowledge, { corsOrigins: [hostOrigin] })),
    openBrowser(),
  ]);
});
afterAll(async () => {
  await browser.close();
  await app.stop();
  host.close();
});

const loader = (attributes = '') => `<script src="${app.origin}/embed.js" ${attributes} async></script>`;

async function openHost(content: string) {
  body = content;
  const watched = await openPage(browser);
  await watched.page.goto(hostOrigin);
  await watched.page.locator('livs-veiviser button').first().waitFor({ state: 'attached' });
  return watched;
}

function chatIn(page: Page) {
  return page.frameLocator('livs-veiviser iframe');
}

describe('embed.js in a host page', inBrowser, () => {
  it('loads nothing but itself until it is opened, leaks no global and moves nothing', async () => {
    const { page } = await openPage(browser);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    body = '<p>Uten</p>';
    await page.goto(hostOrigin);
    const before = await page.evaluate(() => Object.getOwnPropertyNames(window).sort());
    body = `<p>Med</p>${loader()}`;
    await page.goto(hostOrigin);
    await page.locator('livs-veiviser button').waitFor();
    expect(requests.filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual(['/embed.js']);
    expect(await page.evaluate(() => Object.getOwnPropertyNames(window).sort())).toEqual(before);
    const shift = await page.evaluate(() => performance.getEntriesByType('layout-shift').length);
    expect(shift).toBe(0);
    await page.context().close();
  });

  it('answers under strict CSP, speaks the page language, and Escape closes with focus back', async () => {
    const { page, faults } = await openHost(`<h1>Vert</h1>${loader('data-kommune="4699"')}`);
    const button = page.getByRole('button', { name: 'Spør Livsveivisaren' });
    await button.press('Enter');
    const chat = chatIn(page);
    await chat.locator('#chat:not([data-start])').waitFor();
    await chat.locator('#question').fill('Korleis søkjer vi om avlasting?');
    await chat.locator('#question').press('Enter');
    await chat.locator('.feedback').waitFor();
    expect(await chat.locator('.level-municipal, .facts').count()).toBeGreaterThan(0);
    await chat.locator('#question').press('Escape');
    await page.locator('livs-veiviser iframe').waitFor({ state: 'hidden' });
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.tagName)).toBe('BUTTON');
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await page.context().close();
  });

  it('stays whole under hostile styles', async () => {
    const { page } = await openHost(`<link rel="stylesheet" href="/host.css">${loader()}`);
    const button = page.locator('livs-veiviser button');
    const box = await button.boundingBox();
    expect(box?.width).toBeGreaterThan(120);
    expect(await button.evaluate((element) => getComputedStyle(element).fontSize)).toBe('16px');
    await button.click();
    expect((await page.locator('livs-veiviser iframe').boundingBox())?.height).toBeGreaterThan(300);
    await page.context().close();
  });

  it('fills several places on one page, each with wishes and a conversation of its own', async () => {
    const places =
      '<livs-veiviser></livs-veiviser><livs-veiviser data-language="en" data-theme="dark"></livs-veiviser>';
    const { page, faults } = await openHost(`${places}${loader('data-theme="light"')}`);
    await page.getByRole('button', { name: 'Spør Livsveivisaren' }).click();
    expect(await page.locator('livs-veiviser iframe').count()).toBe(1);
    await page.getByRole('button', { name: 'Ask Livsveiviser' }).click();
    const [first, second] = [page.frameLocator('livs-veiviser iframe').first(), page.frameLocator('iframe').nth(1)];
    await first.locator('#chat:not([data-start])').waitFor();
    await second.locator('#chat:not([data-start])').waitFor();
    expect(await first.locator('html').getAttribute('data-color-scheme')).toBe('light');
    expect(await second.locator('html').getAttribute('data-color-scheme')).toBe('dark');
    expect(await second.locator('html').getAttribute('lang')).toBe('en');
    await second.locator('#question').press('Escape');
    // The frame tells its host by a message, which takes a moment.
    await page.locator('livs-veiviser iframe').nth(1).waitFor({ state: 'hidden' });
    await page.locator('livs-veiviser iframe').first().waitFor();
    expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['an attribute', `<livs-veiviser data-colour="#14407A"></livs-veiviser>`],
    ['a CSS variable', '<link rel="stylesheet" href="/theme.css"><livs-veiviser></livs-veiviser>'],
  ])(
    'takes its colour from %s, also in the conversation and after a change of language there',
    async (_name, place) => {
      const { page } = await openHost(`${place}${loader()}`);
      const button = page.locator('livs-veiviser button');
      const background = (element: Element) => getComputedStyle(element).backgroundColor;
      expect(await button.evaluate(background)).toBe('rgb(20, 64, 122)');
      await button.click();
      const send = chatIn(page).locator('.ask-send');
      expect(await send.evaluate(background)).toBe('rgb(20, 64, 122)');
      await chatIn(page).getByRole('link', { name: 'English' }).click();
      await chatIn(page).getByRole('button', { name: 'Ask' }).waitFor();
      expect(await send.evaluate(background)).toBe('rgb(20, 64, 122)');
      const frame = page.frames()[1];
      expect(frame && (await findBarriers(frame))).toEqual([]);
      await page.context().close();
    },
  );

  it('keeps its own colour when asked for something that is none', async () => {
    const { page } = await openHost(`<livs-veiviser data-colour="red;}*{display:none}"></livs-veiviser>${loader()}`);
    await page.locator('livs-veiviser button').click();
    expect(await page.locator('livs-veiviser iframe').getAttribute('src')).not.toContain('farge');
    const widget = await (await fetch(`${app.origin}/widget?farge=red%22%3E`)).text();
    expect(widget).not.toContain('farger.css');
    expect((await fetch(`${app.origin}/farger.css?farge=red`)).status).toBe(400);
    await page.context().close();
  });

  it('isolates the conversation: sandbox, no referrer, a title, and no access from the host', async () => {
    const { page } = await openHost(loader());
    await page.locator('livs-veiviser button').click();
    const frame = page.locator('livs-veiviser iframe');
    await chatIn(page).locator('#question').waitFor();
    expect(await frame.getAttribute('referrerpolicy')).toBe('no-referrer');
    expect(await frame.getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-forms',
    );
    expect(await frame.getAttribute('title')).toContain('Livsveiviser');
    expect(await frame.evaluate((element) => (element as HTMLIFrameElement).contentDocument)).toBeNull();
    await page.context().close();
  });

  it('ignores messages that are not from its own iframe', async () => {
    const { page } = await openHost(loader());
    await page.locator('livs-veiviser button').click();
    await page.evaluate(() => window.postMessage({ type: 'livsveiviser:close' }, '*'));
    await chatIn(page).locator('#question').waitFor();
    await page.locator('livs-veiviser iframe').waitFor();
    await page.context().close();
  });

  it('gives old browsers a plain link', async () => {
    const { page } = await openPage(browser);
    await page.addInitScript(() => Object.defineProperty(Element.prototype, 'attachShadow', { value: undefined }));
    await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'attachShadow'));
    body = loader('data-language="en"');
    await page.goto(hostOrigin);
    const link = page.getByRole('link', { name: 'Ask Livsveiviser' });
    expect(await link.getAttribute('href')).toBe(`${app.origin}/widget?sprak=en&utseende=auto`);
    await page.context().close();
  });

  it('is refused by sites that are not on the list', async () => {
    const response = await fetch(`${app.origin}/widget`);
    expect(response.headers.get('Content-Security-Policy')).toContain(`frame-ancestors 'self' ${hostOrigin};`);
  });
});

describe('the municipal demo page', inBrowser, () => {
  it('has no barriers, closed or open', async () => {
    const { page, faults } = await openPage(browser);
    await page.goto(`${app.origin}/demo/kommune`);
    await page.locator('livs-veiviser button').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.locator('livs-veiviser button').click();
    await chatIn(page).locator('#question').waitFor();
    expect(await findBarriers(page)).toEqual([]);
    const frame = page.frames()[1];
    expect(frame && (await findBarriers(frame))).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});
