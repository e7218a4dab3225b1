import type { Level } from './source.ts';

/** The link from a shown sentence to the words it rests on. `quote` is a verbatim substring of the chunk's text. */
export interface Citation {
  /** 1-based number shown in the answer; equal to its place in the list plus one. */
  readonly n: number;
  readonly articleId: string;
  readonly chunkId: string;
  readonly title: string;
  readonly headingPath: readonly string[];
  readonly quote: string;
  /** The page, at the heading's anchor and with a `#:~:text=` fragment of the quote. */
  readonly url: string;
  readonly publisher: string;
  readonly level: Level;
  readonly kommune: string | null;
  readonly responsible: string | null;
  readonly reviewedAt: string | null;
}
