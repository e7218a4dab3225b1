/** A word of a text, and what stands between it and the one before. */
export interface Word {
  readonly text: string;
  readonly lower: string;
  readonly start: number;
  readonly end: number;
  /** Everything between the word before and this one: spaces, signs, line breaks. */
  readonly gap: string;
}

const word = /[\p{L}\p{N}]+(?:[-'’][\p{L}\p{N}]+)*/gu;

/** The words of a text in order: letters and digits, with the hyphens and apostrophes within them. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(word)) {
    words.push({
      text: found,
      lower: found.toLowerCase(),
      start: index,
      end: index + found.length,
      gap: text.slice(end, index),
    });
    end = index + found.length;
  }
  return words;
}
