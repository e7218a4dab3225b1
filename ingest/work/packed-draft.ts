import { type PackedArticle, packArticle } from '../extract/article-head.ts';
import type { PageLinks } from '../extract/page-links.ts';
import type { ArticleDraft, DraftHead } from '../extract/page-to-article.ts';
import type { Problem } from '../problem.ts';
import type { RawPage } from '../read/raw-page.ts';
import type { SourceEntry } from '../sources.ts';

/** A draft that can be sent to another thread: its text as bytes, its lines as a table. */
export interface PackedDraft extends PackedArticle {
  readonly hasStatedId: boolean;
  readonly hasStatedUrl: boolean;
  readonly linked: PageLinks;
  /** Lines in the front matter by path (`topics.0`); empty where every line is 1. */
  readonly lines: Readonly<Record<string, number>>;
  readonly warnings: readonly Problem[];
}

/** A draft whose text waits as bytes. */
export interface WaitingDraft extends DraftHead {
  readonly text: Uint8Array;
}

/** Packs a draft. */
export function packDraft({ article, hasStatedId, hasStatedUrl, linked, lineOf, warnings }: ArticleDraft): PackedDraft {
  const paths = [
    ...[[], ['id'], ['phase'], ['translationOf']],
    ...(['topics', 'los', 'services'] as const).flatMap((key) => article[key].map((_, index) => [key, index])),
  ];
  const lines = paths.map((path) => [path.join('.'), lineOf(path)] as const).filter(([, line]) => line !== 1);
  const packed = { hasStatedId, hasStatedUrl, linked, lines: Object.fromEntries(lines), warnings };
  return { ...packArticle(article), ...packed };
}

/** The draft of a page that was packed. */
export function unpackDraft(packed: PackedDraft, { file, path, url }: RawPage, entry: SourceEntry): WaitingDraft {
  const { head, text, hasStatedId, hasStatedUrl, linked, lines } = packed;
  const lineOf = (place: readonly PropertyKey[]) => lines[place.join('.')] ?? 1;
  return { page: { file, path, url }, entry, article: head, text, hasStatedId, hasStatedUrl, linked, lineOf };
}
