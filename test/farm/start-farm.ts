import { helsedirektoratet, wordpress } from './providers/apis.ts';
import { fylke } from './providers/fylke.ts';
import { helsenorge } from './providers/helsenorge.ts';
import { acos, customPublish, sitevision } from './providers/kommuner.ts';
import { nav } from './providers/nav.ts';
import { type Site, startSite } from './site.ts';

/** Eight providers on this machine, and the `sources.yaml` that reads them. */
export interface Farm {
  readonly sites: Readonly<Record<keyof typeof providers, Site>>;
  readonly sourcesYaml: string;
}

const providers = { nav, helsenorge, acos, customPublish, sitevision, helsedirektoratet, wordpress, fylke } as const;

/** Starts the farm for the length of a test. */
export async function startFarm(): Promise<Farm> {
  const started = await Promise.all(
    Object.entries(providers).map(async ([name, pages]) => [name, await startSite(pages)] as const),
  );
  const sites = Object.fromEntries(started) as Farm['sites'];
  const at = (name: keyof typeof providers, path: string) => `"${sites[name].origin}${path}"`;
  return {
    sites,
    sourcesYaml: `sources:
  - { id: nav, name: Nav, level: national, authority: 5, kind: sitemap, url: ${at('nav', '/')} }
  - { id: helsenorge, name: Helsenorge, level: national, authority: 5, kind: sitemap, url: ${at('helsenorge', '/')} }
  - { id: valand, name: Våland kommune, level: municipal, kommune: "4697", authority: 4, kind: pages, url: ${at('acos', '/tjenester/')}, follow: pages, allow: ["^/tjenester/"] }
  - { id: fjell, name: Fjell kommune, level: municipal, kommune: "4698", authority: 4, kind: sitemap, url: ${at('customPublish', '/')} }
  - { id: vik, name: Vik kommune, level: municipal, kommune: "4696", authority: 4, kind: feed, url: ${at('sitevision', '/rss.xml')} }
  - { id: hdir, name: Helsedirektoratet, level: national, authority: 5, kind: json-api, url: ${at('helsedirektoratet', '/innhold')}, map: { preset: helsedirektoratet } }
  - { id: foreningen, name: Foreningen, level: organisation, authority: 1, kind: json-api, url: ${at('wordpress', '/wp-json/wp/v2/pages')}, map: { preset: wordpress } }
  - { id: fylket, name: Fylket, level: county, authority: 3, kind: pages, url: ${at('fylke', '/dokumenter')}, follow: pdf }
`,
  };
}
