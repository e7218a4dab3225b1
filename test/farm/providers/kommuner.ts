import { gzipSync } from 'node:zlib';
import type { Answer } from '../site.ts';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** Acos-like: everything in one form and tables, latin-1 that nobody declares, pages found by following links. */
export function acos(): Readonly<Record<string, Answer>> {
  const page = (title: string, body: string) =>
    latin1(`<html><head><title>${title} | Våland kommune</title></head><body><form id="aspnetForm"><table role="presentation"><tr><td>
<ul class="menu"><li><a href="/tjenester/">Tjenester</a></li></ul></td><td><div class="article"><h1>${title}</h1>${body}
<p>Sist oppdatert 12. mars 2026</p></div></td></tr></table></form></body></html>`);
  return {
    '/tjenester/': {
      type: 'text/html',
      body: page(
        'Tjenester',
        '<p>Her finner du tjenestene våre for familier.</p><a href="/tjenester/avlastning">Avlastning</a> <a href="/tjenester/borte">Borte</a> <a href="/tjenester/min-side">Min side</a> <a href="/nyheter/fest">Fest</a> <a href="/tjenester/omsorg?print=1#topp">Omsorg</a>',
      ),
    },
    '/tjenester/avlastning': {
      type: 'text/html',
      body: page(
        'Avlastning',
        '<p>Avlastning er hjelp til familier med særlig tyngende omsorgsarbeid. Søk på skjema.</p><table><tr><th>Tilbud</th><th>Hvem</th></tr><tr><td>Helg</td><td>Familier med små barn</td></tr></table>',
      ),
    },
    '/tjenester/omsorg': {
      type: 'text/html',
      body: page(
        'Omsorgsstønad',
        '<p>Du kan søke om omsorgsstønad når du gjør omsorgsarbeid som kommunen ellers måtte gjøre.</p>',
      ),
    },
    '/tjenester/borte': {
      body: '<html><head><title>Siden finnes ikke</title></head><body><h1>Beklager</h1><p>Fant ikke siden.</p></body></html>',
    },
    '/tjenester/min-side': { status: 302, body: '', headers: { location: '/login?retur=/tjenester/min-side' } },
    '/login': { body: '<html><body><h1>Logg inn</h1><input type="password"></body></html>' },
    '/nyheter/fest': { body: '<main><h1>Fest</h1><p>Kom på fest.</p></main>' },
  };
}

/** Custom Publish-like: `….12345.no.html`, bokmål and nynorsk side by side, latin-1 that claims to be UTF-8, a crowded server. */
export function customPublish(origin: string): Readonly<Record<string, Answer>> {
  const nb = latin1(
    '<html lang="no"><body><div id="main"><h1>Støttekontakt</h1><p>Støttekontakt er en person som hjelper barnet til å ha en meningsfull fritid. Du søker hos kommunen, og det koster ikke noe. Ring oss gjerne når du lurer på noe, så hjelper vi deg med søknaden og forteller hva som skjer videre.</p></div></body></html>',
  );
  const nn = latin1(
    '<html lang="no"><body><div id="main"><h1>Støttekontakt</h1><p>Støttekontakt er ein person som hjelper barnet til å ha ei meiningsfull fritid. Du søkjer hos kommunen, og det kostar ikkje noko. Ring oss gjerne når du lurer på noko, så hjelper vi deg med søknaden og fortel kva som skjer vidare, og korleis vi avgjer saka.</p></div></body></html>',
  );
  const type = 'text/html; charset=utf-8';
  return {
    '/sitemap.xml': {
      type: 'text/xml',
      body: `<urlset>${['/stottekontakt.12345.no.html', '/stottekontakt.12345.nn.html', '/bpa.222.no.html'].map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`,
    },
    '/stottekontakt.12345.no.html': ({ count }) =>
      count === 0 ? { status: 429, body: '', headers: { 'retry-after': '2' } } : { type, body: nb },
    '/stottekontakt.12345.nn.html': { type, body: nn },
    '/bpa.222.no.html': {
      type,
      body: latin1(
        '<html lang="no"><body><div id="main"><h1>BPA</h1><p>Publisert 3.4.2012. Fylkesmannen behandler klager på brukerstyrt personlig assistanse.</p></div></body></html>',
      ),
    },
  };
}

/** Sitevision-like: news as RSS, slow answers, an archive and a bomb. */
export function sitevision(origin: string): Readonly<Record<string, Answer>> {
  const page = (title: string, body: string, date: string) =>
    `<html lang="nb"><head><meta name="last-modified" content="${date}"></head><body><article><h1>${title}</h1>${body}</article></body></html>`;
  const item = (path: string, date: string) =>
    `<item><title>T</title><link>${origin}${path}</link><pubDate>${date}</pubDate></item>`;
  return {
    '/rss.xml': {
      type: 'application/rss+xml',
      body: `<?xml version="1.0"?><rss version="2.0"><channel><title>Nytt</title>${item('/pleiepenger-frist', 'Mon, 05 Oct 2026 08:00:00 GMT')}${item('/omsorgslonn', 'Tue, 06 Oct 2026 08:00:00 GMT')}${item('/bombe', 'Tue, 06 Oct 2026 08:00:00 GMT')}${item('/svarer-aldri', 'Tue, 06 Oct 2026 08:00:00 GMT')}<item><title>Ute</title><link>https://annet.example/</link></item></channel></rss>`,
    },
    '/pleiepenger-frist': {
      body: page(
        'Pleiepenger',
        '<p>Pleiepenger for barn må søkes innen 6 måneder etter at barnet ble sykt.</p>',
        '2024-06-01',
      ),
    },
    '/svarer-aldri': { body: '', slowMs: Number.POSITIVE_INFINITY },
    '/omsorgslonn': {
      slowMs: 50,
      body: page('Omsorgslønn', '<p>Du kan søke om omsorgslønn for særlig tyngende omsorg.</p>', '2026-01-10'),
    },
    '/bombe': { body: gzipSync(Buffer.alloc(30_000_000)), headers: { 'content-encoding': 'gzip' } },
  };
}
