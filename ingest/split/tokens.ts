import type { Tiktoken } from 'tiktoken';

/** Counts the tokens of a text. */
export type TokenCounter = (text: string) => number;

/** Byte-pair merging is quadratic in a run without breaks; counting slice by slice keeps a hostile page linear. */
const sliceLength = 4000;

/**
 * How o200k_base divides a text before it merges bytes: words with the space before them, groups of at most three
 * digits, punctuation, line ends. Tokens never cross from one piece to the next, so that counts of pieces add up, and
 * most pieces of a page are words that were counted before.
 */
const piece = pieces();

/** Characters that every version of Unicode classes alike; a text with others is counted whole. */
const familiar = /^[\n\x20-\x7E\xA0-\u024F\u2010-\u2015\u2018-\u201F\u2022\u2026\u20AC]*$/;

/** Pieces remembered: the words of some hundred pages. */
const memoLimit = 50_000;

/** Texts remembered: splitting asks for the same blocks again and again, an article at a time. */
const textsLimit = 500;

let encoder: Promise<Tiktoken> | undefined;

/**
 * A counter for o200k_base, loaded on first use (0.4 s) and kept. Exact below 4,000 characters; above, at most one
 * token too many for each further 4,000. Text that looks like a model's control token counts as plain text.
 */
export async function loadTokenCounter(): Promise<TokenCounter> {
  encoder ??= import('tiktoken').then(({ get_encoding }) => get_encoding('o200k_base'));
  const loaded = await encoder;
  const memo = new Map<string, number>();
  const texts = new Map<string, number>();
  const countWhole = (text: string) => loaded.encode_ordinary(text).length;
  const countPiece = (text: string) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    const tokens = countWhole(text);
    if (memo.size >= memoLimit) memo.clear();
    // A copy of its own: a piece of a page's text keeps the whole page in memory.
    memo.set(Buffer.from(text).toString(), tokens);
    return tokens;
  };
  return (text) => {
    const known = texts.get(text);
    if (known !== undefined) return known;
    let tokens = 0;
    for (let at = 0; at < text.length; at += sliceLength) {
      const slice = text.slice(at, at + sliceLength);
      if (familiar.test(slice)) for (const part of slice.match(piece) ?? []) tokens += countPiece(part);
      else tokens += countWhole(slice);
    }
    if (texts.size >= textsLimit) texts.clear();
    texts.set(text, tokens);
    return tokens;
  };
}

/** The pattern of tiktoken's `o200k_base`, as JavaScript writes it. */
function pieces(): RegExp {
  const [upper, lower] = ['[\\p{Lu}\\p{Lt}\\p{Lm}\\p{Lo}\\p{M}]', '[\\p{Ll}\\p{Lm}\\p{Lo}\\p{M}]'];
  const lead = '[^\\r\\n\\p{L}\\p{N}]?';
  const contraction = "(?:'(?:[sSſ]|[tT]|[rR][eE]|[vV][eE]|[mM]|[lL][lL]|[dD]))?";
  const words = [`${lead}${upper}*${lower}+${contraction}`, `${lead}${upper}+${lower}*${contraction}`];
  const rest = ['\\p{N}{1,3}', ' ?[^\\s\\p{L}\\p{N}]+[\\r\\n/]*', '\\s*[\\r\\n]+', '\\s+(?!\\S)', '\\s+'];
  return new RegExp([...words, ...rest].join('|'), 'gu');
}
