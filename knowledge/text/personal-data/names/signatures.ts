import { matchAt } from '../../match-at.ts';
import type { Stretch } from '../stretch.ts';
import { firstNames, isFirstNameInLowerCase, wordNames } from './first-names.ts';
import { isNoName } from './name-words.ts';

/** The end of a letter, with its words in lower case: «mvh geir ove sundnes», «beste helsing jorid og nils petter». */
const closing =
  /(?<!\p{L})(?:mvh|(?:vennlig |vennleg |venleg |beste |med )?(?:hilsen|helsing|hilsning)|(?:kind |best )?regards|thanks|takk|thx|cheers)[.,:!]?\s+(?:fra |frå |from )?/giu;
const signed = /\p{Ll}+(?:-\p{Ll}+)?(?: (?!og |og$|and )\p{Ll}+(?:-\p{Ll}+)?){0,2}(?=\s*(?:$|[\n,.;]| (?:og|and) ))/uy;
const initials = /(?:\p{Ll}\. ?){1,2}\p{Ll}{2,}(?=\s*(?:$|[\n,;]))/uy;
const second = / (?:og|and) /uy;
/** Names that are words or months too: only at the very end of a letter are they meant to be names. */
const wordsAtTheEnd =
  /^(?:june|may|april|august|liv|bjørn|even|stein|tor|per|tone|line|gro|jan|my|storm|sol|dag|bård|hauk|ask|rose|tom|stig|lea|rita|iver|mats|mari|siri|kim|birk|ann|eli|bo|ove|ruth|grace|hope|joy)$/u;
const atEnd = /^[\s.!]*$/u;
/** With a capital, and nothing behind it: «Takk, Rosalind». */
const last =
  /(?<!\p{L})(?:[Tt]hanks|[Tt]hank you|[Tt]akk|[Cc]heers|[Bb]est|[Ll]ove|[Kk]lem|[Kk]lemmer|[Xx]oxo)[,!.]?\s+(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?=[\s.!]*$)/gu;
/** «Hva nå? - Rosalind». */
const behindDash = /(?:[.!?] |\n)[-–] ?(\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){0,2})(?=[\s.!]*$)/gu;

/** The names under a message. In lower case only where the first is a common first name. */
export function findSignatures(text: string): Stretch[] {
  const spans: Stretch[] = [];
  for (const { index, 0: words } of text.matchAll(closing)) {
    const isLetter = /mvh|h[ie]ls/iu.test(words);
    let from = index + words.length;
    for (let names = 0; names < 3; names += 1) {
      const initialled = isLetter ? at(text, from, initials) : '';
      const found = initialled || at(text, from, signed);
      const [first = ''] = found.split(/[ -]/u);
      const isLast = isLetter && wordsAtTheEnd.test(found) && atEnd.test(text.slice(from + found.length, from + 40));
      if (!(initialled || isLast || isFirstNameInLowerCase(first) || (isLetter && firstNames.has(first)))) break;
      spans.push({ start: from, end: from + found.length });
      from += found.length;
      const joined = at(text, from, second);
      if (!joined) break;
      from += joined.length;
    }
  }
  for (const match of [...text.matchAll(last), ...text.matchAll(behindDash)]) {
    if (!canSign(match[1] ?? '')) continue;
    const end = match.index + match[0].length;
    spans.push({ start: end - (match[1] ?? '').length, end });
  }
  return spans;
}

/** «Takk, Even», but not «Takk, Livsveiviser»: words that are names too sign a letter, others do not. */
function canSign(words: string): boolean {
  return words
    .toLowerCase()
    .split(' ')
    .every((word) => !isNoName(word) || wordNames.has(word) || word === 'hans');
}

function at(text: string, index: number, pattern: RegExp): string {
  return matchAt(text, index, pattern)?.[0] ?? '';
}
