import { gunzipSync, gzipSync } from 'node:zlib';
import type { Validators } from '../fetch/outcome.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { LedgerDatabase } from './database.ts';
import { createRefusals, type Refusals } from './refusals.ts';

/** How the last visit to a page ended. `gone`: the owner took it away or keeps us out; `failed`: no useful answer. */
export type PageState = 'present' | 'gone' | 'failed';

/** What is known of a page, its text left out. */
export interface PageRecord extends Validators {
  readonly url: string;
  /** What the sitemap or feed last said of its change. */
  readonly lastmod: string | null;
  readonly hash: string;
  readonly fetchedAt: string;
  /** The round it was last visited in. */
  readonly round: number;
  readonly state: PageState;
}

/** A page to keep. */
export interface PageToKeep extends Validators {
  readonly url: string;
  readonly lastmod: string | null;
  readonly hash: string;
  readonly page: RawPage;
}

/** A list (sitemap, feed, page of an API) as it last came. */
export interface KeptList extends Validators {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

/** What the ledger remembers of one source. Each page is kept the moment it comes, so that a round can be taken up again. */
export interface SourceLedger {
  /** The round that was broken off, when it began less than a day ago; else a new one. */
  beginRound(now: Date): { readonly id: number; readonly isResumed: boolean };
  /** When the last round that came to its end ended; null before the first. */
  lastRoundAt(): Date | null;
  records(): ReadonlyMap<string, PageRecord>;
  keep(page: PageToKeep, round: number, now: Date): void;
  /** Notes how a visit to a known page ended; an unknown one is nothing to note. */
  note(url: string, round: number, state: PageState, lastmod?: string | null): void;
  /**
   * Ends a round. A page that was not met, or is gone, has missed a round; one that missed two is forgotten. Without
   * `isTrusted` nobody misses anything: a site that is down has taken nothing away.
   */
  endRound(
    round: number,
    isTrusted: boolean,
    now: Date,
  ): { readonly missing: number; readonly removed: readonly string[] };
  /** The pages that stand, by address. */
  pages(): Iterable<RawPage>;
  /** The pages whose content was refused. */
  readonly refusals: Refusals;
  /** A list as it last came; null when it never did, or without validators. */
  list(url: string): KeptList | null;
  keepList(url: string, list: KeptList): void;
}

/** Rounds a page may be missing from before it leaves. */
const roundsMissed = 2;
const resumableMs = 86_400_000;

interface PageRow {
  readonly url: string;
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly lastmod: string | null;
  readonly hash: string;
  readonly fetched_at: string;
  readonly round: number;
  readonly state: PageState;
}

interface ListRow {
  readonly etag: string | null;
  readonly last_modified: string | null;
  readonly headers: string;
  readonly body: Buffer;
}

/** The ledger of one source in an open database. */
export function createSourceLedger(database: LedgerDatabase, source: string): SourceLedger {
  const run = (sql: string, ...values: unknown[]) => database.prepare(sql).run(...values);
  const statements = {
    keep: database.prepare(`
      INSERT INTO pages (source, url, etag, last_modified, lastmod, hash, page, fetched_at, round, state, missed)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'present', 0)
      ON CONFLICT (source, url) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified,
        lastmod = excluded.lastmod, hash = excluded.hash, page = excluded.page, fetched_at = excluded.fetched_at,
        round = excluded.round, state = excluded.state, missed = 0`),
    note: database.prepare(
      'UPDATE pages SET round = ?, state = ?, lastmod = coalesce(?, lastmod) WHERE source = ? AND url = ?',
    ),
  };
  return {
    refusals: createRefusals(database, source),
    beginRound(now) {
      const open = database
        .prepare<[string], { id: number; started_at: string }>(
          'SELECT id, started_at FROM rounds WHERE source = ? AND ended_at IS NULL ORDER BY id DESC',
        )
        .get(source);
      if (open && now.getTime() - Date.parse(open.started_at) < resumableMs) return { id: open.id, isResumed: true };
      run('DELETE FROM rounds WHERE source = ? AND ended_at IS NULL', source);
      const { lastInsertRowid } = run(
        'INSERT INTO rounds (source, started_at) VALUES (?, ?)',
        source,
        now.toISOString(),
      );
      return { id: Number(lastInsertRowid), isResumed: false };
    },
    lastRoundAt() {
      const ended = database
        .prepare<[string], { at: string | null }>('SELECT max(ended_at) AS at FROM rounds WHERE source = ?')
        .get(source);
      return ended?.at ? new Date(ended.at) : null;
    },
    records() {
      const rows = database
        .prepare<[string], PageRow>(
          'SELECT url, etag, last_modified, lastmod, hash, fetched_at, round, state FROM pages WHERE source = ?',
        )
        .all(source);
      return new Map(rows.map((row) => [row.url, toRecord(row)]));
    },
    keep({ url, etag, lastModified, lastmod, hash, page }, round, now) {
      const packed = gzipSync(JSON.stringify(page));
      statements.keep.run(source, url, etag, lastModified, lastmod, hash, packed, now.toISOString(), round);
    },
    note(url, round, state, lastmod = null) {
      statements.note.run(round, state, lastmod, source, url);
    },
    endRound(round, isTrusted, now) {
      return database.transaction(() => {
        const absent = `source = ? AND (round <> ? OR state = 'gone')`;
        if (isTrusted) {
          run(`UPDATE pages SET missed = missed + 1 WHERE ${absent}`, source, round);
          run(`UPDATE pages SET missed = 0 WHERE source = ? AND round = ? AND state = 'present'`, source, round);
        }
        const removed = database
          .prepare<[string, number], { url: string }>(
            'DELETE FROM pages WHERE source = ? AND missed >= ? RETURNING url',
          )
          .all(source, roundsMissed);
        const missing = database
          .prepare<[string], { n: number }>('SELECT count(*) AS n FROM pages WHERE source = ? AND missed > 0')
          .get(source);
        run('UPDATE rounds SET ended_at = ? WHERE id = ?', now.toISOString(), round);
        return { missing: missing?.n ?? 0, removed: removed.map(({ url }) => url) };
      })();
    },
    *pages() {
      const urls = database
        .prepare<[string], { url: string }>('SELECT url FROM pages WHERE source = ? ORDER BY url')
        .all(source);
      // One at a time, by address: an open cursor would forbid writing meanwhile.
      const one = database.prepare<[string, string], { page: Buffer }>(
        'SELECT page FROM pages WHERE source = ? AND url = ?',
      );
      for (const { url } of urls) {
        const row = one.get(source, url);
        if (row) yield JSON.parse(gunzipSync(row.page).toString('utf8')) as RawPage;
      }
    },
    list(url) {
      const row = database
        .prepare<[string, string], ListRow>(
          'SELECT etag, last_modified, headers, body FROM lists WHERE source = ? AND url = ?',
        )
        .get(source, url);
      if (!row) return null;
      const headers: Record<string, string> = JSON.parse(row.headers);
      return { etag: row.etag, lastModified: row.last_modified, headers, body: gunzipSync(row.body) };
    },
    keepList(url, { etag, lastModified, headers, body }) {
      run(
        'INSERT OR REPLACE INTO lists (source, url, etag, last_modified, headers, body) VALUES (?, ?, ?, ?, ?, ?)',
        ...[source, url, etag, lastModified, JSON.stringify(headers), gzipSync(body)],
      );
    },
  };
}

function toRecord(row: PageRow): PageRecord {
  const { url, etag, lastmod, hash, round, state } = row;
  return { url, etag, lastModified: row.last_modified, lastmod, hash, fetchedAt: row.fetched_at, round, state };
}
