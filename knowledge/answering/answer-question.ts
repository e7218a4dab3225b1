import type { Answer, AnswerEvent } from '../answer.ts';
import type { Knowledge } from '../knowledge.ts';
import type { AnswerLanguage } from '../language.ts';
import type { Question } from '../question.ts';
import { answerLanguageOf } from '../understanding/understand-question.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { answerText } from './answer-text.ts';
import { composeFailed } from './compose-fixed.ts';
import { initialState, type State, type Step, type StepContext } from './state.ts';
import { checkScope } from './steps/check-scope.ts';
import { compose } from './steps/compose.ts';
import { finish } from './steps/finish.ts';
import { ground } from './steps/ground.ts';
import { normalise } from './steps/normalise.ts';
import { raiseAlerts } from './steps/raise-alerts.ts';
import { redact } from './steps/redact.ts';
import { retrieve } from './steps/retrieve.ts';
import { routeToServices } from './steps/route-services.ts';
import { suggest } from './steps/suggest-next.ts';
import { understand } from './steps/understand.ts';

/** A step in the list. `unlessSettled` steps are passed over once it is settled what to say. */
export interface NamedStep {
  readonly name: string;
  readonly run: Step;
  readonly unlessSettled?: true;
}

/** The life of a question, from top to bottom. */
export const steps: readonly NamedStep[] = [
  { name: 'normalise', run: normalise },
  { name: 'redact', run: redact },
  { name: 'raise-alerts', run: raiseAlerts },
  { name: 'understand', run: understand },
  { name: 'check-scope', run: checkScope, unlessSettled: true },
  { name: 'retrieve', run: retrieve, unlessSettled: true },
  { name: 'compose', run: compose, unlessSettled: true },
  { name: 'ground', run: ground },
  { name: 'route-services', run: routeToServices },
  { name: 'suggest-next', run: suggest },
  { name: 'finish', run: finish },
];

/** How an answer is followed on its way. */
export interface AnswerOptions {
  /** Aborts when the person has gone. */
  readonly signal: AbortSignal;
  /** Receives each part of the answer when it is ready, and last the whole of it. */
  emit(event: AnswerEvent): void;
  /** Sees the state after each step, for `npm run ask`; the first state it sees is not redacted. */
  onStep?(name: string, state: State): void;
  /** Told what broke when the status is `failed`. Never holds the question. */
  onFault?(step: string, error: unknown): void;
}

/**
 * Answers one question. Every outcome is a status on the answer: it never throws, and when a step breaks the answer says
 * so, keeps the alerts already raised and shows whom to call.
 */
export async function answerQuestion(
  question: Question,
  knowledge: Knowledge,
  options: AnswerOptions,
): Promise<Answer> {
  const { clock } = knowledge;
  const context: StepContext = { knowledge, signal: options.signal, emit: options.emit };
  const start = clock.monotonicMs();
  let state = initialState(question);
  for (const { name, run, unlessSettled } of steps) {
    if (unlessSettled && state.draft) continue;
    options.emit({ type: 'status-changed', step: name });
    const before = clock.monotonicMs();
    try {
      options.signal.throwIfAborted();
      const next = await run(state, context);
      state = { ...next, timings: { ...next.timings, [name]: clock.monotonicMs() - before } };
    } catch (error) {
      options.onFault?.(name, error);
      state = failedState(state, knowledge);
      break;
    }
    options.onStep?.(name, state);
  }
  const answer = toAnswer(state, clock.monotonicMs() - start);
  options.emit({ type: 'answer-finished', answer });
  return answer;
}

function failedState(state: State, { catalogue }: Knowledge): State {
  const isRedacted = 'redact' in state.timings;
  const question = isRedacted ? state.question : { ...state.question, text: '', history: [] };
  return {
    ...state,
    question,
    draft: composeFailed(answerLanguageOf(state.question), catalogue),
    services: [],
    next: [],
    followUps: [],
  };
}

function toAnswer(state: State, totalMs: number): Answer {
  const { draft, understanding, question } = state;
  if (!draft) throw new Error('the list of steps ended without a draft: "finish" is missing');
  const language = understanding?.answerLanguage ?? answerLanguageOf(question);
  return {
    id: crypto.randomUUID(),
    status: draft.status,
    mode: draft.mode,
    language,
    form: formOf(understanding?.language, language),
    text: answerText(draft.blocks),
    blocks: draft.blocks,
    citations: draft.citations,
    topics: draft.topics,
    services: state.services,
    alerts: state.alerts,
    next: state.next,
    followUps: state.followUps,
    redactions: state.redactions,
    question: question.text,
    timings: { retrieveMs: state.timings['retrieve'] ?? 0, totalMs },
  };
}

/** A question in a language that we cannot answer in counts as asked in the one that we answer in. */
function formOf(asked: Understanding['language'] | undefined, answered: AnswerLanguage): AnswerLanguage {
  return asked === undefined || asked === 'se' || asked === 'other' ? answered : asked;
}
