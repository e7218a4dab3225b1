import { renderBlocks } from '../../knowledge/chunk.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { lineOfWords } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';
import { lixOf } from './lix.ts';

/** The most that `corpus/README.md` allows. LIX is made for Scandinavian languages: English is not measured. */
const limits = { summary: 40, section: 48 };

/** Every section can be read by a tired person. A table is looked up in, not read, and is left out. */
export function checkReadingEase({ articles }: Corpus): Finding[] {
  return articles.flatMap((draft) => {
    if (draft.article.language === 'en') return [];
    return draft.article.sections.flatMap(({ headingPath, blocks }) => {
      const lix = lixOf(renderBlocks(blocks.filter(({ kind }) => kind !== 'table')));
      const limit = sectionKindOf(headingPath) === 'summary' ? limits.summary : limits.section;
      if (lix <= limit) return [];
      const heading = headingPath.at(-1) ?? '';
      const message = `«${heading}» has LIX ${lix.toFixed(1)}, at most ${limit} is allowed`;
      const line = lineOfWords(draft, `# ${heading}`);
      return [{ file: draft.page.file, line, rule: 'reading-ease', severity: 'error', message }];
    });
  });
}
