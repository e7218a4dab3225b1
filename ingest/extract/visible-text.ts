import { normaliseText } from '../../knowledge/text/normalise.ts';

/**
 * The text as it is seen: normalised as questions are (invisible characters out, one form for look-alikes), every run
 * of white space one space, none at the ends.
 */
export function toVisibleText(text: string): string {
  return normaliseText(text).replaceAll(/\s+/gu, ' ').trim();
}
