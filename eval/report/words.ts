import type { AnswerStatus } from '../../knowledge/answer.ts';
import type { HardFailure, QuestionScore } from '../score/score-question.ts';

/** An outcome in Norwegian, as all words of the report. */
export const outcomeWords: Readonly<Record<QuestionScore['outcome'], string>> = {
  perfect: 'Riktig',
  acceptable: 'Delvis',
  missing: 'Taust',
  wrong: 'Galt',
  unjudged: 'Ikke vurdert',
};

/** A hard failure, as a headline. */
export const failureWords: Readonly<Record<HardFailure['kind'], string>> = {
  'must-not': 'Sier noe det ikke må si',
  'invalid-citation': 'Ugyldig kilde',
  'missed-alert': 'Varsel uteble',
  'leaked-personal-data': 'Personopplysning slapp gjennom',
  error: 'Feilet',
};

const statusWords: Readonly<Record<AnswerStatus, string>> = {
  answered: 'besvart',
  partial: 'delvis besvart',
  clarification: 'oppklaring',
  'out-of-scope': 'utenfor tema',
  'no-coverage': 'ingen dekning',
  'fixed-reply': 'fast svar',
  blocked: 'stoppet',
  failed: 'feilet',
};

/** A slice's key as readers see it: `lang:nn` is «Språk: nn». */
export function sliceWords(key: string): string {
  const [kind, ...rest] = key.split(':');
  const names: Readonly<Record<string, string>> = { slice: 'Del', lang: 'Språk', form: 'Form' };
  return `${names[kind ?? ''] ?? kind}: ${rest.join(':')}`;
}

/** A status as readers see it; ids that are not known stay as they are. */
export function statusWord(status: string): string {
  return (statusWords as Readonly<Record<string, string>>)[status] ?? status;
}

const reasonWords: Readonly<Record<string, string>> = {
  wrong: 'galt',
  incomplete: 'mangler noe',
  outdated: 'utdatert',
  'hard-to-understand': 'vanskelig å forstå',
  'not-my-question': 'svarer på noe annet',
  'mixes-things-up': 'blander sammen',
  other: 'noe annet',
};

/** A reason of the feedback form as readers see it; ids that are not known stay as they are. */
export function reasonWord(reason: string): string {
  return reasonWords[reason] ?? reason;
}
