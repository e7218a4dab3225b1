import { createNumbering, keepFeatures } from './known-features.ts';
import type { FeatureReaderMaker, LabelledText } from './text-classifier.ts';

/** Features in fewer examples than this are left out. */
const leastOfMany = 4;
/** How much each kind of feature counts beside a stem: there are many n-grams, and they repeat each other. */
const shares: Readonly<Record<string, number>> = { g: 0.5, b: 0.7 };
/** One spelling of three is the one without Norwegian letters. */
const typedEvery = 3;

/** What shapes what is read of examples. */
export const readingRecipe = [typedEvery, shares, leastOfMany];

/** An example, in two spellings. */
export interface ReadExample<Spelling> {
  readonly written: Spelling;
  /** As it is typed on a keyboard without Norwegian letters; null where that makes no difference. */
  readonly typed: Spelling | null;
  /** The place of its class. */
  readonly label: number;
}

/** Examples as the rows of their known features, in the order they were given. */
export interface ReadExamples {
  /** In alphabetical order. */
  readonly classes: readonly string[];
  readonly features: readonly string[];
  /** How rare each feature is, times what its kind counts. */
  readonly rarity: Float32Array;
  readonly examples: readonly ReadExample<Uint32Array>[];
}

/** Reads what models learn from. The same examples give the same features, whatever learns from them. */
export function readExamples(given: readonly LabelledText[], createReader: FeatureReaderMaker): ReadExamples {
  const classes = [...new Set(given.map(({ label }) => label))].sort();
  const numbers = new Map(classes.map((id, number) => [id, number]));
  const numbering = createNumbering();
  const featuresOf = createReader(numbering.numberOf);
  const read = given.map(({ text, label }) => {
    const spelt = { written: text, typed: withoutNorwegianLetters(text), label: numbers.get(label) ?? 0 };
    return mapSpellings(spelt, (spelling) => Uint32Array.from(featuresOf(spelling)));
  });
  const { features, rarity, rowsOf } = keepFeatures(
    read.flatMap(({ written, typed }) => (typed === null ? [written] : [written, typed])),
    numbering.names(),
    { least: leastOfMany, shares },
  );
  return { classes, features, rarity, examples: read.map((example) => mapSpellings(example, rowsOf)) };
}

/** The example with something else for each of its spellings. */
export function mapSpellings<From, To>(
  { written, typed, label }: ReadExample<From>,
  change: (spelling: From) => To,
): ReadExample<To> {
  return { written: change(written), typed: typed === null ? null : change(typed), label };
}

/** One spelling of an example: as written, and every third `turn` as typed. */
export function inSpelling<Spelling>({ written, typed }: ReadExample<Spelling>, turn: number): Spelling {
  return turn % typedEvery === 0 ? (typed ?? written) : written;
}

function withoutNorwegianLetters(text: string): string | null {
  if (!/[æøå]/i.test(text)) return null;
  return text.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'o').replaceAll('å', 'a');
}
