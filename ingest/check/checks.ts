import { checkAgeBands } from './age-bands.ts';
import { checkAmounts } from './amounts.ts';
import { checkBasedOn } from './based-on.ts';
import { checkCases } from './cases.ts';
import type { Corpus } from './corpus.ts';
import { checkDuplicateQuestions } from './duplicate-questions.ts';
import { type Finding, sortFindings } from './finding.ts';
import { checkFreshness } from './freshness.ts';
import { checkFrontMatter } from './front-matter.ts';
import { checkHeadings } from './headings.ts';
import { checkLexicon } from './lexicon.ts';
import { checkLifeMap } from './life-map.ts';
import { checkLinks } from './links.ts';
import { checkNynorsk } from './nynorsk.ts';
import { checkNynorskDoublets } from './nynorsk-doublets.ts';
import { checkOutdatedTerms } from './outdated-terms.ts';
import { checkQuestionCounts } from './question-counts.ts';
import { checkReadingEase } from './reading-ease.ts';
import { checkSchemas } from './schemas.ts';
import { checkSharedRuns } from './shared-runs.ts';
import { checkStandingAlone } from './standing-alone.ts';
import { checkTranslations } from './translations.ts';
import { checkWrittenForms } from './written-forms.ts';

/** One rule of `corpus/README.md`. `today`: ISO date, for what grows old. */
export type Check = (corpus: Corpus, today: string) => readonly Finding[];

/** Every check there is. Each stands alone; the order does not matter. */
export const checks: readonly Check[] = [
  checkSchemas,
  checkFrontMatter,
  checkBasedOn,
  checkWrittenForms,
  checkTranslations,
  checkHeadings,
  checkCases,
  checkReadingEase,
  checkStandingAlone,
  checkOutdatedTerms,
  checkAmounts,
  checkLinks,
  checkSharedRuns,
  checkNynorsk,
  checkNynorskDoublets,
  checkFreshness,
  checkAgeBands,
  checkLifeMap,
  checkQuestionCounts,
  checkDuplicateQuestions,
  checkLexicon,
];

/** All findings of all checks, by file and line. */
export function checkCorpus(corpus: Corpus, today: string): Finding[] {
  return sortFindings(checks.flatMap((check) => check(corpus, today)));
}
