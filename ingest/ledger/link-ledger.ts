import { createHash } from 'node:crypto';
import type { LedgerDatabase } from './database.ts';

/** What asking for a linked page brought. `kept`: not for us to ask (robots, login, http). */
export type LinkState = 'alive' | 'gone' | 'failed' | 'kept';

/** A link that leads nowhere. */
export interface DeadLink {
  readonly state: 'gone' | 'failed';
  readonly reason: string;
}

/** What the ledger remembers of the pages that are linked to, and when each is to be asked for again. */
export interface LinkLedger {
  /** What the pages of each source link to now; what no source links to any more is forgotten. */
  use(urlsOf: ReadonlyMap<string, ReadonlySet<string>>): void;
  note(url: string, state: LinkState, reason: string, now: Date): void;
  /** Links whose time has come: those never asked for first, then those that have waited longest. */
  due(now: Date): string[];
  /** Null when it leads somewhere, when nobody knows, or when it failed once only: a bad day is no broken link. */
  dead(url: string): DeadLink | null;
  /** SHA-256 over the links that lead nowhere: another means that findings have changed. The empty string for none. */
  deadHash(): string;
}

const dayMs = 86_400_000;
/** Days until a link is asked for again. One that failed may do better tomorrow; one that is gone may be mended. */
const nextDays: Readonly<Record<LinkState, number>> = { alive: 30, kept: 30, gone: 7, failed: 1 };
/** A page that gave no useful answer on this many days in a row leads nowhere. */
const failuresMeant = 2;
const isDead = `(state = 'gone' OR (state = 'failed' AND failures >= ${failuresMeant}))`;

/** The links in an open ledger. */
export function createLinkLedger(database: LedgerDatabase): LinkLedger {
  const statements = {
    forgetUses: database.prepare('DELETE FROM link_uses WHERE source = ?'),
    use: database.prepare('INSERT OR IGNORE INTO link_uses (source, url) VALUES (?, ?)'),
    prune: database.prepare('DELETE FROM links WHERE url NOT IN (SELECT url FROM link_uses)'),
    note: database.prepare(`
      INSERT INTO links (url, state, reason, failures, next_at) VALUES (@url, @state, @reason, @failed, @nextAt)
      ON CONFLICT (url) DO UPDATE SET state = excluded.state, reason = excluded.reason, next_at = excluded.next_at,
        failures = CASE WHEN @failed = 0 THEN 0 ELSE failures + 1 END`),
    due: database.prepare<[string], { url: string }>(`
      SELECT DISTINCT u.url FROM link_uses u LEFT JOIN links l ON l.url = u.url
      WHERE l.next_at IS NULL OR l.next_at <= ? ORDER BY l.next_at IS NOT NULL, l.next_at, u.url`),
    dead: database.prepare<[string], DeadLink>(`SELECT state, reason FROM links WHERE url = ? AND ${isDead}`),
    allDead: database.prepare<[], { url: string }>(`
      SELECT url FROM links WHERE ${isDead} AND url IN (SELECT url FROM link_uses) ORDER BY url`),
  };
  return {
    use: database.transaction((urlsOf: ReadonlyMap<string, ReadonlySet<string>>) => {
      for (const [source, urls] of urlsOf) {
        statements.forgetUses.run(source);
        for (const url of urls) statements.use.run(source, url);
      }
      statements.prune.run();
    }),
    note(url, state, reason, now) {
      const nextAt = new Date(now.getTime() + nextDays[state] * dayMs).toISOString();
      statements.note.run({ url, state, reason, failed: state === 'failed' ? 1 : 0, nextAt });
    },
    due: (now) => statements.due.all(now.toISOString()).map(({ url }) => url),
    dead: (url) => statements.dead.get(url) ?? null,
    deadHash() {
      const urls = statements.allDead.all().map(({ url }) => url);
      return urls.length === 0 ? '' : createHash('sha256').update(JSON.stringify(urls)).digest('hex');
    },
  };
}
