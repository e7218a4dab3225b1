import { createHashedEmbedder } from '../../knowledge/adapters/hashed-embedder.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Settings } from '../../knowledge/settings.ts';
import type { LabelledText } from '../../knowledge/understanding/text-classifier.ts';
import { topicExamples } from '../../knowledge/understanding/topic-examples.ts';
import { createTopicModel, trainTopicModel } from '../../knowledge/understanding/topic-model.ts';
import { understandQuestion } from '../../knowledge/understanding/understand-question.ts';
import type { Belief } from '../../knowledge/understanding/understanding.ts';
import { bootstrapInterval } from '../compare/bootstrap.ts';
import type { Interval } from '../metrics/binomial-bounds.ts';
import { ndcg } from '../metrics/ndcg.ts';
import { topicRecall } from '../metrics/topic-recall.ts';
import { toQuestion } from '../run/in-process.ts';
import { topicChunksOf } from '../run/topic-chunks.ts';
import type { SetQuestion } from '../set/question.ts';
import { createRanker, type Ranker, type RankerParts } from './rankers.ts';

/** A mean over questions with its 95 % bootstrap interval. */
export interface Estimate extends Interval {
  readonly mean: number;
}

/** One step of the table. */
export interface AblationRow {
  readonly name: string;
  readonly ndcg: Estimate;
  readonly first: Estimate;
  readonly five: Estimate;
  readonly questions: number;
}

const depth = 50;

/** What each part of retrieval gives, added one after the other, on the questions that name their topics. */
export async function* measureAblation(
  all: readonly SetQuestion[],
  knowledge: Knowledge,
  lay: readonly LabelledText[],
): AsyncGenerator<AblationRow> {
  const questions = all.filter(({ topics }) => topics && topics.length > 0);
  for (const { name, parts } of steps(knowledge, lay)) {
    const ranker = await createRanker(knowledge, parts);
    yield await measure(name, questions, knowledge, ranker);
  }
}

/** Each step with all the parts before it. */
function steps({ settings, catalogue, store, topicModel }: Knowledge, lay: readonly LabelledText[]) {
  const learned = (examples: readonly LabelledText[]) =>
    createTopicModel(trainTopicModel({ questions: examples, services: [] }));
  const stated = topicExamples({ topics: catalogue.topics, lexicon: [] }, [...store.articles()]);
  const off = fusion(settings, { ngram: 0, topic: 0, vector: 0, articlePrior: 0, crowding: 0 });
  const ngrams = fusion(settings, { topic: 0, vector: 0, articlePrior: 0, crowding: 0 });
  const prior = fusion(settings, { topic: 0, vector: 0, crowding: 0 });
  const topic = fusion(settings, { vector: 0, crowding: 0 });
  const vectors = fusion(settings, { crowding: 0 });
  const base: RankerParts = {
    settings: off,
    isStemmed: true,
    fields: 'all',
    hasQuestions: false,
    beliefs: null,
    embedder: null,
  };
  const layModel = learned([...lay, ...stated]);
  const of = (model: typeof topicModel) => (text: string) => model.predict(text).topics;
  const list: readonly { readonly name: string; readonly parts: RankerParts }[] = [
    { name: 'plain BM25', parts: { ...base, isStemmed: false, fields: 'body' } },
    { name: '+ stems', parts: { ...base, fields: 'body' } },
    { name: '+ fields', parts: base },
    { name: '+ 4-grams', parts: { ...base, settings: ngrams } },
    { name: '+ article prior', parts: { ...base, settings: prior } },
    { name: '+ lay questions as a field', parts: { ...base, settings: prior, hasQuestions: true } },
    { name: '+ topic model', parts: { ...base, settings: topic, hasQuestions: true, beliefs: of(layModel) } },
    { name: '+ lexicon', parts: { ...base, settings: topic, hasQuestions: true, beliefs: of(topicModel) } },
    {
      name: '+ hashed vectors',
      parts: {
        ...base,
        settings: vectors,
        hasQuestions: true,
        beliefs: of(topicModel),
        embedder: createHashedEmbedder(),
      },
    },
    {
      name: 'lexicon + spreading',
      parts: { ...base, settings: fusion(settings, { vector: 0 }), hasQuestions: true, beliefs: of(topicModel) },
    },
    {
      name: 'lexicon + spreading + seats',
      parts: {
        ...base,
        settings: fusion(settings, { vector: 0, isSeated: true }),
        hasQuestions: true,
        beliefs: of(topicModel),
      },
    },
  ];
  return list;
}

function fusion(
  settings: Settings,
  {
    articlePrior,
    crowding,
    isSeated = false,
    ...legs
  }: Partial<Settings['fusion']['legs']> & { articlePrior?: number; crowding?: number; isSeated?: boolean },
): Settings {
  const { fusion: given } = settings;
  return {
    ...settings,
    fusion: {
      ...given,
      legs: { ...given.legs, ...legs },
      articlePrior: articlePrior ?? given.articlePrior,
      crowding: crowding ?? given.crowding,
      seating: isSeated ? given.seating : { seats: 1, least: 1 },
    },
  };
}

async function measure(
  name: string,
  questions: readonly SetQuestion[],
  knowledge: Knowledge,
  ranker: Ranker,
): Promise<AblationRow> {
  const chunksOf = topicChunksOf(knowledge.store);
  const values = { ndcg: [] as number[], first: [] as number[], five: [] as number[] };
  for (const asked of questions) {
    const gold = asked.topics ?? [];
    const { resolved, answerLanguage } = understandQuestion(toQuestion(asked), knowledge);
    const passages = await ranker({
      text: resolved,
      kommune: asked.kommune ?? null,
      language: answerLanguage,
      topics: [] as readonly Belief[],
      limit: depth,
    });
    const relevant = new Set(gold.flatMap((topic) => chunksOf[topic] ?? []));
    const topics = passages.map(({ article }) => article.topics.map(({ id }) => id));
    values.ndcg.push(
      ndcg(
        passages.map(({ chunk }) => relevant.has(chunk.id)),
        relevant.size,
        10,
      ) ?? 0,
    );
    values.first.push(topicRecall(topics, gold, 1) ?? 0);
    values.five.push(topicRecall(topics, gold, 5) ?? 0);
  }
  return {
    name,
    ndcg: estimate(values.ndcg),
    first: estimate(values.first),
    five: estimate(values.five),
    questions: questions.length,
  };
}

function estimate(values: readonly number[]): Estimate {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
  return { mean, ...bootstrapInterval(values) };
}
