import type { Answer, AnswerItem } from '../../knowledge/answer.ts';
import { stemTokens } from '../../knowledge/text/stem.ts';
import { isStopWord } from '../../knowledge/text/stop-words.ts';
import { tokenise } from '../../knowledge/text/tokenise.ts';

/** Share of a model's content words that its citations must hold for a sentence to count as supported. */
const fewestWordsSupported = 0.5;

/**
 * Share of an answer's items that their citations support, in [0, 1]: the deterministic form of faithfulness. An
 * extractive item must stand word for word (space apart) in what it cites; a generative one must have every number in
 * it and half its content words. Notices are fixed words of ours and left out, and so are fixed answers. Null when no
 * item is left.
 */
export function groundedShare({ mode, blocks, citations }: Answer): number | null {
  if (mode === 'fixed') return null;
  const items = blocks.filter(({ kind }) => kind !== 'notice').flatMap((block) => block.items);
  if (items.length === 0) return null;
  const isSupported = mode === 'extractive' ? standsIn : isCoveredBy;
  const supported = items.filter((item) => isSupported(item, quotesOf(item, citations)));
  return supported.length / items.length;
}

function quotesOf(item: AnswerItem, citations: Answer['citations']): string {
  return citations
    .filter(({ n }) => item.citations.includes(n))
    .map(({ quote }) => quote)
    .join('\n');
}

function standsIn(item: AnswerItem, quotes: string): boolean {
  const bare = (text: string) => text.replace(/\s+/gu, ' ').trim();
  return item.citations.length > 0 && bare(quotes).includes(bare(item.text));
}

function isCoveredBy(item: AnswerItem, quotes: string): boolean {
  if (item.citations.length === 0) return false;
  const quoted = new Set(stemTokens(quotes));
  const numbers = tokenise(item.text).filter((token) => /\d/.test(token));
  const words = tokenise(item.text).filter((token) => !/\d/.test(token) && !isStopWord(token));
  const covered = stemTokens(words.join(' ')).filter((stem) => quoted.has(stem));
  return numbers.every((number) => quoted.has(number)) && covered.length >= fewestWordsSupported * words.length;
}
