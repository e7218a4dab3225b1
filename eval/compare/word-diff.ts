/** A stretch of words of one text or both. */
export interface DiffPart {
  readonly kind: 'same' | 'removed' | 'added';
  readonly text: string;
}

/** Texts longer than this (in words, together) are shown as replaced whole: the table would be large and tell little. */
const longest = 4_000;

/** What it takes to turn `before` into `after`, word by word, by longest common subsequence; space and punctuation stay with their word. */
export function wordDiff(before: string, after: string): DiffPart[] {
  const [a, b] = [wordsOf(before), wordsOf(after)];
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (a.length + b.length > longest)
    return joined([
      ['removed', before],
      ['added', after],
    ]);
  const lengths = commonLengths(a, b);
  const width = b.length + 1;
  const parts: [DiffPart['kind'], string][] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      parts.push(['same', a[i] ?? '']);
      i += 1;
      j += 1;
    } else if (
      j >= b.length ||
      (i < a.length && (lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0))
    ) {
      parts.push(['removed', a[i] ?? '']);
      i += 1;
    } else {
      parts.push(['added', b[j] ?? '']);
      j += 1;
    }
  }
  return joined(parts);
}

function wordsOf(text: string): string[] {
  return text.match(/\S+\s*/gu) ?? [];
}

/** `table[i * width + j]`: length of the longest common subsequence of `a` from `i` and `b` from `j`. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = a.length - 1; i >= 0; i -= 1) {
    for (let j = b.length - 1; j >= 0; j -= 1) {
      const [down, right] = [table[(i + 1) * width + j] ?? 0, table[i * width + j + 1] ?? 0];
      table[i * width + j] = a[i] === b[j] ? (table[(i + 1) * width + j + 1] ?? 0) + 1 : Math.max(down, right);
    }
  }
  return table;
}

function joined(parts: readonly (readonly [DiffPart['kind'], string])[]): DiffPart[] {
  const merged: { kind: DiffPart['kind']; text: string }[] = [];
  for (const [kind, text] of parts) {
    const last = merged.at(-1);
    if (last?.kind === kind) last.text += text;
    else if (text !== '') merged.push({ kind, text });
  }
  return merged;
}
