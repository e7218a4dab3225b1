import type { Settings } from '../../knowledge/settings.ts';
import type { SettingsChanges } from '../commands/workbench.ts';

/** A number of `settings.ts` that the search may change: those that need no new index. */
export interface Parameter {
  readonly name: string;
  read(settings: Settings): number;
  change(value: number): SettingsChanges;
  /** Values tried, as factors of the one in force. */
  readonly factors: readonly number[];
}

const around = [0.5, 0.75, 1.33, 2];
const near = [0.85, 0.93, 1.08, 1.18];

/** The parameters, in the order they are tried: first what ranks, then what decides. */
export const parameters: readonly Parameter[] = [
  {
    name: 'fusion.legs.topic',
    read: ({ fusion }) => fusion.legs.topic,
    change: (topic) => ({ fusion: { legs: { topic } } }),
    factors: around,
  },
  {
    name: 'fusion.legs.ngram',
    read: ({ fusion }) => fusion.legs.ngram,
    change: (ngram) => ({ fusion: { legs: { ngram } } }),
    factors: around,
  },
  {
    name: 'fusion.articlePrior',
    read: ({ fusion }) => fusion.articlePrior,
    change: (articlePrior) => ({ fusion: { articlePrior } }),
    factors: around,
  },
  {
    name: 'fusion.local',
    read: ({ fusion }) => fusion.local,
    change: (local) => ({ fusion: { local } }),
    factors: around,
  },
  {
    name: 'fusion.crowding',
    read: ({ fusion }) => fusion.crowding,
    change: (crowding) => ({ fusion: { crowding } }),
    factors: around,
  },
  {
    name: 'answer.answeredAt',
    read: ({ answer }) => answer.answeredAt,
    change: (answeredAt) => ({ answer: { answeredAt } }),
    factors: near,
  },
  {
    name: 'answer.partialAt',
    read: ({ answer }) => answer.partialAt,
    change: (partialAt) => ({ answer: { partialAt } }),
    factors: near,
  },
  {
    name: 'confidence.clarifyBelow',
    read: ({ confidence }) => confidence.clarifyBelow,
    change: (clarifyBelow) => ({ confidence: { clarifyBelow } }),
    factors: near,
  },
  {
    name: 'scope.outOfScope',
    read: ({ scope }) => scope.outOfScope,
    change: (outOfScope) => ({ scope: { outOfScope } }),
    factors: near,
  },
  {
    name: 'routing.showAt',
    read: ({ routing }) => routing.showAt,
    change: (showAt) => ({ routing: { showAt } }),
    factors: near,
  },
  {
    name: 'routing.alsoAt',
    read: ({ routing }) => routing.alsoAt,
    change: (alsoAt) => ({ routing: { alsoAt } }),
    factors: near,
  },
];
