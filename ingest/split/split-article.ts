import { createHash } from 'node:crypto';
import type { Article, Block, Section } from '../../knowledge/article.ts';
import { type Chunk, renderBlocks } from '../../knowledge/chunk.ts';
import { type SectionKind, sectionKindOf } from '../../knowledge/section-kind.ts';
import type { Settings } from '../../knowledge/settings.ts';
import type { TokenCounter } from './tokens.ts';
import { toUnits } from './units.ts';

/** A chunk before it has an id. */
interface Draft {
  readonly headingPath: readonly string[];
  readonly anchor: string | null;
  readonly sectionKind: SectionKind;
  readonly blocks: readonly Block[];
}

/**
 * Splits an article along its headings into chunks of at most `maxTokens`. Neighbouring sections under the same parent
 * and of the same kind are merged when both are below `minTokens`, special cases excepted: their headings then stand as one,
 * «A · B». Order is kept and nothing is lost, and no chunk is in two languages. Ids come from content, so that an insertion leaves the ids of all other sections as they were.
 */
export function splitArticle(
  article: Pick<Article, 'id' | 'sections'>,
  { maxTokens, minTokens }: Settings['splitting'],
  countTokens: TokenCounter,
): Chunk[] {
  const size = ({ blocks }: Draft) => countTokens(renderBlocks(blocks));
  const drafts: Draft[] = [];
  for (const section of joinContinued(article.sections)) {
    const parts = splitSection(section, maxTokens, countTokens);
    const [only, ...rest] = parts;
    const before = drafts.at(-1);
    if (only && rest.length === 0 && before && areSiblings(before, only)) {
      if (size(before) < minTokens && size(only) < minTokens) {
        drafts[drafts.length - 1] = merge(before, only);
        continue;
      }
    }
    drafts.push(...parts);
  }
  return withIds(article.id, drafts, countTokens);
}

/** What follows an accordion belongs to the section before it: one section in two places is one. */
function joinContinued(sections: readonly Section[]): Section[] {
  const joined: Section[] = [];
  for (const section of sections) {
    const before = joined.at(-1);
    const isContinued =
      before && before.anchor === section.anchor && isSamePath(before.headingPath, section.headingPath);
    if (isContinued) joined[joined.length - 1] = { ...before, blocks: [...before.blocks, ...section.blocks] };
    else joined.push(section);
  }
  return joined;
}

function splitSection({ headingPath, anchor, blocks }: Section, maxTokens: number, countTokens: TokenCounter): Draft[] {
  const filled: { blocks: Block[]; tokens: number }[] = [];
  for (const unit of toUnits(blocks, maxTokens, countTokens)) {
    const tokens = countTokens(renderBlocks(unit)) + 1;
    const open = filled.at(-1);
    if (open && open.tokens + tokens <= maxTokens && open.blocks[0]?.language === unit[0]?.language) {
      open.blocks.push(...unit);
      open.tokens += tokens;
    } else {
      filled.push({ blocks: [...unit], tokens });
    }
  }
  const sectionKind = sectionKindOf(headingPath);
  return filled.map((part) => ({ headingPath, anchor, sectionKind, blocks: part.blocks }));
}

function areSiblings(a: Draft, b: Draft): boolean {
  const depth = a.headingPath.length;
  if (depth === 0 || b.headingPath.length !== depth || a.sectionKind !== b.sectionKind) return false;
  // A special case is told without the others.
  if (a.sectionKind === 'case') return false;
  if (a.blocks[0]?.language !== b.blocks[0]?.language) return false;
  return isSamePath(a.headingPath.slice(0, -1), b.headingPath.slice(0, -1));
}

function merge(a: Draft, b: Draft): Draft {
  const heading = [...new Set([a.headingPath.at(-1), b.headingPath.at(-1)])].join(' · ');
  return { ...a, headingPath: [...a.headingPath.slice(0, -1), heading], blocks: [...a.blocks, ...b.blocks] };
}

function isSamePath(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((heading, level) => heading === b[level]);
}

function withIds(articleId: string, drafts: readonly Draft[], countTokens: TokenCounter): Chunk[] {
  const given = new Map<string, number>();
  return drafts.map((draft) => {
    const text = renderBlocks(draft.blocks);
    const content = JSON.stringify([draft.headingPath, text]);
    const id = `${articleId}#${createHash('sha256').update(content).digest('hex').slice(0, 12)}`;
    const count = (given.get(id) ?? 0) + 1;
    given.set(id, count);
    return { id: count === 1 ? id : `${id}-${count}`, articleId, ...draft, text, tokens: countTokens(text) };
  });
}
