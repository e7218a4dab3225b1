import { unpackGzip } from '../fetch/read-body.ts';
import { Refusal } from '../fetch/refusal.ts';
import type { DiscoveryContext } from './discovery.ts';

/** A list as it came, or as it was when it has not changed. */
export interface FetchedList {
  readonly bytes: Uint8Array;
  readonly headers: Readonly<Record<string, string>>;
}

/** A sitemap may be 50 MB by its standard. */
const listBytes = 52_428_800;

/** Fetches a list (sitemap, feed, page of an API), unpacked. A string is the reason why it did not come. */
export async function fetchList(
  url: string,
  { fetch, ledger, hosts }: DiscoveryContext,
  request: { readonly accept?: string; readonly headers?: Readonly<Record<string, string>> } = {},
): Promise<FetchedList | string> {
  const kept = ledger.list(url);
  const outcome = await fetch({ url, hosts, maxBytes: listBytes, validators: kept, ...request });
  if (outcome.kind === 'unchanged' && kept) return { bytes: kept.body, headers: kept.headers };
  if (outcome.kind !== 'fetched')
    return outcome.kind === 'unchanged' ? 'answers 304 to a first request' : outcome.reason;
  try {
    const bytes = await unpackGzip(url, outcome.bytes, { compressed: listBytes, decompressed: listBytes });
    const { etag, lastModified, headers } = outcome;
    if (etag ?? lastModified) ledger.keepList(url, { etag, lastModified, headers, body: bytes });
    return { bytes, headers };
  } catch (error) {
    return error instanceof Refusal ? error.reason : 'is no gzip file that can be unpacked';
  }
}
