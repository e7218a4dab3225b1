import { groupBy } from './group-by.ts';

/** One wording of a question, and what came of it. */
export interface Wording {
  readonly family: string;
  /** Language and written form: wordings that differ here are compared as written forms too. */
  readonly form: string;
  /** What must agree: status, first topic and alerts. */
  readonly result: string;
}

/** How often two wordings of one question end alike. */
export interface Consistency {
  /** Share of agreeing pairs within families, families counting alike; null when no family has two wordings. */
  readonly paraphrase: number | null;
  /** The same over pairs of different written form only (bokmål against nynorsk). */
  readonly form: number | null;
  readonly families: number;
}

/** Pairwise agreement within paraphrase families. */
export function consistency(wordings: readonly Wording[]): Consistency {
  const families = [...groupBy(wordings, ({ family }) => family).values()].filter((family) => family.length > 1);
  const all = families.map((family) => pairsOf(family));
  const acrossForms = all
    .map((pairs) => pairs.filter(([a, b]) => a.form !== b.form))
    .filter((pairs) => pairs.length > 0);
  return { paraphrase: meanAgreement(all), form: meanAgreement(acrossForms), families: families.length };
}

type Pair = readonly [Wording, Wording];

function pairsOf(family: readonly Wording[]): Pair[] {
  return family.flatMap((a, index) => family.slice(index + 1).map((b): Pair => [a, b]));
}

function meanAgreement(families: readonly (readonly Pair[])[]): number | null {
  if (families.length === 0) return null;
  const shares = families.map((pairs) => pairs.filter(([a, b]) => a.result === b.result).length / pairs.length);
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}
