import type { Section } from '../../knowledge/article.ts';
import { sectionKindOf } from '../../knowledge/section-kind.ts';
import { caseNamed, type SpecialCase } from '../../knowledge/special-case.ts';
import type { ArticleDraft } from '../extract/page-to-article.ts';
import { lineOfWords } from './article-text.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** The headings of the special cases that an article tells of, in order. */
export function caseHeadings({ sections }: { readonly sections: readonly Section[] }): string[] {
  return sections.flatMap(({ headingPath }) =>
    sectionKindOf(headingPath) === 'case' ? [headingPath.at(-1) ?? ''] : [],
  );
}

/**
 * Every special case in an article has its name in `cases.yaml`, in the article's language, and stands there once; the
 * article that a case names is there.
 */
export function checkCases({ articles, catalogue: { cases } }: Corpus): Finding[] {
  const ids = new Set(articles.map(({ article }) => article.id));
  const astray = cases.filter(({ article }) => article !== null && !ids.has(article));
  const inArticles = articles.flatMap((draft) => {
    const { article } = draft;
    const headings = caseHeadings(article);
    const unknown = headings.filter((heading) => nameIn(article.language, heading) !== heading);
    const again = headings.filter((heading, at) => headings.indexOf(heading) !== at);
    return [
      ...unknown.map((heading) => finding(draft, heading, 'is not what cases.yaml calls a special case')),
      ...again.map((heading) => finding(draft, heading, 'stands there twice')),
    ];
  });
  return [...astray.map(onCase), ...inArticles];

  function nameIn(language: ArticleDraft['article']['language'], heading: string): string | undefined {
    return language === 'se' ? undefined : caseNamed(heading, cases)?.names[language];
  }
}

function onCase({ id, article }: SpecialCase): Finding {
  const message = `${id}: there is no article "${article}"`;
  return { file: 'corpus/cases.yaml', line: null, rule: 'special-case', severity: 'error', message };
}

function finding(draft: ArticleDraft, heading: string, message: string): Finding {
  const line = lineOfWords(draft, `# ${heading}`);
  return { file: draft.page.file, line, rule: 'special-case', severity: 'error', message: `«${heading}» ${message}` };
}
