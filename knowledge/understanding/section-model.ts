import type { SectionKind } from '../section-kind.ts';
import type { CaseLabel } from '../special-case.ts';
import { createNetwork, type NetworkData } from './network.ts';
import { createRowReader } from './text-classifier.ts';
import { createStemReader, createTopicFeatureReader } from './topic-features.ts';
import type { NetworkTraining } from './train-network.ts';
import { trainTextNetwork } from './train-text-network.ts';

/** What a question may ask for: a section by its kind, or a special case by its id, whether an article tells of it or not. */
export type SectionLabel = SectionKind | CaseLabel;

/** A lay question, and the sections of its topic's article that an answer must hold, most important first. */
export interface SectionExample {
  readonly text: string;
  readonly topic: string;
  readonly sections: readonly SectionLabel[];
}

/** How far each is asked for: sums to 1 over all. */
export type SectionBeliefs = ReadonlyMap<SectionLabel, number>;

/** Tells which sections of an article answer a question; deterministic, no vendor, microseconds. */
export interface SectionModel {
  /** `topic`: what the article is about; null when no topic of ours. A model that has learned nothing: an empty map. */
  sectionsFor(question: string, topic: string | null): SectionBeliefs;
}

/** Stands between the topic and the question in one text of a classifier; no question holds it, since they are normalised. */
const separator = '\t';

/**
 * Chosen over a tenth of 64,000 lay questions that it had not learned from (2026-11-22). A section that an answer must hold
 * first, all of them among the first three, surprise: a linear model .778, .918, 1.03 and one network of 48 units .790,
 * .924, .92 (of 58,000 questions); one of 48 units .803, .911, .80; these two .812, .919, .756; one of 128 units as good;
 * two of 96 units .817, .920, .747 for half as much memory again; more left out .809.
 */
const training: NetworkTraining = {
  members: 2,
  units: 64,
  passes: 4,
  learningRate: 0.1,
  slowing: 0.9,
  dropped: { g: 0.7, s: 0.2, b: 0.2, x: 0.3, t: 0.1 },
  seed: 20261122,
};

/** What shapes the model beside its examples. */
export const sectionRecipe = JSON.stringify(training);

/** Learns from questions whose sections somebody named. Deterministic; no examples: a model that believes nothing. */
export function trainSectionModel(examples: readonly SectionExample[]): NetworkData {
  const labelled = examples.flatMap(({ text, topic, sections }) =>
    sections.map((label) => ({ text: `${topic}${separator}${text}`, label })),
  );
  return trainTextNetwork(labelled, createSectionFeatureReader, training);
}

/** The model, ready to tell. */
export function createSectionModel(data: NetworkData): SectionModel {
  if (data.classes.length === 0) return { sectionsFor: () => new Map() };
  const { classes } = data;
  const rowsOf = createRowReader(data.features, createSectionFeatureReader);
  const reply = createNetwork(data);
  return {
    sectionsFor(question, topic) {
      const { beliefs } = reply(rowsOf(`${topic ?? ''}${separator}${question}`));
      return new Map(classes.map((id, place) => [id as SectionLabel, beliefs[place] ?? 0]));
    },
  };
}

/**
 * What the words ask for anywhere («hvor lenge», `s:leng`), and what they ask for in this topic («pumpe» under equipment:
 * `x:medisinsk-utstyr-hjemme pump`), with the topic itself, since some articles are asked about one section most.
 */
function createSectionFeatureReader<Feature>(
  toFeature: (name: string) => Feature | undefined,
): (text: string) => Feature[] {
  const anywhere = createTopicFeatureReader(toFeature);
  const stemsOf = createStemReader();
  return (text) => {
    const [topic = '', question = ''] = text.split(separator);
    const names = [`t:${topic}`, ...stemsOf(question).map((stem) => `x:${topic} ${stem}`)];
    return [...anywhere(question), ...names.map(toFeature).filter((feature) => feature !== undefined)];
  };
}
