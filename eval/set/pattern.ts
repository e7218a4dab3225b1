/**
 * Compiles a pattern of a question set: case is ignored, `(?i)` at the start is allowed for those used to it, and the
 * Unicode flag is set unless the pattern only works without it (`\-` outside a class, say).
 * @throws SyntaxError when it is no regular expression at all
 */
export function compilePattern(source: string): RegExp {
  const pattern = source.replace(/^\(\?i\)/, '');
  try {
    return new RegExp(pattern, 'iu');
  } catch {
    return new RegExp(pattern, 'i');
  }
}

/** The text that patterns are matched against: one form for characters, and every run of space and line breaks one space. */
export function matchable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim();
}

/** Why a pattern cannot do its work, or null. Finds what can be told without running it: see the reasons. */
export function patternFault(source: string): string | null {
  try {
    if (compilePattern(source).test('')) return 'matches the empty text, so it matches every answer';
  } catch (error) {
    return `not a regular expression: ${(error as Error).message}`;
  }
  const bare = source.replace(/\\./gs, 'x').replace(/\[(?:[^\]])*\]/gs, 'x');
  if (/\$(?!\)|\||$)/.test(bare)) return 'can never match: something stands after the end mark `$`';
  if (/[^(|:?<=!]\^/.test(bare)) return 'can never match: something stands before the start mark `^`';
  if (/\n|\r/.test(source)) return 'can never match: line breaks are matched as one space';
  if (/ {2}/.test(bare)) return 'can never match: runs of space are matched as one space';
  if (/\((?:[^()]*[+*][^()]*)\)[+*]/.test(bare))
    return 'may take exponential time: a repeated group that repeats within';
  return null;
}
