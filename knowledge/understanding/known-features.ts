/** Features in fewer examples than `least` are left out: they can only be learned by heart. Few examples: all that repeat. */
const few = { examples: 500, least: 2 };

/** Gives every name a number, from 0 in the order they come: an example is then some numbers, not as many strings. */
export interface Numbering {
  numberOf(name: string): number;
  /** The names so far; the place of each is its number. */
  names(): readonly string[];
}

/** A numbering without names. */
export function createNumbering(): Numbering {
  const numbers = new Map<string, number>();
  return {
    numberOf(name) {
      const known = numbers.get(name);
      if (known !== undefined) return known;
      numbers.set(name, numbers.size);
      return numbers.size - 1;
    },
    names: () => [...numbers.keys()],
  };
}

/** The features that a model keeps. */
export interface KnownFeatures {
  /** In alphabetical order: the place of each is its row. */
  readonly features: readonly string[];
  /** How rare each is, times what its kind counts. */
  readonly rarity: Float32Array;
  /** The rows of the features in a text that are kept. */
  rowsOf(numbers: Uint32Array): Uint32Array;
}

/** How often a feature must be seen, and what each kind of feature (the letter it begins with) counts; 1 when not named. */
export interface KeepingRule {
  readonly least: number;
  readonly shares: Readonly<Record<string, number>>;
}

/** The row of a feature that is left out. */
const leftOut = 0xffff_ffff;

/** Keeps what repeats in `texts`, each of which is the numbers of its distinct features. */
export function keepFeatures(
  texts: readonly Uint32Array[],
  names: readonly string[],
  { least, shares }: KeepingRule,
): KnownFeatures {
  const counts = new Uint32Array(names.length);
  for (const features of texts) for (const number of features) counts[number] = (counts[number] as number) + 1;
  const needed = texts.length < few.examples ? Math.min(few.least, least) : least;
  const nameOf = (number: number) => names[number] as string;
  const known = [...names.keys()]
    .filter((number) => (counts[number] as number) >= needed)
    .sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
  const rowOf = new Uint32Array(names.length).fill(leftOut);
  for (const [row, number] of known.entries()) rowOf[number] = row;
  const rarity = Float32Array.from(known, (number) => {
    return Math.log(1 + texts.length / (counts[number] as number)) * (shares[nameOf(number).charAt(0)] ?? 1);
  });
  const rowsOf = (numbers: Uint32Array) => numbers.map((n) => rowOf[n] as number).filter((row) => row !== leftOut);
  return { features: known.map(nameOf), rarity, rowsOf };
}
