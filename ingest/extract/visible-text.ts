import { normaliseText } from '../../knowledge/text/normalise.ts';

/**
 * The text as it is seen: normalised as questions are (invisible characters out, one form for look-alikes), every run
 * of white space one space, none at the ends. `37½` becomes `37 1⁄2`, where plain normalising would write 371⁄2.
 */
export function toVisibleText(text: string): string {
  return normaliseText(text.replaceAll(/(\d)(?=[¼½¾⅐-⅞])/gu, '$1 '))
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
