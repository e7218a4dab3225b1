import type { Answer } from '../../knowledge/answer.ts';
import { type Abstention, abstention } from '../metrics/abstention.ts';
import { type AlertDetection, alertDetection } from '../metrics/alert-detection.ts';
import { type Confusion, confusion } from '../metrics/confusion.ts';
import { type Consistency, consistency } from '../metrics/consistency.ts';
import { determinism } from '../metrics/determinism.ts';
import { percentile } from '../metrics/percentile.ts';
import { type RiskCoverage, riskCoverage } from '../metrics/risk-coverage.ts';
import type { Run, RunEntry, RunHeader } from '../run/run-file.ts';
import { createJudgements } from './judgements.ts';
import { type MeasureName, measureNames } from './measures.ts';
import { isAnswerable, type QuestionScore, scoreQuestion } from './score-question.ts';
import { stableAnswer } from './shown-text.ts';

/** A mean with the number of questions it is the mean of. */
export interface Mean {
  readonly mean: number;
  readonly n: number;
}

/** The means of a group of questions; measures that applied to none are left out. */
export type Means = Readonly<Partial<Record<MeasureName, Mean>>>;

/** A part of the questions: `slice:…`, `lang:…` or `form:…`. */
export interface SliceScore {
  readonly key: string;
  readonly questionIds: readonly string[];
  readonly means: Means;
}

/** Milliseconds at three percentiles. */
export interface Latency {
  readonly p50: number | null;
  readonly p95: number | null;
  readonly p99: number | null;
}

/** A run after scoring. The same run always gives the same scores. */
export interface ScoredRun {
  readonly header: RunHeader;
  /** By question id: the first repeat of each. */
  readonly questions: readonly QuestionScore[];
  readonly means: Means;
  readonly slices: readonly SliceScore[];
  readonly outcomes: Readonly<Record<QuestionScore['outcome'], number>>;
  readonly statusConfusion: Confusion;
  /** First gold topic against the answer's first topic; `–` where no topic was given. */
  readonly topicConfusion: Confusion;
  readonly abstention: Abstention;
  readonly riskCoverage: RiskCoverage;
  readonly alerts: AlertDetection;
  readonly consistency: Consistency;
  /** Null when no question was repeated. */
  readonly determinism: number | null;
  readonly serverLatency: Latency;
  readonly wallLatency: Latency;
}

/** Scores a run. */
export function scoreRun({ header, entries }: Run): ScoredRun {
  const judgements = createJudgements(header.target);
  const first = entries.filter(({ repeat }) => repeat === 0);
  const questions = first.map((entry) => scoreQuestion(entry, judgements));
  const byId = new Map(questions.map((score) => [score.id, score]));
  return {
    header,
    questions,
    means: meansOf(questions),
    slices: slicesOf(first).map(({ key, ids }) => ({
      key,
      questionIds: ids,
      means: meansOf(ids.flatMap((id) => byId.get(id) ?? [])),
    })),
    outcomes: countOutcomes(questions),
    ...setScores(first, questions),
    determinism: determinism(
      entries.map(({ question, answer }) => ({ id: question.id, answer: stableAnswer(answer) })),
    ),
    serverLatency: latencyOf(first.flatMap(({ answer }) => answer?.timings.totalMs ?? [])),
    wallLatency: latencyOf(first.map(({ wallMs }) => wallMs)),
  };
}

/** Means per measure, each over the questions that have it. */
function meansOf(questions: readonly QuestionScore[]): Means {
  const means: Partial<Record<MeasureName, Mean>> = {};
  for (const name of measureNames) {
    const values = questions.flatMap(({ measures }) => measures[name] ?? []);
    if (values.length > 0) means[name] = { mean: values.reduce((a, b) => a + b, 0) / values.length, n: values.length };
  }
  return means;
}

function slicesOf(entries: readonly RunEntry[]): { key: string; ids: string[] }[] {
  const slices = new Map<string, string[]>();
  for (const { question } of entries) {
    const keys = [
      question.slice && `slice:${question.slice}`,
      `lang:${question.lang}`,
      question.form && `form:${question.form}`,
    ];
    for (const key of keys) if (key) slices.set(key, [...(slices.get(key) ?? []), question.id]);
  }
  return [...slices].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, ids]) => ({ key, ids }));
}

function countOutcomes(questions: readonly QuestionScore[]): Record<QuestionScore['outcome'], number> {
  const counts = { perfect: 0, acceptable: 0, missing: 0, wrong: 0, unjudged: 0 };
  for (const { outcome } of questions) counts[outcome] += 1;
  return counts;
}

/** What is told of the set as a whole rather than averaged over questions. */
function setScores(entries: readonly RunEntry[], questions: readonly QuestionScore[]) {
  const statuses = entries.flatMap(({ question, answer }) =>
    question.expect ? [{ expected: question.expect, given: answer?.status ?? 'failed' }] : [],
  );
  const topics = entries.flatMap(({ question, answer }) =>
    question.topics?.[0]
      ? [{ expected: question.topics[0], given: givenTopic(question.topics, answer?.topics ?? []) }]
      : [],
  );
  const confident = entries.flatMap(({ question, confidence }, index) =>
    confidence === null || isAnswerable(question) !== true
      ? []
      : [{ confidence, wrong: ['wrong', 'missing'].includes(questions[index]?.outcome ?? 'wrong') }],
  );
  const alerts = entries.map(({ question, answer }) => ({
    expected: question.alerts ?? [],
    given: (answer?.alerts ?? []).map(({ kind }) => kind),
  }));
  const wordings = entries.flatMap(({ question: { family, lang, form }, answer }, at) => {
    if (!family) return [];
    const vital = questions[at]?.measures.vitalNuggets ?? null;
    const topic = answer?.topics[0] ?? '';
    return [{ family, form: `${lang} ${form ?? ''}`, result: resultOf(answer), topic, vital }];
  });
  return {
    statusConfusion: confusion(statuses),
    topicConfusion: confusion(topics),
    abstention: abstention(
      questions.flatMap(({ answerable, answered }) => (answerable === null ? [] : [{ answerable, answered }])),
    ),
    riskCoverage: riskCoverage(confident),
    alerts: alertDetection(alerts),
    consistency: consistency(wordings),
  };
}

/** What wordings of one question must agree in: status, first topic, alerts. */
function resultOf(answer: Answer | null): string {
  if (answer === null) return 'failed';
  return [answer.status, answer.topics[0] ?? '', ...answer.alerts.map(({ kind }) => kind).toSorted()].join(' ');
}

/** A first topic that is among the gold ones counts as the first gold one: their order is no ranking. */
function givenTopic(gold: readonly string[], given: readonly string[]): string {
  const [first] = given;
  if (first === undefined) return '–';
  return gold.includes(first) ? (gold[0] ?? first) : first;
}

function latencyOf(values: readonly number[]): Latency {
  return { p50: percentile(values, 0.5), p95: percentile(values, 0.95), p99: percentile(values, 0.99) };
}
