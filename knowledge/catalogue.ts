import type { AlertText, Helpline } from './alert.ts';
import type { LexiconEntry } from './lexicon.ts';
import type { Municipality } from './municipality.ts';
import type { Service } from './service.ts';
import type { SpecialCase } from './special-case.ts';
import type { LifeMap, Topic } from './topic.ts';

/** Everything reviewed that is not articles: loaded whole from `corpus/`, frozen into each generation. */
export interface Catalogue {
  readonly topics: readonly Topic[];
  readonly services: readonly Service[];
  readonly lifeMap: LifeMap;
  readonly helplines: readonly Helpline[];
  readonly alerts: readonly AlertText[];
  readonly lexicon: readonly LexiconEntry[];
  readonly municipalities: readonly Municipality[];
  readonly cases: readonly SpecialCase[];
}
