import { givesAnswer } from '../metrics/abstention.ts';
import { averagePrecision } from '../metrics/average-precision.ts';
import { citationPrecision, citationRecall, citationValidity } from '../metrics/citations.ts';
import { groundedShare } from '../metrics/grounded-share.ts';
import { lix } from '../metrics/lix.ts';
import { mustNotHits } from '../metrics/must-not.ts';
import { ndcg } from '../metrics/ndcg.ts';
import { nuggetRecall } from '../metrics/nugget-recall.ts';
import { precisionAtK } from '../metrics/precision-at-k.ts';
import { recallAtK } from '../metrics/recall-at-k.ts';
import { reciprocalRank } from '../metrics/reciprocal-rank.ts';
import { redactionScore } from '../metrics/redaction.ts';
import { setF1 } from '../metrics/set-f1.ts';
import { topicRecall } from '../metrics/topic-recall.ts';
import { type Outcome, outcomeOf, truthfulness } from '../metrics/truthfulness.ts';
import type { RunEntry } from '../run/run-file.ts';
import type { SetQuestion } from '../set/question.ts';
import type { MeasureName } from './measures.ts';
import { answerText, everythingShown } from './shown-text.ts';

/** What must never happen, whatever the averages say. */
export interface HardFailure {
  readonly kind: 'must-not' | 'invalid-citation' | 'missed-alert' | 'leaked-personal-data' | 'error';
  /** What was found, in words; never the personal data itself. */
  readonly detail: string;
}

/** One question's scores. A measure that does not apply to it is left out. */
export interface QuestionScore {
  readonly id: string;
  readonly measures: Readonly<Partial<Record<MeasureName, number>>>;
  readonly outcome: Outcome;
  /** Whether an answer is wanted; null when the set does not say. */
  readonly answerable: boolean | null;
  readonly answered: boolean;
  /** Whether each nugget was found, in order. */
  readonly nuggets: readonly boolean[];
  readonly failures: readonly HardFailure[];
}

/** What relevance is judged by: the ids of the chunks that carry each topic. */
export interface Judgements {
  relevantTo(gold: readonly string[]): ReadonlySet<string>;
  topicsOf(chunkId: string): readonly string[];
}

/** Scores one answer against what its question asks for. Nothing is asked and no clock is read. */
export function scoreQuestion(entry: RunEntry, judgements: Judgements): QuestionScore {
  const { question, answer } = entry;
  const text = answerText(answer);
  const nuggets = nuggetRecall(text, question.nuggets ?? []);
  const harmful = mustNotHits(text, question.must_not ?? []);
  const answerable = isAnswerable(question);
  const answered = answer !== null && givesAnswer(answer.status);
  const onTopic = question.topics?.length ? (answer?.topics ?? []).some((id) => question.topics?.includes(id)) : null;
  const outcome = outcomeOf({ answerable, answered, harmful: harmful.length > 0, onTopic, vital: nuggets.vital });
  const redaction = redactionScore(answer ? everythingShown(answer) : '', question.personal ?? [], question.keep ?? []);
  const measured: Partial<Record<MeasureName, number | null>> = {
    ...retrievalMeasures(entry, judgements),
    ...citationMeasures(entry, judgements),
    vitalNuggets: nuggets.vital,
    allNuggets: nuggets.all,
    weightedNuggets: nuggets.weighted,
    truthfulness: truthfulness(outcome),
    status: question.expect ? Number(answer?.status === question.expect) : null,
    topicF1: question.topics ? setF1(answer?.topics ?? [], question.topics) : null,
    serviceF1: question.services ? serviceF1(answer?.services.map(({ id }) => id) ?? [], question.services) : null,
    mustNot: question.must_not?.length ? Number(harmful.length > 0) : null,
    redactionRecall: redaction.recall,
    redactionKept: redaction.kept,
    lix: answered ? lix(text) : null,
    latencyMs: answer?.timings.totalMs ?? null,
  };
  return {
    id: question.id,
    measures: withoutNulls(measured),
    outcome,
    answerable,
    answered,
    nuggets: nuggets.matched,
    failures: hardFailures(entry, harmful, redaction.leaked.length),
  };
}

/** A question wants an answer when it expects one; without `expect`, when it names topics or facts; else it is not said. */
export function isAnswerable({ expect, topics, nuggets }: SetQuestion): boolean | null {
  if (expect) return givesAnswer(expect);
  return topics?.length || nuggets?.length ? true : null;
}

function retrievalMeasures({ passages, question }: RunEntry, judgements: Judgements) {
  const gold = question.topics ?? [];
  if (gold.length === 0) return {};
  const relevant = judgements.relevantTo(gold);
  const hits = passages.map(({ chunkId }) => relevant.has(chunkId));
  const topics = passages.map((passage) => passage.topics);
  return {
    'ndcg@10': ndcg(hits, relevant.size, 10),
    'mrr@10': reciprocalRank(hits, 10),
    'topicRecall@1': topicRecall(topics, gold, 1),
    'topicRecall@5': topicRecall(topics, gold, 5),
    'topicRecall@10': topicRecall(topics, gold, 10),
    'recall@50': recallAtK(hits, relevant.size, 50),
    'precision@5': precisionAtK(hits, 5),
    map: averagePrecision(hits, relevant.size),
  };
}

/** Citations are judged only where something was to be cited: an answer that holds back is judged by its status. */
function citationMeasures({ answer, citations, question }: RunEntry, judgements: Judgements) {
  if (!answer || !givesAnswer(answer.status)) return { citationValidity: citationValidity(citations) };
  const gold = question.topics ?? [];
  return {
    citationValidity: citationValidity(citations),
    citationPrecision: citationPrecision(answer.citations, gold, judgements.topicsOf),
    citationRecall: citationRecall(answer.citations, gold, judgements.topicsOf),
    grounded: groundedShare(answer),
  };
}

/** `services` lists what is acceptable, not what is required: the best acceptable one is enough. F1 of precision and having hit. */
function serviceF1(given: readonly string[], acceptable: readonly string[]): number {
  if (acceptable.length === 0 || given.length === 0) return setF1(given, acceptable);
  const right = given.filter((id) => acceptable.includes(id)).length;
  return right === 0 ? 0 : (2 * (right / given.length)) / (right / given.length + 1);
}

function hardFailures(
  { question, answer, citations, error }: RunEntry,
  harmful: readonly { pattern: string; words: string }[],
  leaks: number,
): HardFailure[] {
  const invalid = citations.filter(({ indexed, verbatim }) => !indexed || !verbatim);
  const missed = (question.alerts ?? []).filter((kind) => !answer?.alerts.some((alert) => alert.kind === kind));
  return [
    ...(error === null ? [] : [{ kind: 'error' as const, detail: error }]),
    ...harmful.map(({ pattern, words }) => ({ kind: 'must-not' as const, detail: `«${words}» (/${pattern}/)` })),
    ...invalid.map(({ n, indexed }) => ({
      kind: 'invalid-citation' as const,
      detail: indexed ? `citation ${n} is not verbatim` : `citation ${n} is not in the index`,
    })),
    ...missed.map((kind) => ({ kind: 'missed-alert' as const, detail: kind })),
    ...(leaks > 0 ? [{ kind: 'leaked-personal-data' as const, detail: `${leaks} part(s) came through` }] : []),
  ];
}

function withoutNulls(measured: Partial<Record<MeasureName, number | null>>): QuestionScore['measures'] {
  return Object.fromEntries(Object.entries(measured).filter(([, value]) => value !== null && value !== undefined));
}
