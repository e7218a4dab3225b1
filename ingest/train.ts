import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { writeDurably } from '../knowledge/adapters/durable-file.ts';
import { formatVersion, sha256 } from '../knowledge/adapters/generation-manifest.ts';
import { decodeTopics, encodeTopicModel } from '../knowledge/adapters/topic-model-file.ts';
import type { StoredTopicModel } from '../knowledge/adapters/write-generation.ts';
import type { Article } from '../knowledge/article.ts';
import type { Catalogue } from '../knowledge/catalogue.ts';
import { modelRecipe } from '../knowledge/understanding/model-recipe.ts';
import type { LabelledText } from '../knowledge/understanding/text-classifier.ts';
import { topicExamples } from '../knowledge/understanding/topic-examples.ts';
import type { TopicExamples, TopicModelData } from '../knowledge/understanding/topic-model.ts';
import type { Problem } from './problem.ts';
import { type AlertMaterial, alertExamples, readAlertMaterial } from './read/alert-examples.ts';
import { readLayQuestions } from './read/lay-questions.ts';
import type { Crew } from './work/crew.ts';
import type { PartToTrain, TrainedPart } from './work/jobs.ts';

/** What a topic model learns from, before its alert examples are made. */
export interface Lessons extends Omit<TopicExamples, 'alerts'> {
  readonly alerts: AlertMaterial;
}

/**
 * What a topic model learns from: the lay questions of the corpus (`readLayQuestions`), and what topics are called
 * (`topicExamples`). Broken lines and unknown labels are warnings.
 */
export async function readLessons(
  corpusDir: string,
  catalogue: Catalogue,
  articles: readonly Pick<Article, 'title' | 'topics' | 'questions'>[],
): Promise<{ lessons: Lessons; problems: Problem[] }> {
  const { questions, problems } = await readLayQuestions(corpusDir, catalogue);
  const lessons = {
    questions: [...[...questions.topics, ...questions.classes].map(toExample), ...topicExamples(catalogue, articles)],
    services: questions.services.map(toExample),
    sections: questions.topics.flatMap(({ text, label, sections }) =>
      sections.length > 0 ? [{ text, topic: label, sections }] : [],
    ),
    alerts: await readAlertMaterial(corpusDir, questions),
  };
  return { lessons, problems };
}

/** Without the place it stands at, so that a moved line does not train the model again. */
function toExample({ text, label }: LabelledText): LabelledText {
  return { text, label };
}

/** What a run needs of a topic model: the part that tags articles, and where all of it is stored. */
export interface TrainedModel {
  readonly topics: TopicModelData['topics'];
  readonly stored: StoredTopicModel;
}

/**
 * Trains the topic model, or takes it from `<dataDir>/topic-model/` when the same lessons were learned before: a change
 * of content only does not train again. The last model is kept, except by a dry run, which stores nothing.
 */
export async function trainOrReuse(
  lessons: Lessons,
  dataDir: string,
  { isDryRun, crew }: { readonly isDryRun: boolean; readonly crew: Crew },
): Promise<TrainedModel> {
  const folder = join(dataDir, 'topic-model');
  const name = `${sha256(JSON.stringify([formatVersion, ...modelRecipe, lessons])).slice(0, 32)}.bin`;
  const path = join(folder, name);
  const stored = { file: path };
  const kept = await readFile(path).then(
    (bytes) => decodeTopics(bytes, path),
    () => null,
  );
  if (kept) return { topics: kept, stored };
  const model = await trainWith(crew, { ...lessons, alerts: alertExamples(lessons.alerts) });
  const { topics } = model;
  if (isDryRun) return { topics, stored };
  await mkdir(folder, { recursive: true });
  for (const old of await readdir(folder)) await rm(join(folder, old), { force: true });
  await writeDurably(`${path}.tmp`, encodeTopicModel(model));
  await rename(`${path}.tmp`, path);
  return { topics, stored };
}

/** The parts side by side, the longest first, so that two threads are done at about the same time. */
async function trainWith(crew: Crew, examples: TopicExamples): Promise<TopicModelData> {
  const none: TopicExamples = { questions: [], services: [] };
  const inputs: readonly PartToTrain[] = [
    { part: 'network', examples: { ...none, questions: examples.questions } },
    { part: 'topics', examples: { ...none, questions: examples.questions } },
    { part: 'alerts', examples: { ...none, alerts: examples.alerts ?? [] } },
    { part: 'sections', examples: { ...none, sections: examples.sections ?? [] } },
    { part: 'cases', examples: { ...none, sections: examples.sections ?? [] } },
    { part: 'services', examples: { ...none, services: examples.services } },
  ];
  const trained: TrainedPart = {};
  for await (const { result } of crew.map('train', inputs)) Object.assign(trained, result);
  const { topics, network, alerts, sections, cases, services } = trained;
  if (!topics || !network || !alerts || !sections || !cases || !services)
    throw new Error('a part of the topic model was not trained');
  return { topics, network, alerts, sections, cases, services };
}
