import type { PersonalSpan } from '../personal-data.ts';

/** «personnummer 48213», «de siste fem er 48 213»: the five digits behind a birth date that stands elsewhere. */
const lastFive =
  /(?<!\p{L})(?:personn(?:umme)?r\p{L}{0,3}|pnr|personal (?:id )?number|siste fem|siste 5|last five|last 5)\.?\W{0,3}(?:(?:er|is|are|de|dei|siste|fem|siffer|sifre|sifrene|sifra|digits|mitt|hans|hennes|hennar)\W{1,3}){0,4}(?<last>\d{5}|\d{3}\s\d{2}|\d{2}\s\d{3})(?![\s.-]?\d)/giu;
const between =
  '(?:[\\s,.;:]{1,3}(?:og|så|and|then|deretter|etterpå|med|with|siste|fem|last|five|de|dei|the|er|is|are|siffer|sifre|sifrene|digits|personn(?:umme)?r\\p{L}{0,3}|pnr)){1,6}[\\s,.;:]{1,3}';
/** Six digits of a date, a few words, and the five. */
const dateThenFive = new RegExp(
  `(?<![\\d.-])(?<date>[0-7]\\d[. ]?\\d\\d[. ]?(?:(?:19|20)\\d\\d|\\d\\d))${between}(?<last>\\d{3}\\s?\\d{2})(?![\\s.-]?\\d)`,
  'giu',
);

/** Identity numbers that are told in two parts: both parts, the words between them stay. */
export function findTwoPartIdentities(text: string): PersonalSpan[] {
  return [...text.matchAll(lastFive), ...text.matchAll(dateThenFive)].flatMap((match) => {
    const { date, last = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    return [...(date ? [part(match.index, match.index + date.length)] : []), part(end - last.length, end)];
  });
}

function part(start: number, end: number): PersonalSpan {
  return { start, end, type: 'fnr', label: 'fødselsnummer' };
}
