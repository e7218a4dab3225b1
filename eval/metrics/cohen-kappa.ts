/**
 * Cohen's kappa (1960): how much more two judges agree than two that decide by chance with the same leanings. 1 is full
 * agreement, 0 what chance gives. Null without pairs, or when chance alone agrees always.
 * Example: 20 yes–yes, 5 yes–no, 10 no–yes, 15 no–no gives (0.7 - 0.5) / (1 - 0.5) = 0.4.
 */
export function cohenKappa(pairs: readonly (readonly [string, string])[]): number | null {
  if (pairs.length === 0) return null;
  const labels = new Set(pairs.flat());
  const share = (fits: (pair: readonly [string, string]) => boolean) => pairs.filter(fits).length / pairs.length;
  const observed = share(([a, b]) => a === b);
  const byChance = [...labels].reduce(
    (sum, label) => sum + share(([a]) => a === label) * share(([, b]) => b === label),
    0,
  );
  return byChance === 1 ? null : (observed - byChance) / (1 - byChance);
}
