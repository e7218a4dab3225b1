import { describe, expect, it } from 'vitest';
import { pageToArticle } from '../../../ingest/extract/page-to-article.ts';
import type { SourceEntry } from '../../../ingest/sources.ts';
import { splitArticle } from '../../../ingest/split/split-article.ts';
import { loadTokenCounter } from '../../../ingest/split/tokens.ts';
import { languageOf, renderBlocks } from '../../../knowledge/chunk.ts';

const entry: SourceEntry = {
  source: { id: 'k', name: 'K', level: 'national', kommune: null, authority: 4, licence: null },
  kind: 'folder',
  folder: '/x',
  url: null,
  urls: [],
  follow: 'none',
  checksLinks: false,
  everyMs: 60_000,
  map: {},
  language: 'nb',
  allow: [],
  deny: [],
  main: null,
  drop: [],
  line: 1,
};

const bokmal = `<p>Støttekontakt er en person som hjelper barnet til å ha en meningsfull fritid. Du søker hos kommunen, og det koster
  ikke noe. Hvis dere trenger hjelp til søknaden, kan dere ringe oss. Vi forteller hva som skjer videre, og hvordan saken blir avgjort.</p>`;
const nynorsk = 'Eg visste ikkje kva eg skulle gjere før nokon fortalde det. No veit eg meir, seier ei mor.';
const english =
  'If you need an interpreter, you can ask the hospital for one. This is free, and the children should not do it.';
const sami =
  'Don sáhtát oažžut veahki sámegillii. Muital mánáid váhnemiidda ahte dat lea nuvttá, ja maid galgá dahkat.';

function article(html: string) {
  const page = { file: 'a.html', path: 'a.html', format: 'html', text: html, url: null, stated: null } as const;
  return pageToArticle(page, entry).article;
}

/** Every block that is in another language than its article. */
function others(html: string) {
  return article(html).sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.language ? [`${block.language}: ${renderBlocks([block]).slice(0, 20)}`] : [])),
  );
}

describe('the language of a block', () => {
  it.each([
    ['a quote in nynorsk', `<blockquote><p>${nynorsk}</p></blockquote>`, 'nn: Eg visste ikkje kva '],
    ['an English paragraph', `<p>${english}</p>`, 'en: If you need an inter'],
    ['a paragraph in Sámi', `<p>${sami}</p>`, 'se: Don sáhtát oažžut ve'],
    ['a list in English', `<ul><li>${english}</li><li>Who decides?</li></ul>`, 'en: If you need an inter'],
  ])('is told for %s in a page of bokmål', (_what, html, expected) => {
    expect(others(`<main lang="nb"><h1>Støttekontakt</h1>${bokmal}${bokmal}${html}</main>`)).toEqual([expected]);
  });

  it('is told for bokmål in a page of nynorsk', () => {
    const page = `<h1>Støttekontakt</h1>${`<p>${nynorsk} Vi hjelper dykk, og de kan ringje oss når som helst.</p>`.repeat(3)}${bokmal}`;
    expect(article(page).language).toBe('nn');
    expect(others(page)).toEqual([expect.stringMatching(/^nb: Støttekontakt/)]);
  });

  it('is believed where the page declares it and the words do not say otherwise', () => {
    const page = (part: string) => `<html lang="nb"><main><h1>Tolk</h1>${bokmal}${part}</main></html>`;
    expect(others(page('<div lang="sma"><p>Gïele jïh kultuvre.</p></div>'))).toEqual(['se: Gïele jïh kultuvre.']);
    expect(others(page('<p lang="en">Interpreter</p><p>Tolk</p>'))).toEqual(['en: Interpreter']);
    expect(others(page(`<div lang="en">${bokmal}</div>`))).toEqual([]);
    expect(others(page('<div lang="nb"><p>Tolk</p></div>'))).toEqual([]);
    expect(others(page('<p>Du sier bare <span lang="en">hello there</span> i døra.</p>'))).toEqual([]);
  });

  it('leaves short blocks, names and words that both forms share alone', () => {
    const texts = ['Kven er vi?', 'NAV Kontaktsenter', 'Ring 55 55 33 33.', 'Support', 'Barnet er sjukt.'];
    expect(others(`<h1>A</h1>${bokmal}${texts.map((text) => `<p>${text}</p>`).join('')}`)).toEqual([]);
  });

  it('is one language in each chunk, and no text is lost', async () => {
    const page = article(
      `<h1>A</h1><h2>B</h2>${bokmal}${bokmal}<p>${sami}</p><p>Slik:</p><ul><li>${english}</li></ul><p>${nynorsk}</p>`,
    );
    const chunks = splitArticle(page, { maxTokens: 400, minTokens: 80 }, await loadTokenCounter());
    expect(chunks.map((chunk) => languageOf(chunk, page))).toEqual(['nb', 'se', 'nb', 'en', 'nn']);
    expect(chunks.map(({ text }) => text).join('\n')).toBe(renderBlocks(page.sections.flatMap(({ blocks }) => blocks)));
  });
});
