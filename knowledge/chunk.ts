import type { Article, Block } from './article.ts';
import type { Language } from './language.ts';
import type { SectionKind } from './section-kind.ts';

/**
 * A part of an article that is indexed, retrieved and quoted: the blocks of one section, or of small siblings
 * merged, within the token budget of `settings.ts`. All its blocks are in one language.
 */
export interface Chunk {
  /** `<articleId>#<hash of heading path and text>`: stable when text is inserted above. */
  readonly id: string;
  readonly articleId: string;
  readonly headingPath: readonly string[];
  readonly anchor: string | null;
  /** What the section is about, read from its heading. */
  readonly sectionKind: SectionKind;
  readonly blocks: readonly Block[];
  /** The blocks as plain text (`renderBlocks`): every quote is a substring of it. */
  readonly text: string;
  /** Tokens of `text` by the tokeniser of `settings.ts`. */
  readonly tokens: number;
}

/** The language a chunk is written in: its blocks' own, else its article's. */
export function languageOf({ blocks }: Pick<Chunk, 'blocks'>, { language }: Pick<Article, 'language'>): Language {
  return blocks[0]?.language ?? language;
}

/**
 * The blocks as plain text: paragraphs and items on lines of their own, cells joined by ` | `.
 * A sentence, item or cell taken from a block is a substring of the result: citations rest on that.
 */
export function renderBlocks(blocks: readonly Block[]): string {
  return blocks.map(renderBlock).join('\n');
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text;
    case 'list':
      return block.items.join('\n');
    case 'table':
      return [block.header, ...block.rows].map((row) => row.join(' | ')).join('\n');
  }
}
