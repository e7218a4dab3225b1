import { remembered } from './remembered.ts';

/**
 * Phrases as people say them, written so that anyone can read and review them, and found in linear time.
 *
 * A phrase is words with single spaces between. `a|b_c` is either the word a or the words b c; `word*` is the word with any ending; `word?` may be
 * left out; `..` is up to three words, `...` up to seven. Text and phrases are folded alike, so that missing æ, ø, å
 * («far ikke puste», «faar») and doubled letters meet.
 * Example: `får|fær ikke|ikkje puste*` is found in «Hu faar ikkje pusta!» only when the phrase says `pust*`.
 */
export interface PhraseMatch {
  /** Character offsets in the folded text. */
  readonly start: number;
  readonly end: number;
}

/** Finds phrases of one list in folded text. */
export interface PhraseFinder {
  /** Every place where a phrase begins, in order. */
  find(folded: string): readonly PhraseMatch[];
}

/** Finds phrases of several lists in one pass over folded text. */
export interface PhraseTable {
  /** What `PhraseFinder.find` gives for each list in which something is found, by the number of the list. */
  find(folded: string): ReadonlyMap<number, readonly PhraseMatch[]>;
}

/** Lower case, å/ø/æ as a/o/e, doubled letters single, everything else than letters and digits one space; a space at both ends. */
export function foldText(text: string): string {
  const latin = text
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/å|aa/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/æ|ä|ae/g, 'e');
  if (onlyAscii.test(latin))
    return ` ${latin
      .replace(/([a-z])\1+/g, '$1')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()} `;
  const folded = latin
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${folded} `;
}

/** Most text once it is folded so far: classes of letters take twice as long where letters may be any. */
const onlyAscii = /^[\0-\x7f]*$/;
const endings = '[\\p{L}\\p{N}]{0,20}';
/** Letters by which a phrase that begins with `word*` is looked up. */
const prefixLength = 3;

/** Prepares a list of phrases. @throws RangeError when a phrase begins with a gap, which would make every word a start. */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const table = createPhraseTable([phrases]);
  return { find: (folded) => table.find(folded).get(0) ?? [] };
}

/** A phrase of a list, ready to be tried where a word begins. */
interface Phrase {
  readonly list: number;
  readonly pattern: RegExp;
}

/** The phrases that may begin with a word, in the order of their lists: by the whole word, else by how it begins. */
interface Beginnings {
  readonly words: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefixes: ReadonlyMap<string, readonly Phrase[]>;
}

/** Prepares several lists of phrases. @throws RangeError as `createPhraseFinder` does */
export function createPhraseTable(lists: readonly (readonly string[])[]): PhraseTable {
  const words = new Map<string, Phrase[]>();
  const prefixes = new Map<string, Phrase[]>();
  const order = new Map<Phrase, number>();
  for (const [list, phrases] of lists.entries()) {
    for (const text of phrases.flatMap(withoutOptionalStart)) {
      const terms = text.split(' ');
      const first = terms[0] ?? '';
      if (!/^[\p{L}\p{N}]/u.test(first)) throw new RangeError(`phrase "${text}" must begin with a word`);
      const phrase = { list, pattern: new RegExp(` ${terms.map(compileTerm).join('')}`, 'uy') };
      order.set(phrase, order.size);
      for (const word of first.split('|')) {
        const begun = foldWord(word.replace('*', ''));
        const isOpen = word.endsWith('*') && !begun.includes(' ');
        const key = isOpen ? begun.slice(0, prefixLength) : (begun.split(' ')[0] ?? '');
        const table = isOpen ? prefixes : words;
        table.set(key, [...(table.get(key) ?? []), phrase]);
      }
    }
  }
  const closed = (table: ReadonlyMap<string, Phrase[]>) =>
    new Map(
      [...table].map(([key, own]) => [
        key,
        inOrder([...own, ...prefixesOf(key).flatMap((k) => prefixes.get(k) ?? [])], order),
      ]),
    );
  const beginnings = { words: closed(words), prefixes: closed(prefixes) };
  const phrasesOf = remembered((word) => phrasesBegunBy(beginnings, word));
  return { find: (folded) => findAll(phrasesOf, folded) };
}

function inOrder(phrases: readonly Phrase[], order: ReadonlyMap<Phrase, number>): Phrase[] {
  return [...new Set(phrases)].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
}

/** `svelge` gives `sve`, `sv`, `s`; `pa` gives `pa`, `p`. */
function prefixesOf(word: string): string[] {
  const longest = Math.min(prefixLength, word.length);
  return Array.from({ length: longest }, (_, shorter) => word.slice(0, longest - shorter));
}

/** `har? svelget` is `svelget` and `har svelget`. */
function withoutOptionalStart(phrase: string): string[] {
  const space = phrase.indexOf(' ');
  if (phrase[space - 1] !== '?') return [phrase];
  return [...withoutOptionalStart(phrase.slice(space + 1)), phrase.slice(0, space - 1) + phrase.slice(space)];
}

function findAll(phrasesOf: (word: string) => readonly Phrase[], folded: string): ReadonlyMap<number, PhraseMatch[]> {
  const found = new Map<number, PhraseMatch[]>();
  let space = 0;
  for (let end = folded.indexOf(' ', 1); end > 0; end = folded.indexOf(' ', end + 1)) {
    let matched = -1;
    for (const { list, pattern } of phrasesOf(folded.slice(space + 1, end))) {
      if (list === matched) continue;
      pattern.lastIndex = space;
      if (!pattern.test(folded)) continue;
      matched = list;
      const match = { start: space, end: pattern.lastIndex - 1 };
      const matches = found.get(list);
      if (matches) matches.push(match);
      else found.set(list, [match]);
    }
    space = end;
  }
  return found;
}

function phrasesBegunBy({ words, prefixes }: Beginnings, word: string): readonly Phrase[] {
  const whole = words.get(word);
  if (whole) return whole;
  for (let length = Math.min(prefixLength, word.length); length > 0; length -= 1) {
    const begun = prefixes.get(word.slice(0, length));
    if (begun) return begun;
  }
  return [];
}

function foldWord(word: string): string {
  return foldText(word.replaceAll('_', ' ')).trim();
}

/** A term with the space after it. */
function compileTerm(term: string): string {
  if (term === '..') return `(?:[^ ]{1,40} ){0,3}`;
  if (term === '...') return `(?:[^ ]{1,40} ){0,7}`;
  const optional = term.endsWith('?');
  const words = (optional ? term.slice(0, -1) : term)
    .split('|')
    .map((word) => (word.endsWith('*') ? foldWord(word.slice(0, -1)) + endings : foldWord(word)));
  return `(?:(?:${words.join('|')}) )${optional ? '?' : ''}`;
}
