import type { CurvePoint } from './learning-curve.ts';
import { showEstimate } from './show-estimate.ts';

/** `docs/learning-curve.md`: the curve, and the topics that a further look would help most, weakest first. */
export function renderLearningCurve(points: readonly CurvePoint[], date: string): string {
  const last = points.at(-1);
  const topics = [...(last?.byTopic ?? [])]
    .map(([topic, { questions, right }]) => ({ topic, questions, right }))
    .toSorted((a, b) => a.right / a.questions - b.right / b.questions || (a.topic < b.topic ? -1 : 1));
  const rightAt = (topic: string) => points.map(({ byTopic }) => byTopic.get(topic)?.right ?? 0);
  const shares = points.map(({ share }) => `${Math.round(100 * share)} %`);
  return `# How the topic model learns

Measured ${date} with \`npm run tune -- curve\`: trained on growing shares of the lay questions, asked development questions
(\`eval/sets/tune.jsonl\`, \`first.jsonl\` and \`develop.jsonl\`) that name their topics and stand alone; the model alone,
without retrieval. In brackets: 95 % bootstrap interval over questions.

| share of the lay questions | lay questions | right topic first |
|---|---|---|
${points.map(({ examples, first }, at) => `| ${shares[at]} | ${examples} | ${showEstimate(first)} |`).join('\n')}

## By topic

Questions whose first gold topic it is, and how many of them got a gold topic first at each share. Weakest first.

| topic | questions | ${shares.join(' | ')} |
|---|---|${shares.map(() => '---|').join('')}
${topics.map(({ topic, questions }) => `| ${topic} | ${questions} | ${rightAt(topic).join(' | ')} |`).join('\n')}
`;
}
