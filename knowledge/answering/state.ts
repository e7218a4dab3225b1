import type { AlertKind, GentleKind } from '../alert.ts';
import type {
  AnswerAlert,
  AnswerBlock,
  AnswerEvent,
  AnswerMode,
  AnswerNext,
  AnswerService,
  AnswerStatus,
  Redaction,
} from '../answer.ts';
import type { Citation } from '../citation.ts';
import type { Knowledge } from '../knowledge.ts';
import type { Passage } from '../passage.ts';
import type { Question } from '../question.ts';
import type { Scope } from '../safety/scope.ts';
import type { Need, Understanding } from '../understanding/understanding.ts';

/** The passages found for one need, best first. */
export interface NeedPassages {
  readonly need: Need;
  readonly passages: readonly Passage[];
  /** Calibrated belief that the passages answer the need, in [0, 1]. */
  readonly confidence: number;
}

/** What will be said, before services and next steps are added. */
export interface Draft {
  readonly status: AnswerStatus;
  readonly mode: AnswerMode;
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
  /** Topic ids the draft is about, primary first. */
  readonly topics: readonly string[];
}

/** One question on its way through the steps. Each step returns a new state; nobody writes into an old one. */
export interface State {
  /** Normalised, then redacted: after `redact` no step sees what the person typed. */
  readonly question: Question;
  readonly redactions: readonly Redaction[];
  readonly alerts: readonly AnswerAlert[];
  readonly alertKinds: readonly AlertKind[];
  readonly gentle: readonly GentleKind[];
  /** Shown after the alerts and before the draft: what a gentle kind calls for. */
  readonly opening: readonly AnswerBlock[];
  /** Set by `understand`; the steps after it may rely on it. */
  readonly understanding: Understanding | null;
  /** What kind of reply the question calls for; set by `check-scope`. */
  readonly scope: Scope;
  readonly found: readonly NeedPassages[];
  /** Null until it is settled what to say. */
  readonly draft: Draft | null;
  readonly services: readonly AnswerService[];
  readonly next: readonly AnswerNext[];
  readonly followUps: readonly string[];
  /** Milliseconds per step, by step name. */
  readonly timings: Readonly<Record<string, number>>;
}

/** What a step may use beside the state. */
export interface StepContext {
  readonly knowledge: Knowledge;
  /** Aborts when the person has gone. */
  readonly signal: AbortSignal;
  /** Sends a part of the answer on its way. Only what is grounded may be sent. */
  emit(event: AnswerEvent): void;
}

/** One step of answering. */
export type Step = (state: State, context: StepContext) => State | Promise<State>;

/** The state before the first step. */
export function initialState(question: Question): State {
  return {
    question,
    redactions: [],
    alerts: [],
    alertKinds: [],
    gentle: [],
    opening: [],
    understanding: null,
    scope: 'in-scope',
    found: [],
    draft: null,
    services: [],
    next: [],
    followUps: [],
    timings: {},
  };
}

/** The understanding, for the steps after `understand`. @throws Error when called before it: a fault in the list of steps. */
export function understandingOf(state: State): Understanding {
  if (!state.understanding) throw new Error('understandingOf was called before the step "understand"');
  return state.understanding;
}
