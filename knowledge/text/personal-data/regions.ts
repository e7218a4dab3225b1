import type { Stretch } from './stretch.ts';

/**
 * The parts of a text around what `sign` finds, `reach` characters to each side and on to the next white space; those that
 * meet are one. Without one of the signs there is nothing to look for, so most of a text need not be searched.
 */
export function regionsAround(text: string, sign: RegExp, reach: number): Stretch[] {
  const regions: { start: number; end: number }[] = [];
  for (const { index } of text.matchAll(sign)) {
    const last = regions.at(-1);
    if (last && index < last.end - reach) continue;
    const end = toSpace(text, index + reach, 1);
    const start = toSpace(text, index - reach, -1);
    if (last && start <= last.end) last.end = end;
    else regions.push({ start, end });
  }
  return regions;
}

/** All that the patterns find in the regions, each match with its place in the whole text. */
export function matchesIn(text: string, regions: readonly Stretch[], patterns: readonly RegExp[]): RegExpExecArray[] {
  return regions.flatMap(({ start, end }) => {
    const part = text.slice(start, end);
    return patterns.flatMap((pattern) =>
      [...part.matchAll(pattern)].map((match) => Object.assign(match, { index: match.index + start })),
    );
  });
}

/** The nearest place with white space beside it, from `place` on in one direction, or an end of the text. */
function toSpace(text: string, place: number, step: 1 | -1): number {
  let at = Math.min(Math.max(place, 0), text.length);
  while (at > 0 && at < text.length && !/\s/u.test(text.charAt(step === 1 ? at : at - 1))) at += step;
  return at;
}
