import type { SectionKind } from '../section-kind.ts';
import { type ClassifierData, createClassifier } from './text-classifier.ts';
import { createTopicFeatureReader } from './topic-features.ts';
import { trainClassifier } from './train-classifier.ts';

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

/** Learns from questions whose sections somebody named. Deterministic; no examples: a model that believes nothing. */
export function trainSectionModel(examples: readonly SectionExample[]): ClassifierData {
  const labelled = examples.flatMap(({ text, topic, sections }) =>
    sections.map((label) => ({ text: `${topic}${separator}${text}`, label })),
  );
  return trainClassifier(labelled, createSectionFeatureReader);
}

/** The model, ready to tell. */
export function createSectionModel(data: ClassifierData): SectionModel {
  if (data.classes.length === 0) return { sectionsFor: () => new Map() };
  const classify = createClassifier(data, createSectionFeatureReader);
  return {
    sectionsFor(question, topic) {
      const { beliefs } = classify(`${topic ?? ''}${separator}${question}`);
      return new Map(beliefs.map(({ id, p }) => [id as SectionKind, p]));
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
