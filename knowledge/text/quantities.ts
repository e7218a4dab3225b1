import { norwegianNumbers } from './number-words.ts';

/** A quantity that a sentence states. */
export interface Quantity {
  /** `age`, `deadline`, `phone`, or the unit (`dag`, `prosent`, …). */
  readonly kind: string;
  /** Comparable: digits, with the unit where it differs. */
  readonly value: string;
}

const numberWords: Readonly<Record<string, number>> = { ...norwegianNumbers, en: 1, tjue: 20 };
const number = String.raw`(\d+(?:[ . ]\d{3})*(?:,\d+)?|${Object.keys(numberWords).join('|')})`;
const units: readonly (readonly [RegExp, string])[] = [
  [/^(?:års?|åring(?:en|ar|er)?)$/u, 'år'],
  [/^(?:dag(?:er|ar)?|virkedag(?:er)?|vyrkedag(?:ar)?)$/u, 'dag'],
  [/^(?:uke|uker|veke|veker)$/u, 'uke'],
  [/^(?:måned(?:er)?|månad(?:er|ar)?)$/u, 'måned'],
  [/^(?:prosent|%)$/u, 'prosent'],
  [/^(?:time|timer|timar)$/u, 'time'],
  [/^(?:kroner|kr)$/u, 'krone'],
];
const quantity = new RegExp(
  String.raw`(?<![\p{L}\d§-])${number}\s?-?(års?|åring(?:en|ar|er)?|dag(?:er|ar)?|uker?|veker?|måned(?:er)?|månad(?:er|ar)?|prosent|%|time(?:r|ar)?|timar|kroner|kr)(?![\p{L}])`,
  'giu',
);
const phone = /(?<![\d-])(?:\+47 ?)?(\d{2} ?\d{2} ?\d{2} ?\d{2}|\d{3} ?\d{2} ?\d{3}|116 ?\d{3}|0\d{4})(?![\d-])/g;
const deadlineWords = /\b(?:frist|innen|seinest|senest)/iu;
const phoneWords = /\b(?:ring|telefon|tlf|nummer)/iu;

/** The ages, deadlines, amounts of time and money, shares and phone numbers in a sentence. */
export function quantitiesIn(sentence: string): Quantity[] {
  const found: Quantity[] = [];
  for (const [, digits = '', unit = ''] of sentence.matchAll(quantity)) {
    const name = units.find(([form]) => form.test(unit.toLowerCase()))?.[1] ?? unit;
    const value = String(numberWords[digits.toLowerCase()] ?? digits.replaceAll(/[ . ]/g, ''));
    const kind = name === 'år' && Number(value) <= 25 ? 'age' : deadlineWords.test(sentence) ? 'deadline' : name;
    found.push({ kind, value: `${value} ${name}` });
  }
  if (phoneWords.test(sentence)) {
    for (const [, digits = ''] of sentence.matchAll(phone))
      found.push({ kind: 'phone', value: digits.replaceAll(' ', '') });
  }
  return found;
}

/** The sentence without its quantities: what they are about. */
export function withoutQuantities(sentence: string): string {
  return sentence.replaceAll(quantity, ' ').replaceAll(phone, ' ');
}
