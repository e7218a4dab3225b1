import type { AlertKind, GentleKind } from '../alert.ts';

/**
 * When an alert is raised: some phrase of `says` stands in a sentence, and none of the phrases that give it another
 * meaning stands where it would. Phrases are written as `phrases.ts` describes.
 */
export interface AlertRule {
  readonly kind: AlertKind | GentleKind;
  readonly says: readonly string[];
  /** One of these must stand in the same sentence, when given. */
  readonly with?: readonly string[];
  /** None of these may stand in the same sentence. */
  readonly unless?: readonly string[];
  /** None of these may stand in the same sentence before what is said. */
  readonly unlessBefore?: readonly string[];
  /** None of these may follow what is said at once. */
  readonly unlessAfter?: readonly string[];
}
