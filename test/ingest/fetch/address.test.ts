import { describe, expect, it } from 'vitest';
import { isAllowedAddress } from '../../../ingest/fetch/address.ts';
import { hostsOf, refusalOf } from '../../../ingest/fetch/check-url.ts';

const inPublic = { allowsLoopback: false };

describe('isAllowedAddress', () => {
  it.each(['195.88.54.16', '8.8.8.8', '2a02:20e0::1', '::ffff:8.8.8.8'])(
    'lets the public address %s through',
    (address) => {
      expect(isAllowedAddress(address, inPublic)).toBe(true);
    },
  );

  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, elsewhere in its range', '127.8.9.1'],
    ['nowhere', '0.0.0.0'],
    ['a private network', '10.0.0.1'],
    ['a private network', '172.16.5.4'],
    ['a private network', '192.168.1.1'],
    ['a cloud machine’s own data', '169.254.169.254'],
    ['a carrier’s network', '100.64.0.1'],
    ['a test network', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['protocol assignments', '192.0.0.8'],
    ['many at once', '224.0.0.1'],
    ['all at once', '255.255.255.255'],
    ['the future', '240.0.0.1'],
    ['this machine in IPv6', '::1'],
    ['nowhere in IPv6', '::'],
    ['the local link', 'fe80::1'],
    ['the local link with a zone', 'fe80::1%eth0'],
    ['a public address with a zone', '2a02:20e0::1%eth0'],
    ['a private IPv6 network', 'fd00::1'],
    ['many at once in IPv6', 'ff02::1'],
    ['this machine, mapped', '::ffff:127.0.0.1'],
    ['this machine, mapped in hexadecimal', '::ffff:7f00:1'],
    ['a private network, mapped', '::ffff:10.0.0.1'],
    ['IPv4-compatible', '::127.0.0.1'],
    ['a private network in 6to4', '2002:a00:1::'],
    ['a private network behind NAT64', '64:ff9b::a00:1'],
    ['Teredo', '2001:0:7f00:1::'],
    ['documentation in IPv6', '2001:db8::1'],
    ['no address', 'nav.no'],
    ['nothing', ''],
  ])('stops %s: %s', (_what, address) => {
    expect(isAllowedAddress(address, inPublic)).toBe(false);
  });

  it('lets this machine through only when that is asked for, and nothing else private', () => {
    const farm = { allowsLoopback: true };
    expect(isAllowedAddress('127.0.0.1', farm)).toBe(true);
    expect(isAllowedAddress('::1', farm)).toBe(true);
    expect(isAllowedAddress('10.0.0.1', farm)).toBe(false);
    expect(isAllowedAddress('169.254.169.254', farm)).toBe(false);
  });
});

describe('refusalOf', () => {
  const check = (url: string, allowsLoopback = false, hosts = [new URL(url).host]) =>
    refusalOf(new URL(url), { hosts: new Set(hosts), allowsLoopback });

  it.each([
    ['decimal', 'https://2130706433/'],
    ['octal', 'https://0177.0.0.1/'],
    ['hexadecimal', 'https://0x7f.0x0.0x0.0x1/'],
    ['short', 'https://127.1/'],
    ['full-width', 'https://１２７.０.０.１/'],
    ['IPv6', 'https://[::1]/'],
    ['mapped', 'https://[::ffff:169.254.169.254]/'],
    ['metadata', 'https://169.254.169.254/latest/meta-data/'],
  ])('sees through a private address written as %s', (_form, url) => {
    expect(check(url)).toMatch(/not a public address/);
  });

  it('asks for https, for a host of the source, and for no password', () => {
    expect(check('https://www.nav.no/side')).toBeNull();
    expect(check('http://www.nav.no/side')).toMatch(/expected https/);
    expect(check('http://www.nav.no/side', true)).toMatch(/expected https/);
    expect(check('ftp://www.nav.no/side')).toMatch(/expected https, found ftp/);
    expect(check('https://u:p@www.nav.no/')).toMatch(/password/);
    expect(check('https://evil.example/', false, ['www.nav.no'])).toMatch(/not one of the source's hosts/);
    expect(check('https://www.nav.no:8443/', false, ['www.nav.no'])).toMatch(/not one of the source's hosts/);
  });

  it('reads a farm on this machine when that is asked for', () => {
    expect(check('http://127.0.0.1:4000/', true)).toBeNull();
    expect(check('http://127.0.0.1:4000/', false)).toMatch(/not a public address/);
    expect(check('http://10.0.0.1/', true)).toMatch(/not a public address/);
  });
});

describe('hostsOf', () => {
  it('takes a host with and without www', () => {
    expect(hostsOf(['https://nav.no/a', 'https://www.helsenorge.no/'])).toEqual(
      new Set(['nav.no', 'www.nav.no', 'helsenorge.no', 'www.helsenorge.no']),
    );
    expect(hostsOf(['http://127.0.0.1:80/'])).toEqual(new Set(['127.0.0.1']));
  });
});
