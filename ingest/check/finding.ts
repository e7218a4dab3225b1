import { renderProblem } from '../problem.ts';

/** An `error` must be mended before the corpus is published; a `warning` is for a person to judge. */
export type Severity = 'error' | 'warning';

/** One thing a check found. Printed as it is by `--json`. */
export interface Finding {
  /** Path as one would type it here. */
  readonly file: string;
  /** 1-based; null when it is about the file as a whole. */
  readonly line: number | null;
  /** The rule that was broken, in kebab-case; the same word for the same rule in every run. */
  readonly rule: string;
  readonly severity: Severity;
  /** What was expected and what stands there, as one sentence without a full stop. */
  readonly message: string;
}

/** By file, then by line; findings about a whole file first. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The findings as people read them, and a last line that counts them. */
export function renderFindings(findings: readonly Finding[], durationMs: number): string {
  const lines = findings.map(({ severity, rule, message, ...place }) =>
    renderProblem({ ...place, reason: `${severity} ${rule}: ${message}` }),
  );
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const counts = `${errors} errors, ${findings.length - errors} warnings (${(durationMs / 1000).toFixed(1)} s)`;
  return `${[...lines, ...(lines.length > 0 ? [''] : []), counts].join('\n')}\n`;
}
