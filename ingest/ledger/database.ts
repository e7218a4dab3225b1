import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';

/** Raised when a table changes: an older ledger is set aside, and everything is fetched anew. */
const version = 1;

/** Tables that came later: made where they are missing, so that an older ledger stays of use. */
const added = `
  CREATE TABLE IF NOT EXISTS refusals (
    source TEXT NOT NULL, url TEXT NOT NULL, etag TEXT, last_modified TEXT, lastmod TEXT,
    reason TEXT NOT NULL, is_gone INTEGER NOT NULL, fetched_at TEXT NOT NULL,
    PRIMARY KEY (source, url)
  );
  CREATE TABLE IF NOT EXISTS links (
    url TEXT PRIMARY KEY, state TEXT NOT NULL, reason TEXT NOT NULL, failures INTEGER NOT NULL, next_at TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS link_uses (source TEXT NOT NULL, url TEXT NOT NULL, PRIMARY KEY (source, url));
`;

const schema = `
  CREATE TABLE rounds (
    id INTEGER PRIMARY KEY, source TEXT NOT NULL, started_at TEXT NOT NULL, ended_at TEXT
  );
  CREATE TABLE pages (
    source TEXT NOT NULL, url TEXT NOT NULL,
    etag TEXT, last_modified TEXT, lastmod TEXT,
    hash TEXT NOT NULL, page BLOB NOT NULL, fetched_at TEXT NOT NULL,
    round INTEGER NOT NULL, state TEXT NOT NULL, missed INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (source, url)
  );
  CREATE TABLE lists (
    source TEXT NOT NULL, url TEXT NOT NULL, etag TEXT, last_modified TEXT, headers TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (source, url)
  );
  CREATE TABLE vectors (
    embedder TEXT NOT NULL, hash TEXT NOT NULL, vector BLOB NOT NULL, used INTEGER NOT NULL,
    PRIMARY KEY (embedder, hash)
  );
  CREATE TABLE facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/** An open ledger database. */
export type LedgerDatabase = Database.Database;

/**
 * Opens `<dataDir>/ledger.db`, or one in memory when `dataDir` is null (a dry run). A ledger that is damaged or of another
 * version is set aside as `ledger.db.damaged`: it holds what can be fetched again, and nothing else.
 */
export function openDatabase(dataDir: string | null): { database: LedgerDatabase; wasDamaged: boolean } {
  if (dataDir === null) return { database: prepare(new Database(':memory:')), wasDamaged: false };
  mkdirSync(dataDir, { recursive: true });
  const path = join(dataDir, 'ledger.db');
  const opened = tryOpen(path);
  if (opened) return { database: opened, wasDamaged: false };
  renameSync(path, `${path}.damaged`);
  for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
  return { database: prepare(new Database(path)), wasDamaged: true };
}

function tryOpen(path: string): LedgerDatabase | null {
  let database: LedgerDatabase | null = null;
  try {
    database = new Database(path);
    const isSound = database.pragma('quick_check(1)', { simple: true }) === 'ok';
    const found = database.pragma('user_version', { simple: true });
    if (isSound && (found === version || found === 0)) return prepare(database);
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !/SQLITE_(CORRUPT|NOTADB)/.test(error.code)) throw error;
  }
  database?.close();
  return null;
}

function prepare(database: LedgerDatabase): LedgerDatabase {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = NORMAL');
  if (database.pragma('user_version', { simple: true }) === 0) {
    database.transaction(() => {
      database.exec(schema);
      database.pragma(`user_version = ${version}`);
    })();
  }
  database.exec(added);
  return database;
}
