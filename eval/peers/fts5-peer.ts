import Database from 'better-sqlite3';
import { tokenise } from '../../knowledge/text/tokenise.ts';
import type { Peer, PeerChunk } from './peer.ts';

/** The tokenisers SQLite brings: words without accents, or every three letters. */
export type Fts5Tokenizer = 'unicode61' | 'trigram';

/** SQLite's FTS5 in memory, three columns, its own bm25(), any word may match. */
export function createFts5Peer(chunks: readonly PeerChunk[], tokenizer: Fts5Tokenizer): Peer {
  const database = new Database(':memory:');
  database.exec(`CREATE VIRTUAL TABLE chunk USING fts5(title, headings, body, tokenize = '${tokenizer}')`);
  const insert = database.prepare('INSERT INTO chunk (rowid, title, headings, body) VALUES (?, ?, ?, ?)');
  database.transaction(() => {
    for (const [index, { article, headingPath, text }] of chunks.entries()) {
      insert.run(index, article.title, headingPath.join(' '), text);
    }
  })();
  const select = database.prepare<[string, number], { rowid: number; score: number }>(
    'SELECT rowid, -bm25(chunk) AS score FROM chunk WHERE chunk MATCH ? ORDER BY bm25(chunk), rowid LIMIT ?',
  );
  return {
    chunks,
    search: async (question, limit) => {
      const match = matchExpression(question, tokenizer);
      const rows = match === '' ? [] : select.all(match, limit);
      return rows.flatMap(({ rowid, score }) => {
        const chunk = chunks[rowid];
        return chunk ? [{ chunk, score }] : [];
      });
    },
  };
}

/** The words of a question as FTS5 takes them: quoted, so that none is read as syntax. The trigram tokeniser finds nothing shorter than three. */
function matchExpression(question: string, tokenizer: Fts5Tokenizer): string {
  const words = [...new Set(tokenise(question))].filter((word) => tokenizer !== 'trigram' || word.length >= 3);
  return words.map((word) => `"${word.replaceAll('"', '')}"`).join(' OR ');
}
