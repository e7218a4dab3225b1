import type { SectionKind } from '../section-kind.ts';
import type { QuestionKind } from '../understanding/understanding.ts';

/** The sections that answer each kind of question, the most wanted first. The summary always leads and is not listed. */
export const sectionPlan: Readonly<Record<QuestionKind, readonly SectionKind[]>> = {
  what: ['content', 'eligibility', 'how'],
  who: ['eligibility', 'how', 'content', 'limits', 'documents', 'age'],
  how: ['how', 'eligibility', 'documents', 'deadline'],
  'how-long': ['duration', 'deadline', 'how', 'age'],
  when: ['deadline', 'duration', 'how'],
  where: ['how', 'help', 'content', 'decider'],
  which: ['content', 'eligibility', 'how'],
  difference: ['comparison', 'content'],
  combine: ['combine', 'limits', 'how'],
  'what-if': ['age', 'death', 'limits', 'combine', 'duration', 'notes'],
  complaint: ['complaint', 'deadline', 'how', 'help'],
  general: ['eligibility', 'content', 'how', 'documents', 'deadline'],
};

/** How many of the planned kinds are shown however long they are: conditions and steps must not be cut. */
export const alwaysShown: Readonly<Record<QuestionKind, number>> = {
  what: 3,
  who: 3,
  how: 2,
  'how-long': 2,
  when: 2,
  where: 3,
  which: 2,
  difference: 1,
  combine: 2,
  'what-if': 0,
  complaint: 3,
  general: 3,
};

/** The order in which sections are shown: lead, conditions, how, deadline, where. */
export const shownOrder: readonly SectionKind[] = [
  'summary',
  'case',
  'comparison',
  'eligibility',
  'content',
  'limits',
  'combine',
  'duration',
  'age',
  'death',
  'other',
  'how',
  'documents',
  'decider',
  'deadline',
  'complaint',
  'help',
  'notes',
];
