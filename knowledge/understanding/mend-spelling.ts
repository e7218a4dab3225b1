/** Words shorter than this are too near to too many others to be mended. */
const leastLength = 4;
/** Letters from which a word may hold two slips. */
const twoSlipsFrom = 8;

/** The known word that an unknown one is most likely meant as; null when none is near. Known words are themselves. */
export type Speller = (word: string) => string | null;

/**
 * A speller over a vocabulary. A slip is a letter too many, too few, another, or two that changed places (Damerau 1964);
 * the first letter is taken to be right. Words of up to seven letters may hold one slip, longer ones two; of several
 * near words the nearest, then the first in the vocabulary's order.
 */
export function createSpeller(vocabulary: Iterable<string>): Speller {
  const known = new Set(vocabulary);
  const byStart = new Map<string, string[]>();
  for (const word of known) {
    if (word.length < leastLength) continue;
    const key = word.charAt(0);
    const group = byStart.get(key);
    if (group) group.push(word);
    else byStart.set(key, [word]);
  }
  return (word) => {
    if (known.has(word)) return word;
    if (word.length < leastLength || /\d/.test(word)) return null;
    const most = word.length >= twoSlipsFrom ? 2 : 1;
    let best: string | null = null;
    let least = most + 1;
    for (const candidate of byStart.get(word.charAt(0)) ?? []) {
      if (Math.abs(candidate.length - word.length) >= least) continue;
      const slips = slipsBetween(word, candidate);
      if (slips < least) {
        best = candidate;
        least = slips;
      }
    }
    return best;
  };
}

/** Slips between two words: edit distance where swapped neighbours are one slip (optimal string alignment). */
export function slipsBetween(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const changed = (row[j - 1] ?? 0) + (isSame ? 0 : 1);
      const cheapest = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed);
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      next.push(isSwapped ? Math.min(cheapest, (before[j - 2] ?? 0) + 1) : cheapest);
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
