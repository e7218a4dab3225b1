import type { LayQuestion } from '../read/lay-questions.ts';
import type { Corpus } from './corpus.ts';
import type { Finding } from './finding.ts';

/** How many of each form a topic has at the least, 60 without the English ones: issue 3, item 8. */
const leastOfForm: Readonly<Record<string, number>> = {
  nb: 26,
  nn: 14,
  dialect: 6,
  misspelt: 6,
  keywords: 3,
  story: 3,
};
/** English questions are asked for where there is an English article. */
const leastEnglish = 6;
const leastOfTopic = 60;
const leastOfService = 25;
const leastOfClass: Readonly<Record<string, number>> = {
  'out-of-scope': 300,
  'not-covered': 300,
  'medical-advice': 200,
  'own-case': 200,
  'small-talk': 80,
  unclear: 200,
};

/** The topic model has enough to learn from, in every form people write. A topic without questions cannot be found. */
export function checkQuestionCounts({ articles, catalogue, questions }: Corpus): Finding[] {
  if (questions.topics.length + questions.classes.length + questions.services.length === 0) return [];
  const english = new Set(
    articles.filter(({ article }) => article.language === 'en').map(({ article }) => article.translationOf),
  );
  return [
    ...catalogue.topics.flatMap(({ id }) => {
      const own = questions.topics.filter(({ label }) => label === id);
      const file = fileOf(own, `questions/topics/${id}.jsonl`);
      if (own.length === 0) return [finding(file, 'error', `topic "${id}" has no lay questions`)];
      return [...checkCount(file, own.length, leastOfTopic), ...checkForms(file, own, english.has(id))];
    }),
    ...Object.entries(leastOfClass).flatMap(([id, least]) => {
      const own = questions.classes.filter(({ label }) => label === id);
      return checkCount(fileOf(own, `questions/classes/${id}.jsonl`), own.length, least);
    }),
    ...catalogue.services.flatMap(({ id }) => {
      const own = questions.services.filter(({ label }) => label === id);
      return checkCount(fileOf(own, `questions/services/${id}.jsonl`), own.length, leastOfService);
    }),
  ];
}

function checkForms(file: string, questions: readonly LayQuestion[], hasEnglish: boolean): Finding[] {
  const wanted = { ...leastOfForm, ...(hasEnglish ? { en: leastEnglish } : {}) };
  const unknown = questions.filter(({ form }) => form === null || !(form in leastOfForm || form === 'en'));
  return [
    ...unknown.map(({ line, form }) => ({ ...finding(file, 'error', `unknown form "${form ?? ''}"`), line })),
    ...Object.entries(wanted).flatMap(([form, least]) => {
      const count = questions.filter((question) => question.form === form).length;
      return count >= least
        ? []
        : [finding(file, 'warning', `expected ${least} questions of form ${form}, found ${count}`)];
    }),
  ];
}

function checkCount(file: string, count: number, least: number): Finding[] {
  return count >= least ? [] : [finding(file, 'warning', `expected ${least} questions, found ${count}`)];
}

function fileOf(questions: readonly LayQuestion[], otherwise: string): string {
  return questions[0]?.file ?? otherwise;
}

function finding(file: string, severity: Finding['severity'], message: string): Finding {
  return { file, line: null, rule: 'question-count', severity, message };
}
