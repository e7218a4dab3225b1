/** One to nineteen in bokmål and nynorsk, as they are written; «en» is left out, being an article more often. */
// biome-ignore format: a table reads better than a column
export const norwegianNumbers: Readonly<Record<string, number>> = {
  ett: 1, to: 2, tre: 3, fire: 4, fem: 5, seks: 6, sju: 7, syv: 7, åtte: 8, ni: 9, ti: 10, elleve: 11, tolv: 12,
  tretten: 13, fjorten: 14, femten: 15, seksten: 16, sytten: 17, atten: 18, nitten: 19,
};

/** Two to nineteen in English. */
// biome-ignore format: a table reads better than a column
export const englishNumbers: Readonly<Record<string, number>> = {
  two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19,
};

/** Twenty, thirty and so on to ninety, in that order: bokmål, nynorsk, the old way of counting, dialect, English. */
export const tens: readonly (readonly string[])[] = [
  ['tjue', 'tjuge', 'tyve', 'twenty'],
  ['tretti', 'tredve', 'thirty'],
  ['førti', 'førrti', 'forti', 'forty'],
  ['femti', 'fifty'],
  ['seksti', 'sixty'],
  ['sytti', 'seventy'],
  ['åtti', 'eighty'],
  ['nitti', 'ninety'],
];

/** The words for numbers above one, as alternatives of a pattern. */
export const numbersAboveOne = alternatives(norwegianNumbers, 2, 19);
/** The same in English. */
export const englishNumbersAboveOne = alternatives(englishNumbers, 2, 19);

/** The words whose numbers are from `least` to `most`, as alternatives of a pattern. */
export function alternatives(numbers: Readonly<Record<string, number>>, least: number, most: number): string {
  return Object.keys(numbers)
    .filter((word) => (numbers[word] ?? 0) >= least && (numbers[word] ?? 0) <= most)
    .join('|');
}
