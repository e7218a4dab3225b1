import { fnv1a } from '../text/fnv1a.ts';
import { createRandom } from './random.ts';

/** The share of the longer words of a text that get a slip, and the least letters of such a word. */
const slips = { share: 0.25, letters: 4 } as const;

/** How words are spelt by ear, in bokmål and nynorsk: silent letters, double consonants, sounds with several letters. */
const byEar: readonly (readonly [RegExp, string])[] = [
  [/skj/, 'sj'],
  [/kj/, 'skj'],
  [/hv/, 'v'],
  [/gj/, 'j'],
  [/å/, 'o'],
  [/æ/, 'e'],
  [/ø/, 'o'],
  [/e/, 'æ'],
  [/o/, 'å'],
  [/nd\b/, 'n'],
  [/ld/, 'll'],
  [/rd/, 'r'],
  [/gs/, 'ks'],
  [/ig\b/, 'i'],
  [/([bdfgklmnprst])\1/, '$1'],
];
const anyLetters = 'aeioutrsnlk';

/** A way to misspell a word, at a place inside it; `choose` gives a whole number below its argument. */
type Slip = (word: string, at: number, choose: (below: number) => number) => string;

const leaveOut: Slip = (word, at) => word.slice(0, at) + word.slice(at + 1);
const double: Slip = (word, at) => word.slice(0, at + 1) + word.slice(at);
const swap: Slip = (word, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
const replace: Slip = (word, at, choose) =>
  word.slice(0, at) + anyLetters.charAt(choose(anyLetters.length)) + word.slice(at + 1);
const split: Slip = (word, at) => (at > 2 && at < word.length - 2 ? `${word.slice(0, at)} ${word.slice(at)}` : word);
const hear: Slip = (word, at, choose) => {
  const fitting = byEar.filter(([heard]) => heard.test(word));
  const [heard, spelt] = fitting[choose(fitting.length)] ?? [];
  return heard === undefined || spelt === undefined ? leaveOut(word, at, choose) : word.replace(heard, spelt);
};

/** By how often they stand here: spelling by ear and a letter left out are the commonest. */
const ways: readonly Slip[] = [hear, hear, hear, leaveOut, leaveOut, swap, double, replace, split];

/**
 * The text as somebody types it in a hurry or spells it by ear: every fourth longer word has a slip. The first word is left
 * alone. The same text gives the same slips.
 */
export function misspell(text: string): string {
  const random = createRandom(fnv1a(text));
  const choose = (below: number) => Math.floor(random() * below);
  return text.toLowerCase().replace(/(?<=\s)\p{L}+/gu, (word) => {
    if (word.length < slips.letters || random() >= slips.share) return word;
    const slip = ways[choose(ways.length)] as Slip;
    return slip(word, 1 + choose(word.length - 2), choose);
  });
}
