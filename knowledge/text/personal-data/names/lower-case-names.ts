import { isStopWord } from '../../stop-words.ts';
import type { Word } from '../words.ts';
import { firstNames, isFirstNameInLowerCase } from './first-names.ts';
import { certaintyBefore, isStated } from './name-contexts.ts';
import type { NameRun } from './name-runs.ts';
import { isNoName, setOf } from './name-words.ts';
import { isSurnameInLowerCase } from './surnames.ts';

/** First names that are words, or forms of them in a dialect, or things: in lower case they say nothing by themselves. */
const alsoWordsAnywhere = setOf(
  `hans endre anna inga olav vidar vera helge anne stella kaia odd siv roar tore kristen vilja dina mina signe edel brage
  thi sanna robin luna alba ester mia tina runa tilda sunna lotte mette stian sina aurora lucia melissa angelika alma
  jasmin jasmine rune leo haben jack kate rose ingen jar lara otto embla idun jon jens ella thor hege ada balder ali
  milo samar samer kamil asha ida elsa kent roy kåre verner ammar hannes lone hella klara folke hilda elin-marie vilma`,
);
/** Word names that are names where other words tell that somebody is meant: «mor til even», «bestemor aud». */
const wordNamesInContext = setOf(
  'aud liv even bjørn stein tor dag odd bo ann live storm iris max karen ruth tove brage embla frøya sol hedvig birk tom tone line per jan stig gro siri mats mari rita iver kim leo lea',
);
/** Those that other words for people stand before, too: «familien hans», «mor til anna barn». */
const neverInLowerCase = setOf('hans anna vera endre inga ingen haben thi asma');
/** «my son even», «our child may». */
const englishKin = setOf('son daughter child boy girl husband wife partner brother sister baby friend kid');
const name = /^\p{Ll}{3,}(?:-\p{Ll}{2,})?$/u;
/** What stands before a second name before the first: «har my linnea», not the English «my». */
const shortNames = setOf('my may liv ann bo');
const beforeShortNames = setOf('har kan får skal vil må med til for og at om hei');
/** What follows a first name in lower case, and is no surname. */
const notSurnames = setOf(
  `å bur kommer kjem søker søkjer lives live ble blei bodde men pga mi jei lure lurar treng fekk no kor kva som han ho hun er
  født fødd fyller går sliter trenger snart ikke ikkje aldri alltid`,
);
/** What «jeg heter» may be followed by, and is no name. */
const notStated = setOf(
  'noko noe something nothing egentlig eigentleg ikke ikkje framleis annet anna ingenting likt samme akkurat kva ka når nok mamma pappa mor far',
);
/** More names nobody has. */
const mostNames = 4;

/**
 * Names in lower case: common first names that are no word, with the first names beside them («mor til odin»); other first
 * names where the words before tell («bestemor aud»); and any word where somebody says what they are called.
 */
export function findLowerCaseNames(words: readonly Word[], text: string): NameRun[] {
  const runs: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const run = nameAt(words, at, text);
    if (!run) continue;
    runs.push(run);
    at = run.to;
  }
  return runs;
}

function nameAt(words: readonly Word[], at: number, text: string): NameRun | null {
  const word = words[at];
  if (!word || !name.test(word.text) || isPartOfAddress(text, word)) return null;
  if (isStated(words, at)) return stated(words, at);
  const isCommon = word.lower.split('-').every((part) => isFirstNameInLowerCase(part) && !alsoWordsAnywhere.has(part));
  if (isCommon) return { from: at - (hasShortNameBefore(words, at) ? 1 : 0), to: withNextNames(words, at) };
  const isKnown =
    (firstNames.has(word.lower) && !neverInLowerCase.has(word.lower)) || wordNamesInContext.has(word.lower);
  if (!isKnown || englishKin.has(words[at - 1]?.lower ?? '')) return null;
  if (word.gap === ', ') return null;
  if (certaintyBefore(words, at) === 'name' || isGreeted(words, at)) return { from: at, to: withNextNames(words, at) };
  return null;
}

/** «jeg heter linda strand og lurer»: with the surname, if the first is a first name. */
function stated(words: readonly Word[], at: number): NameRun | null {
  const word = words[at];
  if (!word || isNoName(word.lower) || notStated.has(word.lower)) return null;
  let to = at;
  const isFirst = firstNames.has(word.lower);
  while (to - at < 2 && isSurname(words[to + 1], isFirst)) to += 1;
  return { from: at, to };
}

/** Any word that is none of the usual behind a first name; behind what nobody knows, a common surname only. */
function isSurname(word: Word | undefined, isBehindFirstName: boolean): boolean {
  if (word?.gap !== ' ' || !name.test(word.text)) return false;
  return (
    isSurnameInLowerCase(word.lower) || (isBehindFirstName && !isStopWord(word.lower) && !notSurnames.has(word.lower))
  );
}

/** «Hei, kari her». */
function isGreeted(words: readonly Word[], at: number): boolean {
  return /^(?:hei|hello|hi)$/u.test(words[at - 1]?.lower ?? '') && /^(?:her|here)$/u.test(words[at + 1]?.lower ?? '');
}

function hasShortNameBefore(words: readonly Word[], at: number): boolean {
  return (
    words[at]?.gap === ' ' &&
    shortNames.has(words[at - 1]?.text ?? '') &&
    beforeShortNames.has(words[at - 2]?.lower ?? '')
  );
}

function withNextNames(words: readonly Word[], at: number): number {
  let to = at;
  while (to - at < mostNames - 1) {
    const next = words[to + 1];
    if (next?.gap !== ' ' || !name.test(next.text)) break;
    if (!(isFirstNameInLowerCase(next.lower) || isSurnameInLowerCase(next.lower))) break;
    to += 1;
  }
  return to;
}

/** Signs that an e-mail address or a link has around a word. */
function isPartOfAddress(text: string, { start, end }: Word): boolean {
  return /[@._]/u.test(text.charAt(start - 1)) || /^(?:[@_]|\.\p{L})/u.test(text.slice(end, end + 2));
}
