import { isIP } from 'node:net';
import { type AddressPolicy, isAllowedAddress } from './address.ts';

/** Which addresses may be asked for. */
export interface UrlPolicy extends AddressPolicy {
  /** Hosts (with port where it is not 443) that may be asked. */
  readonly hosts: ReadonlySet<string>;
}

/**
 * Why the address may not be fetched; null when it may. `URL` has already turned decimal, octal and hexadecimal forms of
 * an IP address into the usual one, so that none of them hides what it is.
 */
export function refusalOf(url: URL, { hosts, allowsLoopback }: UrlPolicy): string | null {
  const name = url.hostname.replace(/^\[|\]$/g, '');
  const isLoopback = name === 'localhost' || (isIP(name) > 0 && isLoopbackAddress(name));
  if (url.username !== '' || url.password !== '') return 'holds a user name or password';
  if (isIP(name) > 0 && !isAllowedAddress(name, { allowsLoopback })) return `${name} is not a public address`;
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && isLoopback && allowsLoopback)) {
    return `expected https, found ${url.protocol.replace(':', '')}`;
  }
  if (!hosts.has(url.host)) return `${url.host} is not one of the source's hosts (${[...hosts].join(', ')})`;
  return null;
}

function isLoopbackAddress(name: string): boolean {
  return isAllowedAddress(name, { allowsLoopback: true }) && !isAllowedAddress(name, { allowsLoopback: false });
}

/** The hosts of a source: that of its address, with and without `www.`. */
export function hostsOf(urls: readonly string[]): ReadonlySet<string> {
  return new Set(
    urls.flatMap((text) => {
      const { host } = new URL(text);
      const bare = host.replace(/^www\./, '');
      return isIP(bare.replace(/:\d+$/, '')) > 0 ? [host] : [bare, `www.${bare}`];
    }),
  );
}
