import type { PersonalSpan } from './personal-data.ts';

const unitValues: Readonly<Record<string, number>> = {
  null: 0,
  nul: 0,
  zero: 0,
  oh: 0,
  en: 1,
  én: 1,
  ein: 1,
  ett: 1,
  eitt: 1,
  one: 1,
  to: 2,
  two: 2,
  tre: 3,
  three: 3,
  fire: 4,
  fir: 4,
  four: 4,
  fem: 5,
  five: 5,
  seks: 6,
  six: 6,
  sju: 7,
  sjau: 7,
  syv: 7,
  seven: 7,
  åtte: 8,
  åtta: 8,
  ått: 8,
  eight: 8,
  ni: 9,
  nine: 9,
};
const unit = Object.keys(unitValues).join('|');
const teen =
  'elleve|elve|ellev|tolv|trettan|fjortan|femtan|sekstan|syttan|attan|nittan|tretten|fjorten|femten|seksten|sytten|atten|nitten|ti|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** Twenty, thirty and so on to ninety, in that order. */
const tensValues: readonly string[][] = [
  ['tjue', 'tjuge', 'tyve', 'twenty'],
  ['tretti', 'tredve', 'thirty'],
  ['førti', 'førrti', 'forti', 'forty'],
  ['femti', 'fifty'],
  ['seksti', 'sixty'],
  ['sytti', 'seventy'],
  ['åtti', 'eighty'],
  ['nitti', 'ninety'],
];
const tens = tensValues.flat().join('|');
const twoDigits = `(?:${tens})-?(?:${unit})|(?:${unit})og(?:${tens})|${tens}|${teen}`;
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
  const ten = tensValues.findIndex((words) => words.some((each) => said.startsWith(each)));
  const isTens = tensValues.some((words) => words.includes(said));
  const value = kind === 'one' ? (unitValues[said] ?? 0) : ten >= 0 ? 20 + 10 * ten : 10;
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
