/**
 * The `id` of a heading made from its text, as on our article page: lower case, å/ä -> a, ø/ö -> o, æ -> ae, other marks
 * dropped, everything else than letters and digits to single hyphens. The empty string when no letter or digit is left.
 * Example: «Hvem kan få pleiepenger?» -> `hvem-kan-fa-pleiepenger`.
 */
export function slugifyHeading(text: string): string {
  return text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * Makes slugs that are unique on one page: the second «Frist» is `frist-2`. A page and the index that cite it must
 * call it for the same headings in the same order.
 */
export function createSlugger(): (text: string) => string {
  const given = new Set<string>();
  return (text) => {
    const base = slugifyHeading(text) || 'avsnitt';
    let slug = base;
    for (let n = 2; given.has(slug); n += 1) slug = `${base}-${n}`;
    given.add(slug);
    return slug;
  };
}
