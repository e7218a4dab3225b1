import type { Answer } from '../site.ts';

const page = (title: string, panels: readonly (readonly [string, string])[]) => `<!doctype html><html lang="no"><head>
<title>${title} - helsenorge.no</title><meta property="article:modified_time" content="2026-08-15"></head><body>
<div class="cookie-banner">Vi bruker informasjonskapsler</div><main><h1>${title}</h1><p>Du har rettigheter når barnet ditt er sykt, og mange kan hjelpe deg.</p>
${panels
  .map(
    (
      [heading, text],
      n,
    ) => `<div class="expander"><h2><button aria-expanded="false" aria-controls="panel-${n}">${heading}</button></h2>
<div id="panel-${n}" hidden style="display:none"><p>${text}</p></div></div>`,
  )
  .join('\n')}
<div class="sr-only">Bare for skjermlesere</div></main></body></html>`;

/** Helsenorge-like: accordions that are closed until somebody opens them; a sitemap named in robots.txt; a bad day now and then. */
export function helsenorge(origin: string): Readonly<Record<string, Answer>> {
  const paths = ['/pasientreiser', '/individuell-plan', '/barn-pa-sykehus'];
  return {
    '/robots.txt': { type: 'text/plain', body: `User-agent: *\nAllow: /\nSitemap: ${origin}/kart.xml\n` },
    '/kart.xml': {
      type: 'text/xml',
      body: `<urlset>${[...paths, '/nede'].map((path) => `<url><loc>${origin}${path}</loc></url>`).join('')}</urlset>`,
    },
    '/pasientreiser': ({ count }) =>
      count === 0
        ? { status: 503, body: 'vent', headers: { 'retry-after': '1' } }
        : {
            body: page('Pasientreiser', [
              ['Hvem får dekket reisen?', 'Foreldre som følger barnet, får dekket reisen.'],
              ['Frist', 'Søk innen seks måneder.'],
            ]),
          },
    '/individuell-plan': {
      body: page('Individuell plan', [
        ['Hvem har rett til plan?', 'Barn med behov for langvarige tjenester har rett til individuell plan.'],
      ]),
    },
    '/barn-pa-sykehus': {
      body: page('Barn på sykehus', [
        ['Kan jeg være hos barnet?', 'Barn har rett til å ha minst en av foreldrene hos seg.'],
      ]),
    },
    '/nede': { status: 500, body: 'feil' },
  };
}
