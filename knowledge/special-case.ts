import { answerLanguages, type Localised, localise } from './language.ts';
import type { SectionKind } from './section-kind.ts';

/** What a question may ask about beside the ordinary: a circumstance of the family, or a detail (`corpus/cases.yaml`). */
export interface SpecialCase {
  readonly id: string;
  /** The heading in an article that tells of it. */
  readonly names: Localised;
  /** The ordinary section that tells of it where an article has one; null: none does. */
  readonly kind: SectionKind | null;
  /** The id of an article that is about the case in whatever topic; null: none is. */
  readonly article: string | null;
  /** Whether its name says what is missing where the sources are silent on it: «når noen sier nei» does not. */
  readonly isTelling: boolean;
}

/** How a special case stands among the sections that a question asks for. */
export type CaseLabel = `case:${string}`;

/** The label of a special case. */
export function caseLabel({ id }: Pick<SpecialCase, 'id'>): CaseLabel {
  return `case:${id}`;
}

/** Whether a label is that of a special case. */
export function isCaseLabel(label: string): label is CaseLabel {
  return label.startsWith('case:');
}

const byNames = new WeakMap<readonly SpecialCase[], ReadonlyMap<string, SpecialCase>>();

/** The special case that a heading names, in any language; null when it names none. */
export function caseNamed(heading: string, cases: readonly SpecialCase[]): SpecialCase | null {
  let byName = byNames.get(cases);
  if (!byName) {
    byName = new Map(
      cases.flatMap((each) => answerLanguages.map((language) => [localise(each.names, language), each])),
    );
    byNames.set(cases, byName);
  }
  return byName.get(heading) ?? null;
}
