import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';

/** One piece of feedback: why, about what, and the person's words only when they chose to send them, already redacted. */
export interface Feedback {
  readonly reason: string;
  readonly topics: readonly string[];
  readonly articleIds: readonly string[];
  readonly words: string | null;
}

/** Where feedback is kept. No answer id, address or exact time is stored: rows cannot be tied to a conversation. */
export interface FeedbackStore {
  add(feedback: Feedback, at: Date): void;
  /** Deletes the words of feedback older than `wordsDays` and whole rows older than `rowDays`. */
  expire(now: Date): void;
  /** Reasons per article with their counts; those below `k` are left out, so that nobody stands alone. */
  summary(k: number): readonly { readonly articleId: string; readonly reason: string; readonly count: number }[];
  close(): void;
}

/** Words are kept at most this many days: long enough for an owner to read, and no longer. */
const wordsDays = 30;
/** Counts are kept for a year, so that owners see whether an article got better. */
const rowDays = 365;

/** Opens (or makes) the feedback table in an SQLite file; `:memory:` for tests. */
export function openFeedbackStore(file: string): FeedbackStore {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  database.pragma('journal_mode = WAL');
  database.pragma('secure_delete = ON');
  database.exec(`CREATE TABLE IF NOT EXISTS feedback (
    day TEXT NOT NULL, reason TEXT NOT NULL, topics TEXT NOT NULL, articles TEXT NOT NULL, words TEXT
  ) STRICT`);
  const insert = database.prepare('INSERT INTO feedback (day, reason, topics, articles, words) VALUES (?, ?, ?, ?, ?)');
  const dropWords = database.prepare('UPDATE feedback SET words = NULL WHERE day < ? AND words IS NOT NULL');
  const dropRows = database.prepare('DELETE FROM feedback WHERE day < ?');
  const summarise = database.prepare<[number], { articleId: string; reason: string; count: number }>(
    `SELECT article.value AS articleId, reason, COUNT(*) AS count FROM feedback, json_each(articles) AS article
     GROUP BY 1, 2 HAVING COUNT(*) >= ? ORDER BY count DESC, 1, 2`,
  );
  return {
    add({ reason, topics, articleIds, words }, at) {
      insert.run(dayOf(at), reason, JSON.stringify(topics), JSON.stringify(articleIds), words);
    },
    expire(now) {
      dropWords.run(dayOf(daysBefore(now, wordsDays)));
      dropRows.run(dayOf(daysBefore(now, rowDays)));
    },
    summary: (k) => summarise.all(k),
    close: () => database.close(),
  };
}

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}

function daysBefore(date: Date, days: number): Date {
  return new Date(date.getTime() - days * 86_400_000);
}
