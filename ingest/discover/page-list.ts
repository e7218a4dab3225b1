import { hostsOf } from '../fetch/check-url.ts';
import type { Discover } from './discovery.ts';

/** The addresses that the source lists itself. */
export const discoverPageList: Discover = async (entry) => {
  const hosts = hostsOf(entry.urls);
  const targets = entry.urls
    .filter((url) => hosts.has(new URL(url).host))
    .map((url) => ({ url: new URL(url).href, lastmod: null, stated: null }));
  return { targets, pages: [], isWhole: true, problems: [] };
};
