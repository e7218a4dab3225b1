import type { ComposeOptions } from '../../knowledge/answering/compose-extractive.ts';
import { createCaseModel, trainCaseModel } from '../../knowledge/understanding/case-model.ts';
import { createSectionModel, trainSectionModel } from '../../knowledge/understanding/section-model.ts';

/** What composing is given for an index without labelled questions and special cases. */
export const unlearned: Pick<ComposeOptions, 'sectionModel' | 'caseModel' | 'cases'> = {
  sectionModel: createSectionModel(trainSectionModel([])),
  caseModel: createCaseModel(trainCaseModel([])),
  cases: [],
};
