import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { lineOfWords } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** The summary comes first, and every heading says what its section tells, so that answers can choose by it. */
export function checkHeadings({ articles }: Corpus): Finding[] {
  return articles.flatMap((draft) =>
    draft.article.sections.flatMap(({ headingPath }, index) => {
      const heading = headingPath.at(-1) ?? '';
      const kind = sectionKindOf(headingPath);
      const at = { file: draft.page.file, line: lineOfWords(draft, `# ${heading}`), rule: 'heading' };
      const found: Finding[] = [];
      if (index === 0 && kind !== 'summary') {
        found.push({ ...at, severity: 'error', message: `expected the summary first, found «${heading}»` });
      }
      if (kind === 'other') {
        found.push({ ...at, severity: 'warning', message: `«${heading}» does not say what kind of section it is` });
      }
      return found;
    }),
  );
}
