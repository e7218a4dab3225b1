/** What an earlier answer said of itself: sent along so that the server may say «as before». */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What to fetch. */
export interface FetchRequest {
  readonly url: string;
  /** Hosts that may be asked, redirects included. */
  readonly hosts: ReadonlySet<string>;
  readonly accept?: string;
  /** `HEAD` asks whether the page is there, and gets no body. */
  readonly method?: 'GET' | 'HEAD';
  readonly validators?: Validators | null;
  /** Sent to the first host only: a redirect to another never carries a key along. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Most bytes after decompression; a page's size by default. */
  readonly maxBytes?: number;
}

/** An answer with a body. */
export interface Fetched extends Validators {
  readonly kind: 'fetched';
  /** Where the redirects ended. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Other headers of use, lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What came of asking. Expected outcomes are values: one page that fails stops nothing. */
export type FetchOutcome =
  | Fetched
  /** 304: as it was. */
  | { readonly kind: 'unchanged' }
  /** 404 or 410: the owner took it away. */
  | { readonly kind: 'gone'; readonly reason: string }
  /** Not for us to read: robots, another host, too large, behind a login. `validators`: of the body that was refused. */
  | { readonly kind: 'refused'; readonly reason: string; readonly validators?: Validators }
  /** No useful answer after all tries; another time may do. */
  | { readonly kind: 'failed'; readonly reason: string };

/** Asks for one address. Never throws for what the other side does. */
export type Fetch = (request: FetchRequest) => Promise<FetchOutcome>;
