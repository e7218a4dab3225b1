import { firstNames, isFirstNameInLowerCase } from '../first-names.ts';
import type { PersonalSpan } from '../personal-data.ts';
import { findGenitives } from './genitives.ts';
import { findLowerCaseNames } from './lower-case-names.ts';
import { namePatterns } from './name-patterns.ts';
import { findShapedNames } from './name-shapes.ts';
import { fullName, kin, name, peopleOnly, person, possessive, role, start, stop } from './name-words.ts';
import { isNamesake } from './namesakes.ts';
import { findSignatures } from './signatures.ts';

/** «Ingeborg er 12»: what begins a sentence and has an age, when it is no word for a person. */
const aged = new RegExp(
  `(?:^|[.!?]\\s)(${name})(?=\\s(?:er|is|fyller|fyljer)\\s\\d{1,2}(?:\\s(?:år|og|and|years)|[!?]|[.,](?!\\s?\\d)|$))`,
  'gu',
);
/** «Hei, kari her». */
const hello = new RegExp(`${start}(?:[Hh]ei|[Hh]ello|[Hh]i),?\\s(\\p{L}+)\\s(?:her|here)${stop}`, 'gu');
const called = new RegExp(
  `${start}(?:kaller|kallar|call)\\s(?:ham|han|henne|ho|him|her)\\s(?:for\\s)?(${fullName})${stop}`,
  'gu',
);
const notAged = new RegExp(`^(?:${kin}|${role}|${possessive}|.*(?:en|et|a|ne|er))$`, 'u');

/** After a person and «heter», or «my name is», lower case is a name too. */
const lowerCaseName = new RegExp(
  `${start}(?:${person}\\s(?:heter|heiter|hete|heite|heit|is called)|[Mm]itt\\snavn\\ser|[Nn]am?v?net\\smitt\\ser|[Mm]y\\sname\\sis)\\s(\\p{Ll}+(?:\\s\\p{Ll}+){0,2})${stop}`,
  'gu',
);
const kinThenName = new RegExp(
  `${start}(?:(?:${kin})\\s(?:${possessive})|(?:${possessive})\\s(?:${kin})),?\\s(\\p{Ll}+)${stop}`,
  'gu',
);
const iAm = /(?<!\p{L})(?:I['’]?m|i['’]?m|I am|i am)\s(\p{Ll}+)(?=[,.]|$)/gu;
/** «ELIAS HANSEN» */
const inCapitals = /(?<![\p{L}\p{Pd}]|\p{Lu}\s)\p{Lu}{3,}(?:\s\p{Lu}{2,}){1,2}(?![\p{L}\p{Pd}]|\s\p{Lu}{2,})/gu;
const anyName = new RegExp(`${start}(${fullName})${stop}`, 'gu');

const notAfterHeter = new Set(
  'det dette den noe noko nå no ikke ikkje også og vel egentlig eigentleg noe annet fortsatt framleis hva kva i som på så'.split(
    ' ',
  ),
);
/** Words with a capital that stand before a name and are none. */
const titles =
  /^(?:Kong|Dronning|Prins|Prinsesse|Kronprins|Kronprinsesse|King|Queen|Prince|Princess|Crown|Sankt|Saint|Color|Stena|Dr|Mr|Mrs|Ms|Miss|Prof|Fru|Herr)$/u;
/** What follows a first name in lower case, and is no surname. */
const notSurnames = new Set(
  'og å and er har i på fra frå av som med til for bor bur bo bodde kommer kjem vil lurer lurar lure trenger treng søker søker skal kan må fikk fekk ble blei is has have lives live from in at who with min mi mitt my vår vi me jeg eg æ jei når nå no men pga og'.split(
    ' ',
  ),
);

/** Names of people as the words around them tell, and common first names with the surname behind. Diagnoses and institutions named after people stay. */
export function findNames(text: string): PersonalSpan[] {
  const spans: PersonalSpan[] = [];
  const add = (match: RegExpExecArray, words: string) => {
    const from = match.index + match[0].lastIndexOf(words);
    if (isNamesake(text, from, from + words.length)) return;
    spans.push({ start: from, end: from + words.length, type: 'name', label: 'navn' });
  };
  for (const pattern of namePatterns) {
    for (const match of text.matchAll(pattern)) {
      for (const group of match.slice(1)) {
        const words = peopleOnly(group ?? '');
        if (words) add(match, words);
      }
    }
  }
  for (const match of [...text.matchAll(aged), ...text.matchAll(called)]) {
    const words = peopleOnly(match[1] ?? '');
    if (words && (firstNames.has(words.toLowerCase()) || !notAged.test(words))) add(match, words);
  }
  for (const match of text.matchAll(hello)) {
    if (firstNames.has((match[1] ?? '').toLowerCase())) add(match, match[1] ?? '');
  }
  for (const match of text.matchAll(lowerCaseName)) {
    const [first = '', second = '', third = ''] = (match[1] ?? '').split(' ');
    if (notAfterHeter.has(first)) continue;
    if (!firstNames.has(first)) {
      add(match, first);
      continue;
    }
    const others = [second, third];
    const end = others.findIndex((word) => !word || notSurnames.has(word));
    add(match, [first, ...others.slice(0, end < 0 ? others.length : end)].join(' '));
  }
  for (const match of [...text.matchAll(kinThenName), ...text.matchAll(iAm)]) {
    if (isFirstNameInLowerCase(match[1] ?? '')) add(match, match[1] ?? '');
  }
  for (const match of text.matchAll(inCapitals)) {
    const [first = ''] = match[0].toLowerCase().split(' ');
    if (isFirstNameInLowerCase(first)) add(match, match[0]);
  }
  for (const match of text.matchAll(anyName)) {
    const isWithin = /\p{Ll},?\s$/u.test(text.slice(Math.max(0, match.index - 3), match.index));
    const words = aroundFirstName(match[1] ?? '', isWithin);
    if (words) add(match, words);
  }
  for (const span of [...findLowerCaseNames(text), ...findShapedNames(text)]) {
    if (!isNamesake(text, span.start, span.end)) spans.push({ ...span, type: 'name', label: 'navn' });
  }
  for (const span of [...findGenitives(text), ...findSignatures(text)]) {
    const words = text.slice(span.start, span.end);
    if (peopleOnly(words) === words) spans.push({ ...span, type: 'name', label: 'navn' });
  }
  return spans;
}

/**
 * A common first name with what is around it: «Fikk Emil Hansen» gives `Emil Hansen`, for what begins a sentence need be
 * no name; within one the words before it are names too.
 */
function aroundFirstName(words: string, isWithin: boolean): string {
  const parts = words.split(' ');
  const at = parts.findIndex(isFirstName);
  if (at < 0) return '';
  const notBefore = parts.slice(0, at).findLastIndex((part) => peopleOnly(part) === '' || titles.test(part));
  return peopleOnly(parts.slice(Math.max(notBefore + 1, isWithin ? 0 : Math.min(1, at))).join(' '));
}

/** «Ann-Kristin» is one, and «Mai-Britt». */
function isFirstName(word: string): boolean {
  return word.split('-').some((part) => firstNames.has(part.toLowerCase()));
}
