import { lookup as lookUp } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { Agent } from 'undici';
import { type AddressPolicy, isAllowedAddress } from './address.ts';
import { Refusal } from './refusal.ts';

/** An address that a host name stands for. */
export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Finds the addresses of a host name. */
export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>;

const systemResolver: Resolver = (hostname) => lookUp(hostname, { all: true, verbatim: true });

/**
 * An HTTP agent that connects to allowed addresses only. The check is made on the very addresses that are then connected
 * to, so that a name which answers differently the second time (DNS rebinding) gains nothing; one address that is not
 * allowed refuses the name. IP addresses in place of names do not pass here: `refusalOf` checks them.
 */
export function createSafeAgent(policy: AddressPolicy, resolve: Resolver = systemResolver): Agent {
  return new Agent({
    connect: { lookup: checkedLookup(policy, resolve), timeout: 10_000 },
    headersTimeout: 20_000,
    bodyTimeout: 20_000,
    maxHeaderSize: 32_768,
    pipelining: 1,
    connections: 4,
  });
}

/** The same as Node's `lookup`, and fails for a name with an address that is not allowed. */
export function checkedLookup(policy: AddressPolicy, resolve: Resolver): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname).then(
      (addresses) => {
        const refused = addresses.find(({ address }) => !isAllowedAddress(address, policy));
        const [first] = addresses;
        if (refused)
          callback(new Refusal(hostname, `${hostname} leads to ${refused.address}, not a public address`), '');
        else if (!first) callback(new Refusal(hostname, `${hostname} has no address`), '');
        else if (options.all) callback(null, [...addresses]);
        else callback(null, first.address, first.family);
      },
      (error: NodeJS.ErrnoException) => callback(error, ''),
    );
  };
}
