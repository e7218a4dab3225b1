import ipaddr from 'ipaddr.js';

/** Which addresses may be connected to. */
export interface AddressPolicy {
  /** Also this machine's own: for a test farm only, never on by default. */
  readonly allowsLoopback: boolean;
}

/**
 * Whether an IP address is one of the public internet's. Private, link-local, carrier, multicast, documentation and
 * reserved ranges are not; nor are IPv6 forms that carry an IPv4 address inside (mapped, 6to4, NAT64, Teredo), except
 * mapped ones, which are judged by what they carry. A text that is no address is not allowed.
 */
export function isAllowedAddress(address: string, { allowsLoopback }: AddressPolicy): boolean {
  // A zone index (`fe80::1%eth0`) makes an address local whatever its range.
  if (address.includes('%') || !ipaddr.isValid(address)) return false;
  const range = ipaddr.process(address).range();
  return range === 'unicast' || (range === 'loopback' && allowsLoopback);
}
