import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compareRuns } from '../../../eval/compare/compare.ts';
import { takeSnapshot } from '../../../eval/compare/snapshot.ts';
import { contentGaps } from '../../../eval/gaps/content-gaps.ts';
import { acceptSnapshot } from '../../../eval/gate/baseline.ts';
import { judge } from '../../../eval/gate/gate.ts';
import { renderReport } from '../../../eval/report/render-report.tsx';
import { scoreRun } from '../../../eval/score/score-run.ts';
import { findChromium } from '../../../scripts/find-chromium.ts';
import { answerOf, entryOf, questionOf, runOf, sampleQuestions } from '../sample-run.ts';

const hostile = entryOf(
  questionOf({ id: 'q99', q: '<img src=x onerror="document.title=1"></script>', slice: 'fiendtlig' }),
);
const before = runOf([...sampleQuestions.map((question) => entryOf(question)), hostile]);
const after = runOf(
  before.entries.map((entry, index) =>
    index < 3 ? { ...entry, answer: answerOf({ ...entry.answer, text: 'Det finnes hjelp.' }) } : entry,
  ),
  'ny',
);

function reportOf(): string {
  const scored = scoreRun(after);
  const old = takeSnapshot(scoreRun(before), before.entries);
  const comparison = compareRuns(old, takeSnapshot(scored, after.entries));
  return renderReport({
    scored,
    entries: after.entries,
    gaps: contentGaps(after.entries, scored.questions),
    feedback: [{ kind: 'article', id: 'pleiepenger', reason: 'outdated', count: 7 }],
    gate: judge(scored.questions, comparison),
    comparison,
    history: acceptSnapshot(null, old, { at: '2026-11-20', reason: 'først' }).history,
  });
}

describe('renderReport', () => {
  let browser: Browser;
  let page: Page;
  const requests: string[] = [];
  const faults: string[] = [];

  beforeAll(async () => {
    const executablePath = findChromium();
    if (!executablePath) throw new Error('no Chromium: run npm test, which finds or installs one');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    const file = join(await mkdtemp(join(tmpdir(), 'report-')), 'report.html');
    await writeFile(file, reportOf());
    page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(pathToFileURL(file).href);
  });

  afterAll(() => browser.close());

  it('asks for nothing but itself, and breaks nowhere', () => {
    expect(requests).toHaveLength(1);
    expect(faults).toEqual([]);
  });

  it('shows what a question said as text, whatever it said', async () => {
    expect(await page.title()).toBe('Evaluering: ny');
    expect(await page.locator('#q-q99 summary').first().textContent()).toContain('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('tells the verdict, the figures, and what changed with the words that differ', async () => {
    expect(await page.locator('.verdict').textContent()).toMatch(/Kan (ikke )?slippes/);
    expect(await page.locator('.card', { hasText: 'Viktige fakta' }).textContent()).toContain('85,0 %');
    const flip = page.locator('.flip').first();
    await flip.locator('summary').click();
    expect(await flip.locator('del').first().textContent()).toContain('6 uker');
    expect(await flip.locator('ins').first().textContent()).toContain('finnes');
  });

  it('tells content owners what readers said', async () => {
    expect(await page.locator('#innhold').textContent()).toContain('Artikkel pleiepenger: utdatert (7)');
  });

  it('filters questions by outcome, part and words', async () => {
    const count = () => page.locator('#antall').textContent();
    await page.locator('select[name=outcome]').selectOption('wrong');
    expect(await count()).toBe('3 av 21 spørsmål');
    await page.locator('select[name=outcome]').selectOption('');
    await page.locator('input[name=text]').fill('q1');
    expect(await count()).toBe('10 av 21 spørsmål');
    await page.locator('input[name=text]').fill('');
    await page.locator('[data-slice="slice:nynorsk"]').click();
    expect(await count()).toBe('8 av 21 spørsmål');
    await page.locator('input[name=flipped]').check();
    expect(await count()).toBe('3 av 21 spørsmål');
  });

  it('opens the question a link points to, also a filtered one', async () => {
    await page.evaluate(() => {
      location.hash = '#q-q15';
    });
    await page.locator('#q-q15[open]').waitFor();
    expect(await page.locator('#q-q15 .citations').textContent()).toContain('gyldig');
    expect(await page.locator('#q-q15 .steps').textContent()).toContain('retrieve');
  });

  it('has no accessibility faults that axe can find', async () => {
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    // The report forbids scripts from elsewhere: axe is run in the page's own world.
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async () => {
      const { axe: tool } = globalThis as unknown as { axe: typeof axe };
      const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
      const result = await tool.run(document, { runOnly: { type: 'tag', values: tags } });
      return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 120)}`);
    });
    expect(violations).toEqual([]);
  });

  it('can be read with JavaScript off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.setContent(reportOf());
    expect(await plain.locator('.question').count()).toBe(21);
    expect(await plain.locator('#filter').isVisible()).toBe(false);
    await context.close();
  });
});
