import { createHash } from 'node:crypto';
import type { Problem } from '../problem.ts';
import { openDatabase } from './database.ts';
import { createLinkLedger, type LinkLedger } from './link-ledger.ts';
import { createSourceLedger, type SourceLedger } from './source-ledger.ts';
import { createVectorCache, type VectorCache } from './vector-cache.ts';

/** What ingest remembers from run to run, in `<dataDir>/ledger.db`: pages as fetched, rounds, and vectors by text. */
export interface Ledger {
  /** An earlier one could not be read and was set aside. */
  readonly wasDamaged: boolean;
  ofSource(id: string): SourceLedger;
  readonly vectors: VectorCache;
  readonly links: LinkLedger;
  /** SHA-256 over the pages that stand of these sources: equal means that the network brought nothing new. */
  pagesHash(sources: readonly string[]): string;
  fact(name: string): string | null;
  setFact(name: string, value: string): void;
  close(): void;
}

/** Opens the ledger of a data folder; null: one in memory that is forgotten. */
export function openLedger(dataDir: string | null): Ledger {
  const { database, wasDamaged } = openDatabase(dataDir);
  return {
    wasDamaged,
    ofSource: (id) => createSourceLedger(database, id),
    vectors: createVectorCache(database),
    links: createLinkLedger(database),
    pagesHash(sources) {
      const hash = createHash('sha256');
      const rows = database.prepare<[string], { url: string; hash: string }>(
        'SELECT url, hash FROM pages WHERE source = ? ORDER BY url',
      );
      for (const source of sources) {
        for (const row of rows.iterate(source)) hash.update(`${source}\0${row.url}\0${row.hash}\0`);
      }
      return hash.digest('hex');
    },
    fact(name) {
      const row = database.prepare<[string], { value: string }>('SELECT value FROM facts WHERE name = ?').get(name);
      return row?.value ?? null;
    },
    setFact(name, value) {
      database.prepare('INSERT OR REPLACE INTO facts (name, value) VALUES (?, ?)').run(name, value);
    },
    close: () => void database.close(),
  };
}

/** A warning when the ledger was damaged. */
export function damageOf({ wasDamaged }: Ledger, dataDir: string): Problem[] {
  const reason = 'could not be read and was set aside; every page was fetched anew';
  return wasDamaged ? [{ outcome: 'warning', source: null, file: `${dataDir}/ledger.db`, line: null, reason }] : [];
}
