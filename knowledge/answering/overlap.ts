import type { Chunk } from '../chunk.ts';
import { contentWords } from '../text/content-words.ts';
import { stemWord } from '../text/stem.ts';

/** The stems of a text's content words, each once. */
export function contentStems(text: string): ReadonlySet<string> {
  return new Set(contentWords(text).map(stemWord));
}

/** How many of `wanted` stand in `held`. */
export function countShared(wanted: ReadonlySet<string>, held: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of wanted) if (held.has(stem)) shared += 1;
  return shared;
}

/** As much overlap as counts: three rare words. */
const enoughAsked = 3;

/**
 * How far each of an article's chunks, heading included, speaks to the words of a query, in [0, 1]: a word counts by how few
 * of the chunks hold it.
 */
export function wordsAskedFor(query: string, chunks: readonly Chunk[]): ReadonlyMap<Chunk, number> {
  const stems = chunks.map(({ headingPath, text }) => contentStems(`${headingPath.at(-1) ?? ''}\n${text}`));
  const weights = [...contentStems(query)].map((stem) => {
    const holding = stems.filter((held) => held.has(stem)).length;
    return { stem, weight: holding === 0 ? 0 : Math.log(chunks.length / holding) };
  });
  return new Map(
    chunks.map((chunk, at) => {
      const shared = weights.filter(({ stem }) => stems[at]?.has(stem));
      return [chunk, Math.min(1, shared.reduce((sum, { weight }) => sum + weight, 0) / enoughAsked)];
    }),
  );
}
