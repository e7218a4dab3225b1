/**
 * F1 of a set of ids against the acceptable ones: 2·|both| / (|given| + |gold|). Both empty is right (1): nothing was
 * wanted and nothing came. Order and repeats do not count.
 */
export function setF1(given: readonly string[], gold: readonly string[]): number {
  const [got, wanted] = [new Set(given), new Set(gold)];
  if (got.size + wanted.size === 0) return 1;
  return (2 * [...got].filter((id) => wanted.has(id)).length) / (got.size + wanted.size);
}
