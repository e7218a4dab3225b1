import { relative } from 'node:path';

/** What became of the file a problem is about. */
export type Outcome =
  /** Not ours to read: wrong kind, a link out of the folder, too large. */
  | 'skipped'
  /** Ours, but broken: left out until somebody mends it. */
  | 'quarantined'
  /** Indexed all the same; somebody should look. */
  | 'warning';

/** Something a content owner should know. Reported, never thrown: one broken file does not stop the rest. */
export interface Problem {
  readonly outcome: Outcome;
  /** Source id; null when the problem is not about a source. */
  readonly source: string | null;
  /** Path as the person running ingest can open it. */
  readonly file: string;
  /** 1-based; null when the problem is about the file as a whole. */
  readonly line: number | null;
  /** What was expected and what came, as one sentence without a full stop. */
  readonly reason: string;
}

/** `file:line: reason`, the form editors make clickable. */
export function renderProblem({ file, line, reason }: Pick<Problem, 'file' | 'line' | 'reason'>): string {
  return `${file}${line === null ? '' : `:${line}`}: ${reason}`;
}

/** The path as one would type it here: relative to the working folder when it lies below it. */
export function shownPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.startsWith('..') ? path : short;
}
