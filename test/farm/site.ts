import { createHash } from 'node:crypto';
import type { RequestListener } from 'node:http';
import { startServer } from '../ingest/fetch/start-server.ts';

/** What a site answers at a path. */
export interface SitePage {
  readonly body: string | Uint8Array;
  /** `text/html; charset=utf-8` when left out. */
  readonly type?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** How long it takes; `Infinity`: it never answers. */
  readonly slowMs?: number;
}

/** Decides by itself what to answer; `count` is how often the path was asked before. */
export type Answer =
  | SitePage
  | ((request: {
      readonly headers: Record<string, unknown>;
      readonly count: number;
      readonly query: URLSearchParams;
    }) => SitePage);

/** A provider's site on this machine, whose pages a test may change. */
export interface Site {
  readonly origin: string;
  readonly pages: Map<string, Answer>;
  /** What was asked for, in order: path and the status it got, 0 for none. */
  readonly log: { readonly path: string; readonly status: number }[];
  /** Forgets what was asked for. */
  forget(): void;
}

/** Starts a site. Pages carry an ETag, and what has not changed is answered 304. A site that is `isDown` answers 500. */
export async function startSite(pagesOf: (origin: string) => Readonly<Record<string, Answer>>): Promise<Site> {
  const pages = new Map<string, Answer>();
  const log: { path: string; status: number }[] = [];
  const counts = new Map<string, number>();
  const listener: RequestListener = (request, response) => {
    const { pathname, searchParams, search } = new URL(request.url ?? '/', 'http://site');
    const found = pages.get(pathname);
    const count = counts.get(pathname) ?? 0;
    counts.set(pathname, count + 1);
    const page = typeof found === 'function' ? found({ headers: request.headers, count, query: searchParams }) : found;
    const {
      body,
      type = 'text/html; charset=utf-8',
      status = 200,
      headers = {},
      slowMs = 0,
    } = page ?? { body: 'ikke her', status: 404 };
    const etag = `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
    const isSame = status === 200 && request.headers['if-none-match'] === etag;
    const isSilent = slowMs === Number.POSITIVE_INFINITY;
    const sent = isSilent ? 0 : isSame ? 304 : status;
    log.push({ path: `${pathname}${search}`, status: sent });
    if (isSilent) return;
    const answer = () => response.end(isSame ? undefined : body);
    response.writeHead(sent, { 'content-type': type, ...(status === 200 ? { etag } : {}), ...headers });
    if (slowMs === 0) answer();
    else setTimeout(answer, slowMs);
  };
  const origin = await startServer(listener);
  for (const [path, page] of Object.entries(pagesOf(origin))) pages.set(path, page);
  return { origin, pages, log, forget: () => void log.splice(0) };
}
