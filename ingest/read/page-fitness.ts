/** Paths and titles of pages where one logs in. */
const loginPath = /\/(login|logg-?inn|innlogging|signin|oauth2?|id-?porten|saml|adfs)(\/|\.|$)/i;
const passwordField = /<input\b[^>]*type\s*=\s*["']?password/i;
const missingTitle =
  /<(?:title|h1)\b[^>]*>[^<]*(?:\b404\b|finn(?:e)?s (?:ikke|ikkje)|(?:ikke|ikkje|ikkj) funne[tn]|fant (?:ikke|ikkje)|fann ikkje|page not found|siden er (?:flyttet|slettet)|sida er (?:flytta|sletta))/i;
const noIndex = /<meta\b(?=[^>]*name\s*=\s*["']?robots)(?=[^>]*content\s*=\s*["'][^"']*\b(?:noindex|none)\b)[^>]*>/i;
/** A page that says in so many words that it is not there says little else. */
const longestMissing = 3000;
const longestLogin = 2000;

/** The reason for a soft 404. */
export const missingReason = 'says that it does not exist (soft 404)';

/**
 * Why an answer of status 200 is not the page that was asked for, or not for us: a login wall, a page that says it does
 * not exist (soft 404), or one that asks not to be indexed. Null when it may be read.
 */
export function unfitness(html: string, url: string, robotsHeader: string | null): string | null {
  if (/\b(?:noindex|none)\b/i.test(robotsHeader ?? '') || noIndex.test(html)) return 'asks not to be indexed (noindex)';
  if (loginPath.test(new URL(url).pathname)) return 'leads to a login';
  const length = visibleLength(html);
  if (passwordField.test(html) && length < longestLogin) return 'is a login page';
  if (missingTitle.test(html) && length < longestMissing) return missingReason;
  return null;
}

/** About how much text there is. Only the beginning is looked at: longer pages are longer. */
function visibleLength(html: string): number {
  return html
    .slice(0, 100_000)
    .replaceAll(/<(script|style)\b.*?<\/\1>/gis, '')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ').length;
}
