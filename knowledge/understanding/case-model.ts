import { type CaseLabel, isCaseLabel } from '../special-case.ts';
import { createNetwork, type NetworkData } from './network.ts';
import type { SectionExample } from './section-model.ts';
import { createRowReader } from './text-classifier.ts';
import { createTopicFeatureReader } from './topic-features.ts';
import type { NetworkTraining } from './train-network.ts';
import { trainTextNetwork } from './train-text-network.ts';

/** How far each special case is asked about. What is left of 1 is the belief that none is. */
export type CaseBeliefs = ReadonlyMap<CaseLabel, number>;

/** Tells which special case a question asks about, in whatever topic; deterministic, no vendor, microseconds. */
export interface CaseModel {
  /** A model that has learned nothing: an empty map. */
  casesIn(question: string): CaseBeliefs;
}

/** The label of questions that ask about no special case. */
const ordinary = 'ordinary';
/**
 * Ordinary questions learned for each that asks about a case. There are fifteen times as many; with all of them a case that
 * a topic was never asked about is hardly heard.
 */
const ordinaryPerCase = 2;

const training: NetworkTraining = {
  members: 1,
  units: 48,
  passes: 3,
  learningRate: 0.1,
  slowing: 0.9,
  dropped: { g: 0.7, s: 0.2, b: 0.2 },
  seed: 20261123,
};

/** What shapes the model beside its examples. */
export const caseRecipe = JSON.stringify([training, ordinaryPerCase]);

/** Learns from the questions whose sections somebody named. Deterministic; no case among them: a model that believes nothing. */
export function trainCaseModel(examples: readonly SectionExample[]): NetworkData {
  const labelled = examples.map(({ text, sections }) => ({ text, label: sections.find(isCaseLabel) ?? ordinary }));
  const cases = labelled.filter(({ label }) => label !== ordinary);
  const others = labelled.filter(({ label }) => label === ordinary);
  const every = Math.max(1, Math.floor(others.length / Math.max(1, ordinaryPerCase * cases.length)));
  const kept = cases.length === 0 ? [] : others.filter((_, at) => at % every === 0);
  return trainTextNetwork([...cases, ...kept], createTopicFeatureReader, training);
}

/** The model, ready to tell. */
export function createCaseModel(data: NetworkData): CaseModel {
  const { classes } = data;
  if (classes.length === 0) return { casesIn: () => new Map() };
  const rowsOf = createRowReader(data.features, createTopicFeatureReader);
  const reply = createNetwork(data);
  return {
    casesIn(question) {
      const { beliefs } = reply(rowsOf(question));
      return new Map(classes.flatMap((id, place) => (isCaseLabel(id) ? [[id, beliefs[place] ?? 0] as const] : [])));
    },
  };
}
