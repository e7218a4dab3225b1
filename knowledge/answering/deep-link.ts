/** Words at each end of a quote that a text fragment names: enough to be found once, short enough to survive edits. */
const edgeWords = 5;

/** The place of a page in a PDF (RFC 8118): readers take it as it is written, and know no text fragments beside it. */
const pdfPage = /^page=\d+$/;

/**
 * The address of a quote on its page: the page, the heading's anchor, and a text fragment (WICG Scroll To Text Fragment)
 * from the quote's first to its last words. A quote of one line is named whole when it is short. The browser marks the
 * words where they stand and ignores what it does not find. In a PDF the page it stands on is all that can be named.
 * Example: `https://x.no/a`, `frist`, «Klag innen 6 uker.» -> `https://x.no/a#frist:~:text=Klag%20innen%206%20uker.`
 */
export function deepLink(url: string, anchor: string | null, quote: string): string {
  const [page = url, ownAnchor] = url.split('#');
  const place = anchor ?? ownAnchor?.split(':~:')[0] ?? '';
  if (pdfPage.test(place)) return `${page}#${place}`;
  const fragment = textFragment(quote);
  if (fragment === '') return place ? `${page}#${encodeURIComponent(place)}` : page;
  return `${page}#${encodeURIComponent(place)}:~:text=${fragment}`;
}

function textFragment(quote: string): string {
  // A fragment's ends must each lie within one block of the page: the first and the last line of the quote.
  const lines = quote.split('\n').filter((line) => line.trim() !== '');
  const first = words(lines[0]?.split(' | ')[0]);
  const last = words(lines.at(-1)?.split(' | ').at(-1));
  if (lines.length === 1 && first.length <= edgeWords * 2 && !quote.includes(' | ')) return encode(first);
  return [encode(first.slice(0, edgeWords)), encode(last.slice(-edgeWords))].filter(Boolean).join(',');
}

function words(line: string | undefined): string[] {
  return (line ?? '').split(/\s+/).filter(Boolean);
}

/** `-`, `,` and `&` have a meaning of their own in a fragment. */
function encode(parts: readonly string[]): string {
  return encodeURIComponent(parts.join(' ').replace(/\p{Cs}/gu, ''))
    .replaceAll('-', '%2D')
    .replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
