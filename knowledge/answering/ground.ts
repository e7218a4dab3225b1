import type { AnswerBlock } from '../answer.ts';
import type { Chunk } from '../chunk.ts';
import type { Citation } from '../citation.ts';
import type { KnowledgeStore } from '../ports.ts';
import { englishNumbersAboveOne, numbersAboveOne } from '../text/number-words.ts';
import { contentStems, countShared } from './overlap.ts';
import type { Draft } from './state.ts';

/**
 * The draft with only what its citations support. Extractive: every item verbatim in a quote that is verbatim in its
 * chunk. Generative: the citations exist (each sentence was held against its passages by `supports` before). What has no
 * citation may stand only as a notice, a contact or in a fixed reply. Citations that nothing rests on are left out, and
 * the rest numbered anew.
 */
export function groundDraft(draft: Draft, store: KnowledgeStore): Draft {
  if (draft.mode === 'fixed') return draft;
  const valid = draft.citations.filter((citation) => isVerbatim(citation, store));
  const blocks = draft.blocks
    .map((block) => ({ ...block, items: block.items.filter((item) => isGrounded(item, block, draft, valid)) }))
    .filter(({ items }) => items.length > 0);
  return renumber({ ...draft, blocks, citations: valid });
}

function isVerbatim({ articleId, chunkId, quote }: Citation, store: KnowledgeStore): boolean {
  const chunk = store.chunksOf(articleId).find(({ id }) => id === chunkId);
  return quote !== '' && chunk?.text.includes(quote) === true;
}

function isGrounded(
  item: AnswerBlock['items'][number],
  block: AnswerBlock,
  { mode }: Draft,
  valid: readonly Citation[],
): boolean {
  if (item.citations.length === 0) return block.kind === 'notice' || block.kind === 'contact';
  const cited = item.citations.map((n) => valid.find((citation) => citation.n === n));
  if (cited.some((citation) => !citation)) return false;
  return mode === 'generative' || cited.some((citation) => citation?.quote.includes(item.text));
}

function renumber(draft: Draft): Draft {
  const used = new Set(draft.blocks.flatMap(({ items }) => items.flatMap(({ citations }) => citations)));
  const citations = draft.citations.filter(({ n }) => used.has(n));
  const numbers = new Map(citations.map(({ n }, at) => [n, at + 1]));
  return {
    ...draft,
    citations: citations.map((citation) => ({ ...citation, n: numbers.get(citation.n) ?? citation.n })),
    blocks: draft.blocks.map((block) => ({
      ...block,
      items: block.items.map((item) => ({ ...item, citations: item.citations.map((n) => numbers.get(n) ?? n) })),
    })),
  };
}

const numberWords = new RegExp(
  `(?<!\\p{L})(?:${numbersAboveOne}|tjue|tretti|halv\\p{L}*|dobb\\p{L}*|${englishNumbersAboveOne}|half|double)(?!\\p{L})`,
  'giu',
);
const denial = /(?<!\p{L})(?:ikke|ikkje|aldri|ingen|inga|uten|utan|bare|berre|not|never|no|only|without)(?!\p{L})/giu;
const link = /https?:|www\.|\]\(|<[a-z/]/i;

/**
 * Whether the cited chunks support a sentence that a model wrote: no address or markup; every number, date, phone number,
 * section reference, number word, denial and name in it stands in them; and they hold at least `groundedAt` of its content
 * words. Cheap and strict: what fails is dropped, and the sources' own words are shown instead.
 */
export function supports(sentence: string, chunks: readonly Chunk[], groundedAt: number): boolean {
  if (link.test(sentence) || chunks.length === 0) return false;
  const source = chunks.map(({ headingPath, text }) => `${headingPath.join('\n')}\n${text}`).join('\n');
  const lower = source.toLowerCase();
  const digits = new Set(numbersOf(source));
  if (!numbersOf(sentence).every((number) => digits.has(number))) return false;
  for (const pattern of [numberWords, denial]) {
    const held = new Set(lower.match(pattern) ?? []);
    if (!(sentence.toLowerCase().match(pattern) ?? []).every((word) => held.has(word))) return false;
  }
  if (!namesOf(sentence).every((name) => lower.includes(name.toLowerCase()))) return false;
  const wanted = contentStems(sentence);
  return wanted.size > 0 && countShared(wanted, contentStems(source)) / wanted.size >= groundedAt;
}

/** Numbers and section references with the spaces inside them removed: `55 55 33 33` is one. */
function numbersOf(text: string): string[] {
  const found = text.match(/§\s?\d[\d-]*|\d+(?:[\s.,:/-]\d+)*/g) ?? [];
  return found.map((number) => number.replace(/\s/g, ''));
}

/** Words with a capital that do not begin the sentence. */
function namesOf(sentence: string): string[] {
  return sentence.match(/(?<=[\p{L}\d,;:)»"] )\p{Lu}[\p{L}-]+/gu) ?? [];
}
