import type { Section } from '../../knowledge/article.ts';
import { renderBlocks } from '../../knowledge/chunk.ts';
import { splitSentences } from '../../knowledge/text/sentences.ts';
import type { ArticleDraft } from '../extract/page-to-article.ts';
import type { RawPage } from '../read/folder.ts';
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

/** Enough of a sentence to know its line by. */
const tellingLength = 40;

/** The 1-based line of the page on which `words` begin; null when markup stands between them. */
export function lineOfWords({ page }: ArticleDraft, words: string): number | null {
  const telling = words.slice(0, tellingLength);
  const lines = visibleLines.get(page) ?? page.text.split('\n').map(withoutMarkup);
  visibleLines.set(page, lines);
  const index = lines.findIndex((line) => line.includes(telling));
  return index < 0 ? null : index + 1;
}

const visibleLines = new WeakMap<RawPage, readonly string[]>();

/** The line without what Markdown adds to it, so that visible text is found again. */
function withoutMarkup(line: string): string {
  return line
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|__|`|\\(?=[[\]*_])/g, '')
    .replace(/^\s*\||\|\s*$/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
