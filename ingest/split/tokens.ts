import type { Tiktoken } from 'tiktoken';

/** Counts the tokens of a text. */
export type TokenCounter = (text: string) => number;

/** Byte-pair merging is quadratic in a run without breaks; counting slice by slice keeps a hostile page linear. */
const sliceLength = 4000;

/** Texts remembered: splitting asks for the same blocks again and again, an article at a time. */
const memoLimit = 2000;

let encoder: Promise<Tiktoken> | undefined;

/**
 * A counter for o200k_base, loaded on first use (0.4 s) and kept. Exact below 4,000 characters; above, at most one
 * token too many for each further 4,000. Text that looks like a model's control token counts as plain text.
 */
export async function loadTokenCounter(): Promise<TokenCounter> {
  encoder ??= import('tiktoken').then(({ get_encoding }) => get_encoding('o200k_base'));
  const loaded = await encoder;
  const memo = new Map<string, number>();
  return (text) => {
    const known = memo.get(text);
    if (known !== undefined) return known;
    let tokens = 0;
    for (let at = 0; at < text.length; at += sliceLength) {
      tokens += loaded.encode_ordinary(text.slice(at, at + sliceLength)).length;
    }
    if (memo.size >= memoLimit) memo.clear();
    memo.set(text, tokens);
    return tokens;
  };
}
