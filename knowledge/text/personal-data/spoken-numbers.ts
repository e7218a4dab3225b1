import { alternatives, englishNumbers, norwegianNumbers, tens } from '../number-words.ts';
import type { PersonalSpan } from '../personal-data.ts';

/** Nought to nine, also as they are said. */
// biome-ignore format: a table reads better than a column
const unitValues: Readonly<Record<string, number>> = {
  null: 0, nul: 0, zero: 0, oh: 0, en: 1, én: 1, ein: 1, eitt: 1, one: 1, fir: 4, sjau: 7, åtta: 8, ått: 8,
  ...below(norwegianNumbers, 10), ...below(englishNumbers, 10),
};
const unit = Object.keys(unitValues).join('|');
const teen = `elve|ellev|trettan|fjortan|femtan|sekstan|syttan|attan|nittan|${alternatives(norwegianNumbers, 10, 19)}|${alternatives(englishNumbers, 10, 19)}`;
const ten = tens.flat().join('|');
const twoDigits = `(?:${ten})-?(?:${unit})|(?:${unit})og(?:${ten})|${ten}|${teen}`;
/** «nihundreogfire», «nine hundred and four»: three digits. */
const hundreds = `(?:${unit})\\s?hundred?(?:(?:\\s?(?:og|and)\\s?|\\s)(?:${twoDigits}|${unit})(?!\\p{L}))?`;
const word = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?<three>${hundreds})|(?<two>${twoDigits}|(?:double|dobbelt?)\\s(?:${unit}))|(?<one>${unit}))(?![\\p{L}\\p{N}])`,
  'giu',
);
/** What may stand between the words of one number. */
const joint =
  /^(?:[\s,./–-]{1,3}|,?\s(?:og så|så|deretter|and then|then|strek|bindestrek|mellomrom|pause|dash|hyphen|space)\s)$/iu;
/** What makes an amount or a count of it. */
const amountFollows =
  /^\s?(?:tusen|thousand|million|kroner|kr(?!\p{L})|prosent|percent|mg|ml|år|timer|timar|hours|years)/iu;
/** So few words no spoken number has: four pairs are eight digits, and so are `912 34 567`. */
const fewestWords = 4;
const fewestWithHundreds = 3;

interface Spoken {
  readonly start: number;
  readonly end: number;
  readonly kind: 'one' | 'two' | 'three';
  readonly value: number;
  readonly isTens: boolean;
}

/** Phone and identity numbers that are spelt in words, in Norwegian or English; counting up or down is none. */
export function findSpokenNumbers(text: string): PersonalSpan[] {
  return spokenRuns(text).flatMap((run): PersonalSpan[] => {
    const found = numberIn(run) ?? numberIn(run.slice(1));
    if (!found || amountFollows.test(text.slice(found.end, found.end + 12))) return [];
    return [found];
  });
}

function spokenRuns(text: string): Spoken[][] {
  const runs: Spoken[][] = [];
  for (const match of text.matchAll(word)) {
    const spoken = readWord(match);
    const last = runs.at(-1)?.at(-1);
    if (last && joint.test(text.slice(last.end, spoken.start))) runs.at(-1)?.push(spoken);
    else runs.push([spoken]);
  }
  return runs;
}

function readWord(match: RegExpExecArray): Spoken {
  const said = match[0].toLowerCase();
  const kind = match.groups?.three ? 'three' : match.groups?.two ? 'two' : 'one';
  const place = tens.findIndex((words) => words.some((each) => said.startsWith(each)));
  const isTens = tens.some((words) => words.includes(said));
  const value = kind === 'one' ? (unitValues[said] ?? 0) : place >= 0 ? 20 + 10 * place : 10;
  return { start: match.index, end: match.index + match[0].length, kind, value, isTens };
}

function numberIn(run: readonly Spoken[]): PersonalSpan | null {
  const [first] = run;
  const last = run.at(-1);
  const fewest = run.some(({ kind }) => kind === 'three') ? fewestWithHundreds : fewestWords;
  if (!first || !last || run.length < fewest || isCount(run)) return null;
  const { least, most } = digitsSaid(run);
  const span = { start: first.start, end: last.end };
  const startsAsPhone = first.kind !== 'one' || first.value > 1;
  if (least <= 8 && most >= 8 && startsAsPhone) return { ...span, type: 'phone', label: 'telefonnummer' };
  if (least <= 11 && most >= 11 && (first.kind !== 'one' || first.value < 8))
    return { ...span, type: 'fnr', label: 'fødselsnummer' };
  return null;
}

/** «førti åtte» may be 48, 40 8 or 40 08: how few and how many digits the words can be. */
function digitsSaid(run: readonly Spoken[]): { least: number; most: number } {
  const hasPairs = run.some(({ kind }) => kind === 'two');
  let least = 0;
  let most = 0;
  run.forEach(({ kind, value }, at) => {
    const length = { one: 1, two: 2, three: 3 }[kind];
    least += kind === 'one' && value > 0 && run[at - 1]?.isTens ? 0 : length;
    most += kind === 'one' && value > 0 && hasPairs ? 2 : length;
  });
  return { least, most };
}

function isCount(run: readonly Spoken[]): boolean {
  const steps = run.slice(1).map(({ value }, at) => value - (run[at] as Spoken).value);
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

function below(numbers: Readonly<Record<string, number>>, limit: number): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(numbers).filter(([, value]) => value < limit));
}
