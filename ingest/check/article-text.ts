import type { Section } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { ArticleDraft } from '../extract/page-to-article.ts';
import type { Finding } from './finding.ts';

/** A sentence, list item or table row of an article, under its heading path. */
export interface Sentence {
  readonly text: string;
  readonly headingPath: readonly string[];
}

/** The sentences of one section, in order. */
export function sentencesIn(section: Section): string[] {
  return splitSentences(renderBlocks(section.blocks));
}

/** The sentences of an article, in order, the title not among them. */
export function sentencesOf({ article }: ArticleDraft): Sentence[] {
  return article.sections.flatMap((section) =>
    sentencesIn(section).map((text) => ({ text, headingPath: section.headingPath })),
  );
}

/** A finding about words of an article, at the line they stand on. */
export function findingAt(draft: ArticleDraft, words: string, finding: Omit<Finding, 'file' | 'line'>): Finding {
  return { file: draft.page.file, line: lineOfWords(draft, words), ...finding };
}

/** Characters of a sentence to know its line by; the fewer when markup or a line break stands among the first. */
const tellingLengths = [40, 20];

/** The 1-based line of the page on which `words` begin; null when markup stands between them. */
export function lineOfWords({ page }: ArticleDraft, words: string): number | null {
  const lines = visibleLines.get(page) ?? page.text.split('\n').map(withoutMarkup);
  visibleLines.set(page, lines);
  for (const length of tellingLengths) {
    const index = lines.findIndex((line) => line.includes(words.slice(0, length)));
    if (index >= 0) return index + 1;
  }
  return null;
}

const visibleLines = new WeakMap<ArticleDraft['page'], readonly string[]>();

/** The line without what Markdown adds to it, so that visible text is found again. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|\\(?=[[\]*_])/g, '')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
