import { isFirstNameInLowerCase } from '../first-names.ts';
import { matchAt } from '../match-at.ts';

const word = /(?<![\p{L}\p{N}@._'’-])\p{Ll}{3,}(?:-\p{Ll}{2,})?(?![\p{L}\p{N}@_-]|\.\p{L})/gu;
/** First names that are words, or forms of them in a dialect, or things: in lower case they say nothing by themselves. */
const alsoWordsAnywhere = new Set(
  `hans endre anna inga olav vidar vera helge anne stella kaia odd siv roar tore kristen vilja dina mina signe edel brage
  thi sanna robin luna alba ester mia tina runa tilda sunna lotte mette stian sina aurora lucia melissa angelika alma
  jasmin jasmine rune leo haben jack kate rose ingen jar lara otto embla idun jon jens ella thor hege ada balder ali
  milo samer kamil asha ida elsa kent roy kåre`.split(/\s+/),
);
/** What stands before a second name before the first: «har my linnea», not the English «my». */
const shortNameBefore = /(?<=(?<!\p{L})(?:har|kan|får|skal|vil|må|med|til|for|og|at|om|hei) )(?:my|may|liv|ann|bo)\s$/u;
const nextWord = / (\p{Ll}{3,})(?![\p{L}\p{N}@_-])/uy;
/** More names nobody has. */
const mostNames = 4;

/** Common first names in lower case that are no word, with the first names beside them: «har my linnea», «mor til odin». */
export function findLowerCaseNames(text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { index, 0: found } of text.matchAll(word)) {
    if (index < (spans.at(-1)?.end ?? 0)) continue;
    const isName = found.split('-').every((part) => isFirstNameInLowerCase(part) && !alsoWordsAnywhere.has(part));
    if (!isName) continue;
    const before = shortNameBefore.exec(text.slice(Math.max(0, index - 15), index))?.[0] ?? '';
    spans.push({ start: index - before.length, end: withNextNames(text, index + found.length) });
  }
  return spans;
}

function withNextNames(text: string, end: number): number {
  let last = end;
  for (let names = 1; names < mostNames; names += 1) {
    const match = matchAt(text, last, nextWord);
    if (!(match && isFirstNameInLowerCase(match[1] ?? ''))) break;
    last += match[0].length;
  }
  return last;
}
