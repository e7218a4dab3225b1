/** FNV-1a over the UTF-16 code units of a text: 32 bits, in [0, 2³²). Two words with the same hash are rare; no secret. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
