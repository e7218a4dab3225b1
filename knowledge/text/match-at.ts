/** What a sticky pattern (`y`) finds right at a place of the text; null for nothing. */
export function matchAt(text: string, place: number, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = place;
  return pattern.exec(text);
}
