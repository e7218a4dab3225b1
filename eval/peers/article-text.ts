import type { Article } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';

/** An article as one text, headings on lines of their own: what a stock loader would hand on. */
export function articleText({ title, sections }: Article): string {
  const parts = sections.map(({ headingPath, blocks }) =>
    [headingPath.at(-1) ?? '', renderBlocks(blocks)].join('\n').trim(),
  );
  return [title, ...parts].join('\n\n');
}
