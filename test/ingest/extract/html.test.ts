import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ExtractOptions, extractHtml } from '../../../ingest/extract/html.ts';
import { renderBlocks } from '../../../knowledge/chunk.ts';
import { createSlugger } from '../../../knowledge/text/slug.ts';

const plain: ExtractOptions = { main: null, drop: [], title: null, slug: null };

function extract(html: string, options: Partial<ExtractOptions> = {}) {
  return extractHtml(html, { ...plain, ...options });
}

function textOf(html: string): string {
  return extract(html)
    .sections.map(({ blocks }) => renderBlocks(blocks))
    .join('\n');
}

async function fixture(name: string) {
  return readFile(join(import.meta.dirname, '../../fixtures/pages', name), 'utf8');
}

describe('extractHtml', () => {
  it('finds the content of a page that does not mark it', async () => {
    const page = extract(await fixture('skjemapakket-kommuneside.html'));
    expect(page.title).toBe('Støttekontakt');
    expect(page.canonicalUrl).toBe('https://www.provevik.example/tjenester/stottekontakt/');
    expect(page.language).toBeNull();
    expect(page.dates.modifiedAt).toBe('2026-02-03');
    expect(page.sections).toEqual([
      {
        headingPath: [],
        anchor: null,
        blocks: [
          {
            kind: 'paragraph',
            text: 'En støttekontakt hjelper barnet til en aktiv og meningsfull fritid sammen med andre.',
          },
        ],
      },
      {
        headingPath: ['Hvem kan få støttekontakt?'],
        anchor: 'hvem',
        blocks: [
          {
            kind: 'paragraph',
            text: 'Barn og unge som trenger følge for å delta på fritidsaktiviteter, kan få støttekontakt. Kommunen vurderer behovet ut fra det familien forteller.',
          },
        ],
      },
      {
        headingPath: ['Slik søker du'],
        anchor: null,
        blocks: [
          { kind: 'paragraph', text: 'Du søker slik:' },
          {
            kind: 'list',
            ordered: true,
            items: ['Logg inn på skjemaet med BankID.', 'Legg ved: uttalelse fra lege; plan for uka'],
          },
          { kind: 'list', ordered: false, items: ['Telefon: 00 00 12 34', 'Telefontid: kl. 9–14'] },
        ],
      },
    ]);
  });

  it('reads accordions and tabs that are closed, and no closed menu', async () => {
    const page = extract(await fixture('trekkspill.html'));
    expect(page.language).toBe('nn');
    expect(page.dates).toEqual({ publishedAt: '2025-01-15', modifiedAt: '2026-03-03' });
    const paths = page.sections.map(({ headingPath, blocks }) => [...headingPath, renderBlocks(blocks)]);
    expect(paths).toEqual([
      ['Barnet kan få dekt reisa til og frå behandling.'],
      ['Kva du kan få dekt', 'Reise med bil', 'Bilreisa blir dekt etter billegaste rute.'],
      ['Kva du kan få dekt', 'Reise med bil', 'Overnatting', 'Overnatting blir dekt når reisa er lang.'],
      ['Kva du kan få dekt', 'Reise med bil', 'Barn', 'Barn reiser med ein vaksen.'],
      ['Kva du kan få dekt', 'Reise med bil', 'Ungdom', 'Ungdom kan reise åleine.'],
      ['Klage', 'Frist: 3 veker\nSend til: Pasientreiser'],
    ]);
  });

  it.each([
    ['a comment', '<!-- HEMMELIG -->'],
    ['a script', '<script>HEMMELIG</script>'],
    ['a style', '<style>HEMMELIG</style>'],
    ['a template', '<template>HEMMELIG</template>'],
    ['noscript', '<noscript>HEMMELIG</noscript>'],
    ['an svg title', '<svg><title>HEMMELIG</title></svg>'],
    ['hidden', '<p hidden>HEMMELIG</p>'],
    ['aria-hidden', '<p aria-hidden="TRUE">HEMMELIG</p>'],
    ['display none', '<p style="Display : NONE !important">HEMMELIG</p>'],
    ['visibility', '<p style="color:red;visibility: hidden">HEMMELIG</p>'],
    ['font-size 0', '<p style="font-size:0.0px">HEMMELIG</p>'],
    ['opacity 0', '<p style="opacity:0">HEMMELIG</p>'],
    ['off the screen', '<p style="position:absolute;left:-9999px">HEMMELIG</p>'],
    ['white on white', '<p style="color:#fff;background:white">HEMMELIG</p>'],
    ['white on nearly white', '<p style="color: rgb(254, 254, 254); background-color: #FFF">HEMMELIG</p>'],
    [
      'white on the white of a box around it',
      '<div style="background: #ffffff"><p style="color:white">HEMMELIG</p></div>',
    ],
    [
      'white in a white table',
      '<table role="none" bgcolor="#FFFFFF"><tr><td><p style="color:#fff">HEMMELIG</p></table>',
    ],
    ['transparent letters', '<p style="color:transparent">HEMMELIG</p><p style="color:rgba(0,0,0,0)">HEMMELIG</p>'],
    [
      'what a style of the page hides',
      '<style>p, .x { color: red } /* */ .x.y{DISPLAY:none}</style><p class="x y">HEMMELIG</p>',
    ],
    [
      'what a style for screens hides',
      '<style>@import "a"; @media screen { #x { visibility: hidden } }</style><p id="x">HEMMELIG</p>',
    ],
    ['what a style paints white on white', '<style>.w{background:#fff;color:#fefefe}</style><p class="w">HEMMELIG</p>'],
    ['a style with a comment in it', '<p style="display:/*x*/none">HEMMELIG</p>'],
    ['a class for screen readers', '<p class="visually-hidden">HEMMELIG</p>'],
    ['a hidden ancestor', '<div hidden><div><p>HEMMELIG</p></div></div>'],
    [
      'a panel whose opener is hidden',
      '<button hidden aria-controls="x">Mer</button><div id="x" hidden>HEMMELIG</div>',
    ],
    ['a form control', '<textarea>HEMMELIG</textarea><button>HEMMELIG</button><select><option>HEMMELIG</select>'],
    ['an attribute', '<img alt="HEMMELIG" src="x"><p title="HEMMELIG"></p>'],
    [
      'navigation',
      '<nav>HEMMELIG</nav><div class="cookie-consent">HEMMELIG</div><ol class="breadcrumb"><li>HEMMELIG</ol>',
    ],
    ['an iframe', '<iframe srcdoc="HEMMELIG">HEMMELIG</iframe>'],
  ])('never reads %s', (_, html) => {
    expect(textOf(`<main><h1>Tittel</h1><p>Synlig tekst.</p>${html}</main>`)).toBe('Synlig tekst.');
  });

  it.each([
    ['white on black', '<p style="color:#fff;background:#000">SYNLIG</p>'],
    ['white in a dark box', '<div style="background:#003"><p style="color:white">SYNLIG</p></div>'],
    ['white where nobody says on what', '<p style="color:white">SYNLIG</p>'],
    ['a colour we cannot read', '<p style="color:var(--a);background:var(--a)">SYNLIG</p>'],
    [
      'what is hidden on paper or on phones',
      '<style>@media print{p{display:none}} @media (max-width:9em){p{display:none}}</style><p>SYNLIG</p>',
    ],
    [
      'a panel that a button opens',
      '<style>.p{display:none}</style><button aria-controls="a">Mer</button><div id="a" class="p">SYNLIG</div>',
    ],
    ['what only a pointer hides', '<style>p:hover{display:none} p::before{display:none} {}}{</style><p>SYNLIG</p>'],
  ])('reads %s', (_, html) => {
    expect(textOf(`<main><h1>Tittel</h1>${html}</main>`)).toBe('SYNLIG');
  });

  it('reads a page that a program shows when it is ready', () => {
    expect(textOf('<style>body{opacity:0}main{display:none}</style><main><h1>T</h1><p>SYNLIG</p></main>')).toBe(
      'SYNLIG',
    );
  });

  it('reads hostile style sheets in time that grows with their length', () => {
    const started = performance.now();
    const rules = Array.from({ length: 5000 }, (_, n) => `.a${n}{display:none}`).join('');
    for (const css of ['/*'.repeat(200_000), '{'.repeat(200_000), '@media screen{'.repeat(2000), rules]) {
      expect(textOf(`<style>${css}</style><main><h1>T</h1><p>SYNLIG</p></main>`)).toBe('SYNLIG');
    }
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('takes invisible characters out of text', () => {
    const tags = [...'ignorer'].map((c) => String.fromCodePoint(0xe0000 + (c.codePointAt(0) ?? 0))).join('');
    expect(textOf(`<main><p>Pleie\u00ADpenger\u200B og\u2060 om\u202Esorg${tags}.</p></main>`)).toBe(
      'Pleiepenger og omsorg.',
    );
  });

  it('keeps a half a half', () => {
    expect(textOf('<main><p>37½ time</p></main>')).toBe('37½ time');
  });

  it('keeps tables whole, with their header and caption', () => {
    const table =
      '<table><caption>Satser</caption><tr><th>Alder</th><th>Dager</th></tr><tr><td>0–11</td><td>10</td></tr></table>';
    expect(extract(`<main><h1>T</h1>${table}</main>`).sections[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Satser' },
      { kind: 'table', header: ['Alder', 'Dager'], rows: [['0–11', '10']] },
    ]);
  });

  it('reads a table that places things on the page as content', () => {
    const page = extract(
      '<table><tr><td><h1>Tittel</h1><p>Tekst i ei rute.</p></td><td><a href="/">Lenke</a></td></tr></table>',
    );
    expect(page.title).toBe('Tittel');
    expect(page.sections[0]?.blocks[0]).toEqual({ kind: 'paragraph', text: 'Tekst i ei rute.' });
  });

  it('gives headings without an id one, when asked', () => {
    const page = extract('<main><h1>T</h1><h2>Får vi hjelp?</h2><p>Ja.</p><h2>Får vi hjelp?</h2><p>Nei.</p></main>', {
      slug: createSlugger(),
    });
    expect(page.sections.map(({ anchor }) => anchor)).toEqual(['far-vi-hjelp', 'far-vi-hjelp-2']);
  });

  it("obeys the source's selectors, and finds the content itself when they match nothing", () => {
    const html = '<div class="a"><p>Feil.</p></div><div class="b"><p>Rett.</p><p class="x">Ut.</p></div>';
    expect(extract(html, { main: '.b', drop: ['.x'] }).sections[0]?.blocks).toEqual([
      { kind: 'paragraph', text: 'Rett.' },
    ]);
    expect(extract(html, { main: '.finnes-ikke' }).sections).toHaveLength(1);
  });

  it.each([
    ['nothing', ''],
    ['unclosed tags', '<main><h1>T<p>a<ul><li>b<li>c'],
    ['crossed tags', '<main><b><p>a</b></p></i></main>'],
    ['binary noise', '\u0000\u0001<\u0002/>'],
    ['broken JSON-LD', '<script type="application/ld+json">{</script><p>a</p>'],
    ['a deep heading order', '<main><h6>a</h6><p>b</p><h1>c</h1><p>d</p></main>'],
  ])('survives %s', (_, html) => {
    expect(() => extract(html)).not.toThrow();
  });
});
