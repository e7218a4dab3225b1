import type { Block } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { TokenCounter } from './tokens.ts';

/** Blocks that stay together in one chunk: a list with the sentence that leads into it, or one block. */
export type Unit = readonly Block[];

/**
 * The blocks of a section as units of at most `maxTokens`, in order. What is larger is split between the items of a list,
 * the rows of a table or the sentences of a paragraph, never within one; each part of a list or table repeats its
 * lead-in or header, without which it could not be understood.
 */
export function toUnits(blocks: readonly Block[], maxTokens: number, countTokens: TokenCounter): Unit[] {
  const size = (unit: Unit) => countTokens(renderBlocks(unit));
  return withLeadIns(blocks).flatMap((unit) => (size(unit) <= maxTokens ? [unit] : splitUnit(unit, maxTokens, size)));
}

function withLeadIns(blocks: readonly Block[]): Unit[] {
  const units: Block[][] = [];
  for (const block of blocks) {
    const [leadIn, ...more] = units.at(-1) ?? [];
    const isLed = block.kind !== 'paragraph' && leadIn?.kind === 'paragraph' && more.length === 0;
    if (isLed && leadIn.language === block.language && leadIn.text.endsWith(':')) units.at(-1)?.push(block);
    else units.push([block]);
  }
  return units;
}

function splitUnit(unit: Unit, maxTokens: number, size: (unit: Unit) => number): Unit[] {
  const block = unit.at(-1);
  const leadIn = unit.slice(0, -1);
  if (!block) return [];
  // A lead-in that fills the chunk by itself is not repeated.
  if (leadIn.length > 0 && size(leadIn) > maxTokens / 2) {
    return [...splitUnit(leadIn, maxTokens, size), ...splitUnit([block], maxTokens, size)];
  }
  switch (block.kind) {
    case 'paragraph':
      return pack(splitSentences(block.text), (texts) => [{ ...block, text: texts.join(' ') }], maxTokens, size);
    case 'list':
      return pack(block.items, (items) => [...leadIn, { ...block, items }], maxTokens, size);
    case 'table':
      return pack(block.rows, (rows) => [...leadIn, { ...block, rows }], maxTokens, size);
  }
}

/** Fills units with parts, in order; a part that is too large by itself stands alone. */
function pack<Part>(
  parts: readonly Part[],
  toUnit: (parts: readonly Part[]) => Unit,
  maxTokens: number,
  size: (unit: Unit) => number,
): Unit[] {
  const units: Unit[] = [];
  const frame = size(toUnit([]));
  let open: Part[] = [];
  let used = frame;
  for (const part of parts) {
    const cost = size(toUnit([part])) - frame + 1;
    if (open.length > 0 && used + cost > maxTokens) {
      units.push(toUnit(open));
      open = [];
      used = frame;
    }
    open.push(part);
    used += cost;
  }
  if (open.length > 0) units.push(toUnit(open));
  return units;
}
