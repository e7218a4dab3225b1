/** Section references keep their sign, so that `§ 9-8` differs from the number 9; a one-letter part joins the word after its hyphen (`e-post`). */
const token =
  /§§?\s?\d+(?:-\d+)?(?:\s?[a-f](?![\p{L}\p{N}]))?|\d+(?:[.,]\d+)*|(?<![\p{L}-])\p{L}-\p{L}+|[\p{L}\p{M}]+/gu;

/** Letters of neighbouring keyboards and dead-key accents, folded to what Norwegian uses; æ, ø and å stay. */
const folds: Readonly<Record<string, string>> = { ä: 'æ', ö: 'ø', đ: 'd', ð: 'd', ŧ: 't', ŋ: 'n', ß: 'ss', ł: 'l' };
const foldable = /[^a-zæøå0-9§.,-]/;

/**
 * The words and numbers of a text in order, lower case: `14-åringen` gives `14`, `åringen`; `§ 9-8` gives `§9-8`;
 * `e-post` gives `epost`. Accents other than æ, ø, å are dropped (`é` -> `e`; `ä` -> `æ`, `ö` -> `ø`).
 * Expects text that `normaliseText` has seen.
 */
export function tokenise(text: string): string[] {
  const tokens = text.normalize('NFC').toLowerCase().match(token);
  return tokens ? tokens.map(fold) : [];
}

function fold(raw: string): string {
  if (raw.startsWith('§')) return raw.replaceAll(/^§+|\s/g, '').replace(/^/, '§');
  const joined = raw.includes('-') ? raw.replace('-', '') : raw;
  return foldable.test(joined) ? [...joined].map(foldLetter).join('') : joined;
}

function foldLetter(letter: string): string {
  if (letter === 'å') return letter;
  return folds[letter] ?? letter.normalize('NFD').replace(/\p{M}+/gu, '');
}
