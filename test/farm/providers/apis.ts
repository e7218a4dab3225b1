import type { Answer } from '../site.ts';

const json = 'application/json';

/** Helsedirektoratet-like: semantic HTML in JSON, a key, pages of two. */
export function helsedirektoratet(origin: string): Readonly<Record<string, Answer>> {
  const items = ['Barnepalliasjon', 'Koordinator', 'Habilitering'].map((title, n) => ({
    id: `a${n}`,
    tittel: title,
    tekst: `<h2>Anbefaling</h2><p>Helsepersonell bør vurdere ${title.toLowerCase()} tidlig i forløpet. Tjenesten skal gi informasjon til foreldrene.</p>`,
    url: `https://www.helsedirektoratet.no/${title.toLowerCase()}`,
    sistFagligOppdatert: '2026-05-02T00:00:00Z',
  }));
  return {
    '/innhold': ({ headers, query }) => {
      if (headers['ocp-apim-subscription-key'] !== 'nokkel') return { status: 401, body: '{}', type: json };
      const skip = Number(query.get('$skip') ?? 0);
      const next = skip + 2 < items.length ? { '@odata.nextLink': `${origin}/innhold?$skip=${skip + 2}` } : {};
      return { type: json, body: JSON.stringify({ value: items.slice(skip, skip + 2), ...next }) };
    },
  };
}

/** A WordPress organisation: the REST API, counted pages, entities in titles. */
export function wordpress(origin: string): Readonly<Record<string, Answer>> {
  const posts = ['Søsken &amp; familie', 'Likeperson', 'Møteplass'].map((title, n) => ({
    id: n + 1,
    link: `${origin}/p/${n + 1}`,
    date_gmt: '2026-02-01T10:00:00',
    modified_gmt: '2026-03-01T10:00:00',
    title: { rendered: title },
    content: {
      rendered: `<p>Vi hjelper familier som vil treffe andre i samme situasjon. Tilbud nummer ${n + 1} er åpent for alle.</p>`,
    },
  }));
  return {
    '/wp-json/wp/v2/pages': ({ query }) => {
      const page = Number(query.get('page') ?? 1);
      if (page > 2) return { status: 400, body: '{"code":"rest_post_invalid_page_number"}', type: json };
      const body = JSON.stringify(posts.slice((page - 1) * 2, page * 2));
      return { type: json, body, headers: { 'x-wp-totalpages': '2' } };
    },
  };
}
