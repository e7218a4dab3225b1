import type { SectionKind } from '../section-kind.ts';
import { createNetwork, type NetworkData } from './network.ts';
import { createRowReader } from './text-classifier.ts';
import { createTopicFeatureReader } from './topic-features.ts';
import type { NetworkTraining } from './train-network.ts';
import { trainTextNetwork } from './train-text-network.ts';

/** A lay question, and the sections of its topic's article that an answer must hold, most important first. */
export interface SectionExample {
  readonly text: string;
  readonly topic: string;
  readonly sections: readonly SectionKind[];
}

/** How far each kind of section is asked for: sums to 1 over all kinds. */
export type SectionBeliefs = ReadonlyMap<SectionKind, number>;

/** Tells which sections of an article answer a question; deterministic, no vendor, microseconds. */
export interface SectionModel {
  /** `topic`: what the article is about; null when no topic of ours. A model that has learned nothing: an empty map. */
  sectionsFor(question: string, topic: string | null): SectionBeliefs;
}

/** Stands between the topic and the question in one text of a classifier; no question holds it, since they are normalised. */
const separator = '\t';

/**
 * Chosen over a tenth of 58,000 lay questions that it had not learned from (2026-11-22). A section that an answer must hold
 * first, all of them among the first three, surprise: a linear model .778, .918, 1.03; this network .790, .924, .92; both
 * together .787, .926, .93. Four passes, 32 or 64 units, less left out: within .007.
 */
const training: NetworkTraining = {
  members: 1,
  units: 48,
  passes: 3,
  learningRate: 0.1,
  slowing: 0,
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
  const rowsOf = createRowReader(data.features, createSectionFeatureReader);
  const reply = createNetwork(data);
  return {
    sectionsFor(question, topic) {
      const { beliefs } = reply(rowsOf(`${topic ?? ''}${separator}${question}`));
      return new Map(data.classes.map((id, place) => [id as SectionKind, beliefs[place] ?? 0]));
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
  const stemsOf = createTopicFeatureReader((name) => (name.startsWith('s:') ? name.slice(2) : undefined));
  return (text) => {
    const [topic = '', question = ''] = text.split(separator);
    const names = [`t:${topic}`, ...stemsOf(question).map((stem) => `x:${topic} ${stem}`)];
    return [...anywhere(question), ...names.map(toFeature).filter((feature) => feature !== undefined)];
  };
}
