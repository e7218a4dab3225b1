import type { AlertKind } from '../alert.ts';
import { foldText } from '../text/phrases.ts';
import {
  type ClassifierData,
  createClassifier,
  type LabelledText,
  trainClassifier,
} from '../understanding/text-classifier.ts';
import { alertFeatures } from './alert-features.ts';

/** The label of a sentence in which nobody is in danger. */
export const noAlert = 'none';

/** What the model believes of one sentence. */
export interface AlertBelief {
  /** Belief that somebody is in danger, in [0, 1]. */
  readonly alarm: number;
  /** The kinds that are believed, most first; the first is there however little it is believed. */
  readonly kinds: readonly AlertKind[];
  /** The features that spoke most for the first kind. */
  readonly evidence: readonly string[];
}

/** A small linear model beside the rules, learned from the reviewed sentences of `corpus/safety/`. Deterministic. */
export interface AlertModel {
  /** `folded`: one sentence, folded by `foldText`. */
  hear(folded: string): AlertBelief;
}

/** Belief in a second kind from which it is named beside the first. */
const alsoAt = 0.2;

/** Learns from sentences labelled with an alert kind or `noAlert`. No examples: a model that believes nothing. */
export function trainAlertModel(examples: readonly LabelledText[]): ClassifierData {
  return trainClassifier(
    examples.map(({ text, label }) => ({ text: foldText(text), label })),
    alertFeatures,
  );
}

/** The model, ready to hear. */
export function createAlertModel(data: ClassifierData): AlertModel {
  if (data.classes.length === 0) return { hear: () => ({ alarm: 0, kinds: [], evidence: [] }) };
  const classify = createClassifier(data, alertFeatures);
  return {
    hear(folded) {
      const { beliefs, evidence } = classify(folded);
      const none = beliefs.find(({ id }) => id === noAlert)?.p ?? 0;
      const kinds = beliefs.filter(({ id }) => id !== noAlert);
      return {
        alarm: 1 - none,
        kinds: kinds.filter(({ p }, at) => at === 0 || p >= alsoAt).map(({ id }) => id as AlertKind),
        evidence: evidence.map(({ feature }) => feature),
      };
    },
  };
}
