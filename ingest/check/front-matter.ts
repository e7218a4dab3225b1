import type { ArticleDraft } from '../extract/page-to-article.ts';
import { idFromPath } from '../extract/page-to-article.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** How many questions an article states (`corpus/README.md`). */
const questionCount = { least: 4, most: 8 };

/**
 * The front matter that ingest does not ask for but our own articles have: who it is for, the questions, an id made of
 * the file's name and language, and somebody responsible whom the topics know too.
 */
export function checkFrontMatter({ articles, catalogue }: Corpus): Finding[] {
  const responsible = new Set(catalogue.topics.map((topic) => topic.responsible));
  return articles.flatMap((draft) => [
    ...checkId(draft),
    ...checkAudience(draft),
    ...(draft.article.responsible === null || responsible.has(draft.article.responsible)
      ? []
      : [
          finding(
            draft,
            'responsible',
            'warning',
            `no topic in topics.yaml has responsible "${draft.article.responsible}"`,
          ),
        ]),
  ]);
}

function checkId(draft: ArticleDraft): Finding[] {
  const { language, id, translationOf } = draft.article;
  const [folder = '', name = ''] = draft.page.path.split('/').slice(-2);
  const stem = idFromPath(name);
  const expectedId = language === 'nb' ? stem : `${stem}-${language}`;
  return [
    ...(folder === language
      ? []
      : [finding(draft, 'language', 'error', `language is ${language}, the folder is "${folder}"`)]),
    ...(id === expectedId ? [] : [finding(draft, 'id', 'error', `expected id ${expectedId}, found ${id}`)]),
    ...(translationOf === stem
      ? []
      : [finding(draft, 'translationOf', 'error', `expected translationOf ${stem}, found ${translationOf}`)]),
  ];
}

function checkAudience(draft: ArticleDraft): Finding[] {
  const { audience, questions } = draft.article;
  const { least, most } = questionCount;
  return [
    ...(audience.length > 0 ? [] : [finding(draft, 'audience', 'error', 'audience is missing')]),
    ...(questions.length >= least && questions.length <= most
      ? []
      : [finding(draft, 'questions', 'warning', `expected ${least} to ${most} questions, found ${questions.length}`)]),
  ];
}

function finding(draft: ArticleDraft, key: string, severity: Finding['severity'], message: string): Finding {
  return { file: draft.page.file, line: draft.lineOf([key]), rule: 'front-matter', severity, message };
}
