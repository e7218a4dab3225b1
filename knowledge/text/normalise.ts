/**
 * What readers cannot see: soft hyphens, zero-width and bidirectional marks, tag characters, variation selectors
 * (all of Unicode's Default_Ignorable_Code_Point), controls except tab and line feed, lone surrogates, and
 * interlinear marks. They hide words from a search and instructions from a reader.
 */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cs}\uFFF9-\uFFFB]|(?![\t\n\r\u0085])\p{Cc}/gu;
const lineBreaks = /\r\n?|[\u0085\u2028\u2029]/g;
const spaces = /[\t\p{Zs}]/gu;
/** Fractions and raised digits: NFKC would write `37½` as `371⁄2` and `m²` as `m2`, which say something else. */
const kept = /([¼-¾⅐-⅟²³¹])/u;

/** Text of which nothing would change, as most is: letters of Western Europe, and signs that have one form only. */
const plain = /^[\n\x20-\x7EÀ-ÖØ-öø-ÿ«»§–—]*$/;

/**
 * One form for texts that look alike: invisible characters out, Unicode NFKC, every space a plain space and every line
 * break `\n`. Idempotent. Used on pages when they are read and on questions when they arrive, so that both meet.
 */
export function normaliseText(text: string): string {
  if (plain.test(text)) return text;
  return compose(text.replace(invisible, '').replace(lineBreaks, '\n')).replace(spaces, ' ');
}

/** NFKC of everything but what is `kept`: every second part. */
function compose(text: string): string {
  const parts = text.split(kept);
  return parts.map((part, index) => (index % 2 === 0 ? part.normalize('NFKC') : part)).join('');
}
