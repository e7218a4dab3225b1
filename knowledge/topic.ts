import type { Localised } from './language.ts';

/** One subject a family asks about; ids are fixed in `corpus/topics.yaml` and never reused. */
export interface Topic {
  readonly id: string;
  /** Phase id of the life map. */
  readonly phase: string;
  readonly names: Localised;
  /** Official terms, abbreviations and close synonyms, per language. */
  readonly terms: Localised<readonly string[]>;
  /** Who decides in this matter. */
  readonly responsible: string;
  readonly los: readonly string[];
  /** Service ids, most important first. */
  readonly services: readonly string[];
  /** Topic ids that people mix up with this one or ask about next. */
  readonly related: readonly string[];
  /** Death and grief: people and phone numbers first, never a suggestion that sounds like a sale. */
  readonly sensitive: boolean;
}

/** A station of the life map. */
export interface Phase {
  readonly id: string;
  readonly names: Localised;
  readonly about: Localised;
  /** Topic ids, in the order they are shown. */
  readonly topics: readonly string[];
}

/** «What often comes next»: a reviewed step from one topic to another. */
export interface NextStep {
  readonly from: string;
  readonly to: string;
  readonly why: Localised;
}

/** «Be ahead»: what will change, and when. */
export interface AheadHint {
  readonly topic: string;
  readonly when: Localised;
  readonly text: Localised;
  /** The child's age in years at which the hint matters, when it is about age. */
  readonly atAge: number | null;
}

/** Phases, and what leads from topic to topic. */
export interface LifeMap {
  readonly phases: readonly Phase[];
  readonly next: readonly NextStep[];
  readonly ahead: readonly AheadHint[];
  /** Topics to begin with, most families' first: offered to those who do not know what to ask for. */
  readonly begin: readonly string[];
}
