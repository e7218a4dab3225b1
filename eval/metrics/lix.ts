/**
 * LIX, the readability index of Scandinavian prose (Björnsson 1968): words per sentence plus the percentage of words
 * longer than six letters. Below 30 very easy, 40 like news, above 55 like law. A colon or a line break ends a sentence
 * too. Null for a text without words.
 */
export function lix(text: string): number | null {
  const words = text.match(/\p{L}[\p{L}\p{M}\p{N}-]*/gu) ?? [];
  if (words.length === 0) return null;
  const sentences = text.split(/[.!?:;…\n]+(?:\s|$)|\n+/u).filter((part) => /\p{L}/u.test(part)).length;
  const long = words.filter((word) => word.length > 6).length;
  return words.length / sentences + (100 * long) / words.length;
}
