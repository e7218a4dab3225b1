import { renderBlocks } from '../../knowledge/chunk.ts';
import { answerLanguages } from '../../knowledge/language.ts';
import { caseLabel, caseNamed, isCaseLabel } from '../../knowledge/special-case.ts';
import { stemTokens } from '../../knowledge/text/stem.ts';
import { isStopWord } from '../../knowledge/text/stop-words.ts';
import { tokenise } from '../../knowledge/text/tokenise.ts';
import type { ArticleDraft } from '../extract/page-to-article.ts';
import type { LayQuestion } from '../read/lay-questions.ts';
import { caseHeadings } from './cases.ts';
import type { Corpus } from './corpus.ts';
import { lixOf } from './lix.ts';

/**
 * The corpus in figures: languages, then every article, then every topic's lay questions and the words only it uses, then the
 * special cases that are asked about and told nowhere.
 */
export function renderTables(corpus: Corpus): string {
  return [languagesTable(corpus), articlesTable(corpus), questionsTable(corpus), silencesTable(corpus)].join('\n');
}

function languagesTable({ articles }: Corpus): string {
  return render([
    ['language', 'articles', 'words', 'median LIX'],
    ...answerLanguages.map((language) => {
      const own = articles.filter(({ article }) => article.language === language).map(textOf);
      const words = own.reduce((sum, text) => sum + tokenise(text).length, 0);
      return [language, String(own.length), String(words), median(own.map(lixOf)).toFixed(1)];
    }),
  ]);
}

function articlesTable({ articles }: Corpus): string {
  const names = [...new Set(articles.map(({ article }) => article.translationOf))].toSorted();
  const figures = (name: string, language: string) => {
    const draft = articles.find(({ article }) => article.translationOf === name && article.language === language);
    const text = draft ? textOf(draft) : '';
    return draft ? [String(tokenise(text).length), lixOf(text).toFixed(1)] : ['', ''];
  };
  return render([
    ['article', ...answerLanguages.flatMap((language) => [`${language} words`, 'LIX'])],
    ...names.map((name) => [name, ...answerLanguages.flatMap((language) => figures(name, language))]),
  ]);
}

function questionsTable({ catalogue, questions }: Corpus): string {
  const forms = [...new Set(questions.topics.map(({ form }) => form ?? '?'))];
  const own = onlyWords(questions.topics);
  return render([
    ['topic', 'questions', ...forms, 'words only this topic uses'],
    ...catalogue.topics.map(({ id }) => {
      const asked = questions.topics.filter(({ label }) => label === id);
      const count = (form: string) => String(asked.filter((question) => (question.form ?? '?') === form).length);
      return [id, String(asked.length), ...forms.map(count), (own.get(id) ?? []).slice(0, shownWords).join(' ')];
    }),
  ]);
}

/** What an editor may write next: the cases that a topic's lay questions ask about and none of its articles tells of, most asked first. */
function silencesTable({ articles, catalogue, questions }: Corpus): string {
  const told = new Set(
    articles.flatMap(({ article }) =>
      caseHeadings(article).flatMap((heading) => {
        const named = caseNamed(heading, catalogue.cases);
        return named ? article.topics.map(({ id }) => `${id} ${caseLabel(named)}`) : [];
      }),
    ),
  );
  const asked = new Map<string, number>();
  for (const { label, sections } of questions.topics) {
    for (const section of sections) {
      const key = `${label} ${section}`;
      if (isCaseLabel(section) && !told.has(key)) asked.set(key, (asked.get(key) ?? 0) + 1);
    }
  }
  const rows = [...asked].toSorted(([a, most], [b, least]) => least - most || (a < b ? -1 : 1));
  return render([
    ['topic', 'asked about and told nowhere', 'questions'],
    ...rows.map(([key, count]) => [...key.replace('case:', '').split(' '), String(count)]),
  ]);
}

const shownWords = 8;
/** In fewer questions of the topic a word may be there by chance. */
const leastUses = 2;

/** The stems that the questions of one topic have and no other's, by how many of its questions have them. */
function onlyWords(questions: readonly LayQuestion[]): Map<string, string[]> {
  const uses = new Map<string, { label: string | null; count: number }>();
  for (const { text, label } of questions) {
    for (const stem of new Set(stemTokens(text))) {
      const before = uses.get(stem);
      const isOwn = before === undefined || before.label === label;
      uses.set(stem, { label: isOwn ? label : null, count: (before?.count ?? 0) + 1 });
    }
  }
  const byTopic = new Map<string, string[]>();
  for (const [stem, { label, count }] of [...uses].toSorted((a, b) => b[1].count - a[1].count)) {
    if (label === null || count < leastUses || isStopWord(stem)) continue;
    byTopic.set(label, [...(byTopic.get(label) ?? []), stem]);
  }
  return byTopic;
}

function textOf({ article }: ArticleDraft): string {
  return article.sections.map(({ blocks }) => renderBlocks(blocks)).join('\n');
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** Columns as wide as their widest cell; numbers to the right. */
function render(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const cell = (text: string, column: number) =>
    /^[\d.]+$/.test(text) ? text.padStart(widths[column] ?? 0) : text.padEnd(widths[column] ?? 0);
  return `${rows.map((row) => row.map(cell).join('  ').trimEnd()).join('\n')}\n`;
}
