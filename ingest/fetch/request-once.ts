import { type Dispatcher, request } from 'undici';
import { refusalOf, type UrlPolicy } from './check-url.ts';
import type { FetchOutcome, FetchRequest } from './outcome.ts';
import { readBody } from './read-body.ts';
import { Refusal } from './refusal.ts';

/** One try: what came, and whether and when to try again. */
export interface Attempt {
  readonly outcome: FetchOutcome;
  /** Whether the same request may do better soon. */
  readonly isWorthRetrying: boolean;
  /** `Retry-After` as it was sent. */
  readonly retryAfter: string | null;
}

/** How one try is made. */
export interface RequestOptions {
  readonly dispatcher: Dispatcher;
  readonly userAgent: string;
  readonly policy: Omit<UrlPolicy, 'hosts'>;
  /** For the whole try, redirects and body included. */
  readonly timeoutMs: number;
}

const mostRedirects = 5;
const pageBytes = 10_000_000;
/** 408 and 425 ask for another try, 429 for a slower one; 5xx are the server's own trouble. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504, 520, 522, 524]);

/**
 * Asks once, following at most five redirects by hand: each new address passes the same checks as the first, and
 * `checkRobots`, which gives the reason when the site's robots.txt keeps us out.
 */
export async function requestOnce(
  wanted: FetchRequest,
  options: RequestOptions,
  checkRobots: (url: URL) => Promise<string | null>,
): Promise<Attempt> {
  try {
    return await follow(wanted, options, checkRobots);
  } catch (error) {
    if (error instanceof Refusal) return settled({ kind: 'refused', reason: error.reason });
    return { outcome: { kind: 'failed', reason: describe(error) }, isWorthRetrying: true, retryAfter: null };
  }
}

async function follow(
  wanted: FetchRequest,
  { dispatcher, userAgent, policy, timeoutMs }: RequestOptions,
  checkRobots: (url: URL) => Promise<string | null>,
): Promise<Attempt> {
  const signal = AbortSignal.timeout(timeoutMs);
  const first = new URL(wanted.url);
  let url = first;
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const reason = refusalOf(url, { ...policy, hosts: wanted.hosts }) ?? (await checkRobots(url));
    if (reason !== null) {
      return settled({ kind: 'refused', reason: url === first ? reason : `redirects to ${url.href}: ${reason}` });
    }
    const response = await request(url, {
      dispatcher,
      signal,
      method: wanted.method ?? 'GET',
      headers: headersFor(wanted, userAgent, url.host === first.host),
    });
    const target = redirectTarget(response, url);
    if (target === null) return toAttempt(wanted, url, response);
    await response.body.dump({ limit: 65_536 });
    url = target;
  }
  return settled({ kind: 'refused', reason: `redirects more than ${mostRedirects} times` });
}

function headersFor(wanted: FetchRequest, userAgent: string, isFirstHost: boolean): Record<string, string> {
  const { validators } = wanted;
  return {
    'user-agent': userAgent,
    accept: wanted.accept ?? 'text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.1',
    'accept-encoding': 'gzip, br',
    'accept-language': 'nb, nn;q=0.9, no;q=0.8, en;q=0.5',
    ...(validators?.etag ? { 'if-none-match': validators.etag } : {}),
    ...(validators?.lastModified ? { 'if-modified-since': validators.lastModified } : {}),
    ...(isFirstHost ? wanted.headers : {}),
  };
}

function redirectTarget({ statusCode, headers }: Dispatcher.ResponseData, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  const location = headerOf(headers, 'location');
  if (location === null || !URL.canParse(location, from)) throw new Refusal(from.href, 'redirects to no address');
  return new URL(location, from);
}

async function toAttempt(wanted: FetchRequest, url: URL, response: Dispatcher.ResponseData): Promise<Attempt> {
  const { statusCode: status, headers, body } = response;
  if (status === 200) {
    const decompressed = wanted.maxBytes ?? pageBytes;
    const caps = { compressed: decompressed, decompressed };
    const validators = { etag: headerOf(headers, 'etag'), lastModified: headerOf(headers, 'last-modified') };
    // What answers HEAD tells an encoding, and sends nothing that has it.
    const encoding = wanted.method === 'HEAD' ? null : headerOf(headers, 'content-encoding');
    const bytes = await readBody(url.href, body, encoding, caps).catch(refusalIn);
    if (bytes instanceof Refusal) return settled({ kind: 'refused', reason: bytes.reason, validators });
    return settled({
      kind: 'fetched',
      url: url.href,
      bytes,
      contentType: headerOf(headers, 'content-type'),
      ...validators,
      headers: Object.fromEntries(Object.keys(headers).map((name) => [name, headerOf(headers, name) ?? ''])),
    });
  }
  await body.dump({ limit: 65_536 });
  const reason = `answers ${status}`;
  if (status === 304) return settled({ kind: 'unchanged' });
  if (status === 404 || status === 410) return settled({ kind: 'gone', reason });
  if (status === 401 || status === 403 || status === 451) return settled({ kind: 'refused', reason });
  const retryAfter = headerOf(headers, 'retry-after');
  return { outcome: { kind: 'failed', reason }, isWorthRetrying: passing.has(status), retryAfter };
}

function refusalIn(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  throw error;
}

function settled(outcome: FetchOutcome): Attempt {
  return { outcome, isWorthRetrying: false, retryAfter: null };
}

function headerOf(headers: Dispatcher.ResponseData['headers'], name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

/** The reason without the address, which stands beside it in every report. */
function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return 'did not answer in time';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : null;
  return code === null ? error.message : `${error.message || 'no connection'} (${code})`;
}
