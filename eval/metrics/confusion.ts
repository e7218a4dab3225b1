/** How often what should have been each class became each class. */
export interface Confusion {
  /** Every class that was expected or given, most expected first, then by name. */
  readonly labels: readonly string[];
  /** `counts[i][j]`: expected `labels[i]`, given `labels[j]`. */
  readonly counts: readonly (readonly number[])[];
  /** Share of pairs on the diagonal; null without pairs. */
  readonly accuracy: number | null;
  /** Mean of the F1 of every class that was expected: each class counts alike (Sokolova and Lapalme 2009). */
  readonly macroF1: number | null;
}

/** The confusion matrix of pairs of what was expected and what was given. */
export function confusion(pairs: readonly { readonly expected: string; readonly given: string }[]): Confusion {
  const support = new Map<string, number>();
  for (const { expected, given } of pairs) {
    support.set(expected, (support.get(expected) ?? 0) + 1);
    support.set(given, support.get(given) ?? 0);
  }
  const labels = [...support].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([label]) => label);
  const place = new Map(labels.map((label, index) => [label, index]));
  const counts = labels.map(() => labels.map(() => 0));
  for (const { expected, given } of pairs) {
    const row = counts[place.get(expected) ?? -1];
    const column = place.get(given) ?? -1;
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  const scores = labels.flatMap((_, index) => f1Of(counts, index) ?? []);
  const right = counts.reduce((sum, row, index) => sum + (row[index] ?? 0), 0);
  return {
    labels,
    counts,
    accuracy: pairs.length === 0 ? null : right / pairs.length,
    macroF1: scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length,
  };
}

/** F1 of one class; null when it was never expected. */
function f1Of(counts: readonly (readonly number[])[], index: number): number | null {
  const expected = (counts[index] ?? []).reduce((sum, count) => sum + count, 0);
  if (expected === 0) return null;
  const given = counts.reduce((sum, row) => sum + (row[index] ?? 0), 0);
  return (2 * (counts[index]?.[index] ?? 0)) / (expected + given);
}
