import { measures } from '../score/measures.ts';
import type { QuestionScore } from '../score/score-question.ts';
import type { GateResult } from './gate.ts';

/** The gate as JUnit XML, which build servers show: a case per question, a case per gated measure that fell. */
export function toJunit(questions: readonly QuestionScore[], { failures, regressions, missing }: GateResult): string {
  const cases = [
    ...questions.map(({ id }) => {
      const found = failures.filter(({ questionId }) => questionId === id);
      return testCase(
        'question',
        id,
        found.map(({ kind, detail }) => `${kind}: ${detail}`),
      );
    }),
    ...missing.map((id) => testCase('question', id, ['the question of the baseline was not asked'])),
    ...regressions.map(({ measure, slice, before, after, margin }) => {
      const label = measures.get(measure)?.label ?? measure;
      return testCase('regression', `${slice} ${measure}`, [
        `${label}: ${before.toFixed(3)} -> ${after.toFixed(3)}, margin ${margin}`,
      ]);
    }),
  ];
  const failed = cases.filter((text) => text.includes('<failure')).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuite name="livsveiviser-eval" tests="${cases.length}" failures="${failed}">`,
    ...cases,
    '</testsuite>',
    '',
  ].join('\n');
}

function testCase(group: string, name: string, faults: readonly string[]): string {
  const head = `  <testcase classname="eval.${group}" name="${escapeXml(name)}"`;
  if (faults.length === 0) return `${head}/>`;
  const inner = faults.map((fault) => `    <failure message="${escapeXml(fault)}"/>`);
  return [`${head}>`, ...inner, '  </testcase>'].join('\n');
}

/** Control characters have no place in XML 1.0, not even escaped: they are dropped. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
