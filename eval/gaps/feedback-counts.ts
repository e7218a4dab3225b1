import { existsSync } from 'node:fs';
import Database from 'better-sqlite3';

/** How often readers gave one reason about one article or topic. */
export interface FeedbackCount {
  readonly kind: 'article' | 'topic';
  readonly id: string;
  readonly reason: string;
  readonly count: number;
}

/** Counts below this are left out, as the server's own summary leaves them out: nobody stands alone. */
const fewest = 5;

/**
 * What readers said was wrong, from the server's `feedback.db`, the most frequent first. Their words are not read.
 * Empty when there is no such file: nobody has said anything, or the server keeps it elsewhere.
 */
export function readFeedbackCounts(file: string): FeedbackCount[] {
  if (!existsSync(file)) return [];
  const database = new Database(file, { readonly: true });
  try {
    const count = (kind: FeedbackCount['kind'], column: 'articles' | 'topics') =>
      database
        .prepare<[string, number], FeedbackCount>(
          `SELECT ? AS kind, about.value AS id, reason, COUNT(*) AS count FROM feedback, json_each(${column}) AS about
           WHERE reason <> 'helpful' GROUP BY id, reason HAVING COUNT(*) >= ?`,
        )
        .all(kind, fewest);
    const counts = [...count('article', 'articles'), ...count('topic', 'topics')];
    return counts.sort((a, b) => b.count - a.count || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  } finally {
    database.close();
  }
}
