import { groupBy } from '../../knowledge/group-by.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { createRandom } from '../../knowledge/understanding/random.ts';
import type { LabelledText } from '../../knowledge/understanding/text-classifier.ts';
import { topicExamples } from '../../knowledge/understanding/topic-examples.ts';
import { createTopicModel, trainTopicModel } from '../../knowledge/understanding/topic-model.ts';
import { bootstrapInterval } from '../compare/bootstrap.ts';
import type { SetQuestion } from '../set/question.ts';
import type { Estimate } from './ablation.ts';

/** How well a topic model does that has learned from a share of the lay questions. */
export interface CurvePoint {
  /** Share of each label's lay questions, in (0, 1]. */
  readonly share: number;
  readonly examples: number;
  /** Share of questions whose most believed topic is a gold one. */
  readonly first: Estimate;
  /** Questions whose first gold topic this is, and how many of them got a gold topic first. */
  readonly byTopic: ReadonlyMap<string, { readonly questions: number; readonly right: number }>;
}

const shares = [1 / 8, 1 / 4, 1 / 2, 1] as const;

/**
 * The learning curve of the topic model: trained on growing shares of the lay questions, drawn by label and nested, so
 * that each point has all that the one before had; asked the questions that name their topics and stand alone. What a
 * catalogue calls its topics is learned at every point.
 */
export function* measureLearningCurve(
  all: readonly SetQuestion[],
  { catalogue, store }: Knowledge,
  lay: readonly LabelledText[],
): Generator<CurvePoint> {
  const questions = all.filter(({ topics, history = [] }) => topics && topics.length > 0 && history.length === 0);
  const stated = topicExamples(catalogue, [...store.articles()]);
  const drawn = [...groupBy(shuffled(lay), ({ label }) => label).values()];
  for (const share of shares) {
    const learned = drawn.flatMap((ofLabel) => ofLabel.slice(0, Math.ceil(share * ofLabel.length)));
    const model = createTopicModel(trainTopicModel({ questions: [...learned, ...stated], services: [] }));
    const results = questions.map(({ q, topics = [] }) => ({
      topic: topics[0] ?? '',
      isRight: topics.includes(model.predict(q).topics[0]?.id ?? ''),
    }));
    const values = results.map(({ isRight }) => Number(isRight));
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const byTopic = [...groupBy(results, ({ topic }) => topic)].map(([topic, own]) => {
      return [topic, { questions: own.length, right: own.filter(({ isRight }) => isRight).length }] as const;
    });
    yield { share, examples: learned.length, first: { mean, ...bootstrapInterval(values) }, byTopic: new Map(byTopic) };
  }
}

function shuffled(lay: readonly LabelledText[]): readonly LabelledText[] {
  const random = createRandom(1);
  return lay
    .map((example) => ({ example, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ example }) => example);
}
