import type { AnswerBlock } from '../answer.ts';
import type { Article, Block } from '../article.ts';
import { type Chunk, languageOf } from '../chunk.ts';
import type { AnswerLanguage } from '../language.ts';
import { splitSentences } from '../text/sentences.ts';
import type { CitationList } from './citation-list.ts';
import { contentStems, countShared } from './overlap.ts';

/** Sentences taken from an article whose sections we do not know. */
const maxLooseSentences = 6;

/** The answer that is quoted in. */
export interface Quoting {
  readonly language: AnswerLanguage;
  readonly citations: CitationList;
}

/**
 * A chunk as blocks of an answer: each sentence, list item and table row verbatim, under the section's heading, all with
 * the one citation of the whole chunk. The summary becomes the lead and has no heading. Words in another language than the
 * answer's say which.
 */
export function quoteChunk(article: Article, chunk: Chunk, quoting: Quoting): readonly AnswerBlock[] {
  const { citations } = quoting;
  const foreign = foreignIn(chunk, article, quoting);
  const cited = [citations.cite(article, chunk, chunk.text)];
  const isLead = chunk.sectionKind === 'summary';
  return chunk.blocks.map((block, at): AnswerBlock => {
    const heading = at === 0 && !isLead ? chunk.headingPath.at(-1) : undefined;
    const items = itemsOf(block).map((text) => ({ text, citations: cited }));
    return { kind: kindOf(block, chunk, isLead), ...(heading ? { heading } : {}), ...foreign, items };
  });
}

function foreignIn(chunk: Chunk, article: Article, { language }: Quoting): Pick<AnswerBlock, 'language'> {
  const written = languageOf(chunk, article);
  return written === language ? {} : { language: written };
}

function kindOf(block: Block, chunk: Chunk, isLead: boolean): AnswerBlock['kind'] {
  if (block.kind === 'list') return block.ordered ? 'steps' : 'list';
  if (block.kind === 'table') return 'list';
  if (isLead) return 'lead';
  return chunk.sectionKind === 'help' ? 'contact' : 'paragraph';
}

function itemsOf(block: Block): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return splitSentences(block.text);
    case 'list':
      return block.items;
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).filter((row) => row.trim() !== '');
  }
}

/**
 * The sentences of some chunks that share most with the query, in reading order; a list comes whole with the sentence
 * that leads into it when any of it matches. For pages without sections we know. The first block is the lead.
 */
export function quoteSentences(
  article: Article,
  chunks: readonly Chunk[],
  query: string,
  quoting: Quoting,
): readonly AnswerBlock[] {
  const wanted = contentStems(query);
  const units = chunks.flatMap((chunk) => quotableUnits(chunk));
  const scored = units.map((unit) => ({ unit, shared: countShared(wanted, contentStems(unit.texts.join('\n'))) }));
  const best = scored
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, maxLooseSentences)
    .map(({ unit }) => unit);
  return units
    .filter((unit) => best.includes(unit))
    .map(({ chunk, texts, quote, kind }, at) => {
      const cited = [quoting.citations.cite(article, chunk, quote)];
      const items = texts.map((text) => ({ text, citations: cited }));
      return { kind: at === 0 && kind === 'paragraph' ? 'lead' : kind, ...foreignIn(chunk, article, quoting), items };
    });
}

interface QuotableUnit {
  readonly chunk: Chunk;
  readonly kind: 'paragraph' | 'list' | 'steps';
  readonly texts: readonly string[];
  /** All the texts as they stand in the chunk. */
  readonly quote: string;
}

function quotableUnits(chunk: Chunk): QuotableUnit[] {
  return chunk.blocks.flatMap((block, at): QuotableUnit[] => {
    const texts = itemsOf(block);
    if (block.kind === 'paragraph') {
      const leadsOn = chunk.blocks[at + 1]?.kind === 'list' && block.text.endsWith(':');
      const loose = leadsOn ? texts.slice(0, -1) : texts;
      return loose.map((text) => ({ chunk, kind: 'paragraph', texts: [text], quote: text }));
    }
    const before = chunk.blocks[at - 1];
    const leadIn =
      before?.kind === 'paragraph' && before.text.endsWith(':') ? splitSentences(before.text).slice(-1) : [];
    const all = [...leadIn, ...texts];
    return [
      { chunk, kind: block.kind === 'list' && block.ordered ? 'steps' : 'list', texts: all, quote: all.join('\n') },
    ];
  });
}
