import { existsSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Article } from '../article.ts';

/** What happened to an article, for those who reuse the content. */
export interface Change {
  /** Grows by one for each change, and is never used again. */
  readonly number: number;
  /** ISO time at which it was served first. */
  readonly at: string;
  readonly kind: 'added' | 'changed' | 'removed';
  readonly articleId: string;
  readonly title: string;
  readonly url: string;
  readonly generation: string;
}

/** Where to go on reading: after a change's number, or after a time. */
export type Since = { readonly number: number } | { readonly at: Date };

/** The changes that a data folder's generations brought. */
export interface ChangeFeed {
  /** At most `limit` changes after `since`, oldest first. */
  after(since: Since, limit: number): Change[];
  /** The number of the newest change; 0 when there is none. */
  lastNumber(): number;
  /** The generation that was noted last; null before the first. */
  recorded(): string | null;
  /** Notes what a generation that is now served changed. The same one twice is noted once. */
  record(generation: string, at: Date, articles: Iterable<ServedArticle>): void;
  close(): void;
}

/** What the feed compares. */
export type ServedArticle = Pick<Article, 'id' | 'contentHash' | 'title' | 'url'>;

const schema = `
  CREATE TABLE IF NOT EXISTS changes (
    number INTEGER PRIMARY KEY AUTOINCREMENT, at TEXT NOT NULL, kind TEXT NOT NULL,
    articleId TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL, generation TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS changes_at ON changes (at);
  CREATE TABLE IF NOT EXISTS served (id TEXT PRIMARY KEY, hash TEXT NOT NULL, title TEXT NOT NULL, url TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
`;

/**
 * Opens `<dataDir>/changes.db`, made if missing; a damaged one is set aside, and every article counts as added again.
 * Null: one in memory that is forgotten.
 */
export function openChangeFeed(dataDir: string | null): ChangeFeed {
  const database = dataDir === null ? prepare(':memory:') : open(join(dataDir, 'changes.db'));
  return {
    after(since, limit) {
      const columns = 'number, at, kind, articleId, title, url, generation';
      return 'number' in since
        ? database
            .prepare<[number, number], Change>(
              `SELECT ${columns} FROM changes WHERE number > ? ORDER BY number LIMIT ?`,
            )
            .all(since.number, limit)
        : database
            .prepare<[string, number], Change>(`SELECT ${columns} FROM changes WHERE at > ? ORDER BY number LIMIT ?`)
            .all(since.at.toISOString(), limit);
    },
    lastNumber: () =>
      database.prepare<[], { last: number | null }>('SELECT max(number) AS last FROM changes').get()?.last ?? 0,
    recorded: () => recordedIn(database),
    record(generation, at, articles) {
      database.transaction(() => compare(database, generation, at, articles))();
    },
    close: () => void database.close(),
  };
}

interface ServedRow {
  readonly id: string;
  readonly hash: string;
  readonly title: string;
  readonly url: string;
}

function recordedIn(database: Database.Database): string | null {
  const row = database.prepare<[], { value: string }>(`SELECT value FROM facts WHERE name = 'generation'`).get();
  return row?.value ?? null;
}

function compare(database: Database.Database, generation: string, at: Date, articles: Iterable<ServedArticle>): void {
  if (recordedIn(database) === generation) return;
  const insert = database.prepare(
    'INSERT INTO changes (at, kind, articleId, title, url, generation) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const put = database.prepare('INSERT OR REPLACE INTO served (id, hash, title, url) VALUES (?, ?, ?, ?)');
  const before = new Map(
    database
      .prepare<[], ServedRow>('SELECT id, hash, title, url FROM served')
      .all()
      .map((row) => [row.id, row]),
  );
  for (const { id, contentHash, title, url } of articles) {
    const known = before.get(id);
    before.delete(id);
    if (known?.hash === contentHash) continue;
    insert.run(at.toISOString(), known ? 'changed' : 'added', id, title, url, generation);
    put.run(id, contentHash, title, url);
  }
  for (const { id, title, url } of before.values()) {
    insert.run(at.toISOString(), 'removed', id, title, url, generation);
    database.prepare('DELETE FROM served WHERE id = ?').run(id);
  }
  database.prepare(`INSERT OR REPLACE INTO facts (name, value) VALUES ('generation', ?)`).run(generation);
}

function open(path: string): Database.Database {
  try {
    return prepare(path);
  } catch (error) {
    if (!(error instanceof Database.SqliteError) || !/SQLITE_(CORRUPT|NOTADB)/.test(error.code)) throw error;
    if (existsSync(path)) renameSync(path, `${path}.damaged`);
    for (const suffix of ['-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
    return prepare(path);
  }
}

function prepare(path: string): Database.Database {
  const database = new Database(path);
  try {
    database.pragma('journal_mode = WAL');
    database.exec(schema);
    database.pragma('quick_check(1)');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}
