/** Elements that close themselves or each other: leaving their end tags out is ordinary HTML. */
const selfClosing = new Set(
  'area base br col embed hr img input link meta source track wbr li p td th tr thead tbody tfoot dt dd option optgroup html body'.split(
    ' ',
  ),
);

/** The largest number of elements open at once, estimated from the tags alone in one pass; 0 without tags. */
export function nestingOf(html: string): number {
  let open = 0;
  let most = 0;
  for (const [, end, name = '', empty] of html.matchAll(/<(\/?)([a-z][a-z0-9-]*)(?:[^<>]*?(\/?))>/gi)) {
    if (selfClosing.has(name.toLowerCase()) || empty === '/') continue;
    open = end === '/' ? Math.max(0, open - 1) : open + 1;
    most = Math.max(most, open);
  }
  return most;
}
