import { shownPath } from '../problem.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** Both written forms of Norwegian have every article, and every topic has an article of its own. */
export function checkWrittenForms({ articles, catalogue, files }: Corpus): Finding[] {
  const languagesOf = new Map<string, Set<string>>();
  for (const { article } of articles) {
    const languages = languagesOf.get(article.translationOf) ?? new Set();
    languagesOf.set(article.translationOf, languages.add(article.language));
  }
  const lacking = (name: string) => ['nb', 'nn'].filter((form) => !languagesOf.get(name)?.has(form)).join(' and ');
  const topics = catalogue.topics.flatMap(({ id }, index) =>
    languagesOf.has(id)
      ? []
      : [
          finding(
            files.topics?.file ?? 'topics.yaml',
            files.topics?.lineOf(['topics', index]) ?? null,
            'nb and nn',
            id,
          ),
        ],
  );
  const unpaired = [...languagesOf.keys()].flatMap((name) => {
    const draft = articles.find(({ article }) => article.translationOf === name);
    const forms = lacking(name);
    return draft && forms !== '' ? [finding(shownPath(draft.page.file), null, forms, name)] : [];
  });
  return [...topics, ...unpaired];
}

function finding(file: string, line: number | null, forms: string, name: string): Finding {
  return { file, line, rule: 'written-forms', severity: 'error', message: `no article "${name}" in ${forms}` };
}
