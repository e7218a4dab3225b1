import { groupBy } from '../../knowledge/group-by.ts';

/** One wording of a question, and what came of it. */
export interface Wording {
  readonly family: string;
  /** Language, a space and the written form: wordings that differ here are compared as written forms too. */
  readonly form: string;
  /** What must agree: status, first topic and alerts. */
  readonly result: string;
  /** The first topic answered about; empty for none. */
  readonly topic: string;
  /** How much of what is vital the answer held, in [0, 1]; null when nothing is. */
  readonly vital: number | null;
}

/** How often two wordings of one question end alike. */
export interface Consistency {
  /** Share of agreeing pairs within families, families counting alike; null when no family has two wordings. */
  readonly paraphrase: number | null;
  /** The same over pairs of different written form only (bokmål against nynorsk). */
  readonly form: number | null;
  /** The share of agreeing pairs when only the first topic must agree. */
  readonly topic: number | null;
  /**
   * How much more of what is vital the bokmål wordings got than the nynorsk ones of the same families, in [-1, 1]; null
   * when no family has both.
   */
  readonly nynorskGap: number | null;
  readonly families: number;
}

/** Pairwise agreement within paraphrase families. */
export function consistency(wordings: readonly Wording[]): Consistency {
  const families = [...groupBy(wordings, ({ family }) => family).values()].filter((family) => family.length > 1);
  const all = families.map((family) => pairsOf(family));
  const acrossForms = all
    .map((pairs) => pairs.filter(([a, b]) => a.form !== b.form))
    .filter((pairs) => pairs.length > 0);
  return {
    paraphrase: meanAgreement(all),
    form: meanAgreement(acrossForms),
    topic: meanAgreement(all, ({ topic }) => topic),
    nynorskGap: nynorskGapOf(families),
    families: families.length,
  };
}

/** The mean over families of the difference between the means of their bokmål and nynorsk wordings. */
function nynorskGapOf(families: readonly (readonly Wording[])[]): number | null {
  const gaps = families.flatMap((family) => {
    const [bokmal, nynorsk] = ['nb', 'nn'].map((form) =>
      meanOf(family.flatMap((wording) => (wording.form.split(' ')[0] === form ? (wording.vital ?? []) : []))),
    );
    return bokmal == null || nynorsk == null ? [] : [bokmal - nynorsk];
  });
  return meanOf(gaps);
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}

type Pair = readonly [Wording, Wording];

function pairsOf(family: readonly Wording[]): Pair[] {
  return family.flatMap((a, index) => family.slice(index + 1).map((b): Pair => [a, b]));
}

function meanAgreement(
  families: readonly (readonly Pair[])[],
  of: (wording: Wording) => string = ({ result }) => result,
): number | null {
  return meanOf(families.map((pairs) => pairs.filter(([a, b]) => of(a) === of(b)).length / pairs.length));
}
