import type { Validators } from '../fetch/outcome.ts';
import type { LedgerDatabase } from './database.ts';

/** A page whose content is not read: why, and what tells whether it is still the same. */
export interface Refused extends Validators {
  readonly url: string;
  /** What the sitemap or feed said of its change. */
  readonly lastmod: string | null;
  readonly reason: string;
  /** The owner took it away or keeps us out; else it is only broken. */
  readonly isGone: boolean;
  readonly fetchedAt: string;
}

/** The pages of one source whose content was refused, so that their bodies are not asked for again until they change. */
export interface Refusals {
  /** By address. */
  all(): ReadonlyMap<string, Refused>;
  keep(refused: Refused): void;
  forget(url: string): void;
}

interface RefusalRow {
  readonly url: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly lastmod: string | null;
  readonly reason: string;
  readonly is_gone: 0 | 1;
  readonly fetched_at: string;
}

/** The refusals of one source in an open ledger. */
export function createRefusals(database: LedgerDatabase, source: string): Refusals {
  const statements = {
    all: database.prepare<[string], RefusalRow>(
      'SELECT url, etag, last_modified, lastmod, reason, is_gone, fetched_at FROM refusals WHERE source = ?',
    ),
    keep: database.prepare('INSERT OR REPLACE INTO refusals VALUES (?, ?, ?, ?, ?, ?, ?, ?)'),
    forget: database.prepare('DELETE FROM refusals WHERE source = ? AND url = ?'),
  };
  return {
    all: () => new Map(statements.all.all(source).map((row) => [row.url, toRefused(row)])),
    keep({ url, etag, lastModified, lastmod, reason, isGone, fetchedAt }) {
      statements.keep.run(source, url, etag, lastModified, lastmod, reason, isGone ? 1 : 0, fetchedAt);
    },
    forget: (url) => void statements.forget.run(source, url),
  };
}

function toRefused({ url, etag, lastmod, reason, ...row }: RefusalRow): Refused {
  return {
    url,
    etag,
    lastModified: row.last_modified,
    lastmod,
    reason,
    isGone: row.is_gone === 1,
    fetchedAt: row.fetched_at,
  };
}
