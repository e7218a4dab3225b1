import { splitSentences } from '../../knowledge/text/sentences.ts';

/** A word as LIX counts it: what stands between spaces, so that `14-åringen` and `37,5` are one each. */
const word = /[\p{L}\p{N}§½][\p{L}\p{M}\p{N}]*(?:[-,.’'][\p{L}\p{N}]+)*/gu;

/** More than this many letters makes a word long. */
const longest = 6;

/**
 * Reading ease by LIX: words a sentence plus the percentage of words of more than six letters. 25 is a children's book,
 * 35 fiction, 45 a newspaper, 55 and more official prose; 0 for a text without words. A colon ends a sentence, and so does
 * a line break (a list item). Source: Björnsson, «Läsbarhet» (1968).
 * Example: «Du kan få pleiepenger. Nav avgjør.» has 6 words, 2 sentences and 1 long word: 3 + 16.7 = 19.7.
 */
export function lixOf(text: string): number {
  const found = text.match(word) ?? [];
  const words = found.length;
  if (words === 0) return 0;
  const sentences = splitSentences(text.replace(/:\s/g, ':\n')).filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
  const long = found.filter((each) => each.length > longest && letters(each) > longest).length;
  return words / sentences.length + (100 * long) / words;
}

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
