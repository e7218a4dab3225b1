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

/** Lower case, å/ø/æ as a/o/e, doubled letters single, everything else than letters and digits one space; a space at both ends. */
export function foldText(text: string): string {
  const folded = text
    .toLowerCase()
    .replace(/['’`´]/g, '')
    .replace(/å|aa/g, 'a')
    .replace(/ø|ö|oe/g, 'o')
    .replace(/æ|ä|ae/g, 'e')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${folded} `;
}

const endings = '[\\p{L}\\p{N}]{0,20}';
/** Folded words up to this length begin a phrase by their whole; longer by their first letters. */
const keyLength = 2;

/** Prepares a list of phrases. @throws RangeError when a phrase begins with a gap, which would make every word a start. */
export function createPhraseFinder(phrases: readonly string[]): PhraseFinder {
  const byKey = new Map<string, RegExp[]>();
  for (const phrase of phrases.flatMap(withoutOptionalStart)) {
    const terms = phrase.split(' ');
    const first = terms[0] ?? '';
    if (!/^[\p{L}\p{N}]/u.test(first)) throw new RangeError(`phrase "${phrase}" must begin with a word`);
    const pattern = new RegExp(` ${terms.map(compileTerm).join('')}`, 'uy');
    for (const key of new Set(first.split('|').map(keyOf))) byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
  }
  return { find: (folded) => findAll(byKey, folded) };
}

/** `har? svelget` is `svelget` and `har svelget`. */
function withoutOptionalStart(phrase: string): string[] {
  const space = phrase.indexOf(' ');
  if (phrase[space - 1] !== '?') return [phrase];
  return [...withoutOptionalStart(phrase.slice(space + 1)), phrase.slice(0, space - 1) + phrase.slice(space)];
}

function findAll(byKey: ReadonlyMap<string, readonly RegExp[]>, folded: string): PhraseMatch[] {
  const matches: PhraseMatch[] = [];
  for (let space = 0; space >= 0 && space < folded.length - 1; space = folded.indexOf(' ', space + 1)) {
    for (const pattern of byKey.get(folded.slice(space + 1, space + 1 + keyLength).trim()) ?? []) {
      pattern.lastIndex = space;
      if (!pattern.test(folded)) continue;
      matches.push({ start: space, end: pattern.lastIndex - 1 });
      break;
    }
  }
  return matches;
}

function keyOf(word: string): string {
  return foldWord(word.replace('*', '')).slice(0, keyLength);
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
