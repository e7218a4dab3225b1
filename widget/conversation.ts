import type { Answer, AnswerAlert, AnswerBlock, AnswerRequest, AnswerService, Citation } from '../server/contract.ts';
import type { AnswerEvent, AskFailure } from './ask.ts';

/** What has come of an answer so far. */
export interface Parts {
  readonly alerts: readonly AnswerAlert[];
  readonly blocks: readonly AnswerBlock[];
  readonly citations: readonly Citation[];
  readonly services: readonly AnswerService[];
}

/** One question and what became of it. `question` is what was typed until the server tells what it kept of it. */
export interface Turn {
  /** Counts from 1 within a conversation. */
  readonly id: number;
  readonly question: string;
  readonly parts: Parts;
  readonly answer: Answer | null;
  readonly failure: AskFailure | null;
}

/** The whole conversation: it lives in the browser tab only. */
export interface Conversation {
  readonly turns: readonly Turn[];
  /** What stands in the question box. */
  readonly draft: string;
}

/** What can happen in a conversation. */
export type Happening =
  | { readonly type: 'draft-changed'; readonly draft: string }
  | { readonly type: 'question-asked'; readonly question: string }
  | { readonly type: 'event-arrived'; readonly event: AnswerEvent }
  | { readonly type: 'answer-failed'; readonly failure: AskFailure }
  | { readonly type: 'turn-reopened'; readonly id: number }
  | { readonly type: 'conversation-restored'; readonly turns: readonly Turn[] }
  | { readonly type: 'conversation-cleared' };

/** Turns sent along as history, and how much of each answer: the contract's limits. */
const historyTurns = 10;
const historyAnswerCharacters = 2000;

const noParts: Parts = { alerts: [], blocks: [], citations: [], services: [] };

/** A conversation with nothing said. */
export const emptyConversation: Conversation = { turns: [], draft: '' };

/** A turn whose answer is already there, as the server renders it. */
export function finishedTurn(id: number, answer: Answer): Turn {
  const { alerts, blocks, citations, services } = answer;
  return { id, question: answer.question, parts: { alerts, blocks, citations, services }, answer, failure: null };
}

/** True while the last question waits for its answer. */
export function isWorking({ turns }: Conversation): boolean {
  const last = turns.at(-1);
  return last !== undefined && last.answer === null && last.failure === null;
}

/** The conversation after something has happened. */
export function advance(conversation: Conversation, happening: Happening): Conversation {
  const { turns } = conversation;
  switch (happening.type) {
    case 'draft-changed':
      return { ...conversation, draft: happening.draft };
    case 'question-asked':
      return { draft: '', turns: [...turns, newTurn((turns.at(-1)?.id ?? 0) + 1, happening.question)] };
    case 'event-arrived':
      return changeLast(conversation, (turn) => addEvent(turn, happening.event));
    case 'answer-failed':
      return changeLast(conversation, (turn) => ({ ...turn, failure: happening.failure }));
    case 'turn-reopened': {
      const at = turns.findIndex((turn) => turn.id === happening.id);
      const reopened = turns[at];
      return reopened ? { draft: reopened.question, turns: turns.slice(0, at) } : conversation;
    }
    case 'conversation-restored':
      return { ...conversation, turns: happening.turns };
    case 'conversation-cleared':
      return emptyConversation;
  }
}

/** The request's history: finished turns, oldest first, at most what the contract takes. */
export function historyOf({ turns }: Conversation): NonNullable<AnswerRequest['history']> {
  return turns
    .flatMap(({ answer }) => (answer ? [answer] : []))
    .slice(-historyTurns)
    .map(({ question, text }) => ({ question, answer: text.slice(0, historyAnswerCharacters) }));
}

function newTurn(id: number, question: string): Turn {
  return { id, question, parts: noParts, answer: null, failure: null };
}

function changeLast(conversation: Conversation, change: (turn: Turn) => Turn): Conversation {
  const last = conversation.turns.at(-1);
  // An event that comes after the answer, a failure or a new conversation belongs to nothing any more.
  if (!last || !isWorking(conversation)) return conversation;
  return { ...conversation, turns: [...conversation.turns.slice(0, -1), change(last)] };
}

function addEvent(turn: Turn, event: AnswerEvent): Turn {
  const { parts } = turn;
  switch (event.type) {
    case 'alert-raised':
      return { ...turn, parts: { ...parts, alerts: [...parts.alerts, event.data] } };
    case 'block-added':
      return { ...turn, parts: { ...parts, blocks: [...parts.blocks, event.data] } };
    case 'citation-added':
      return { ...turn, parts: { ...parts, citations: [...parts.citations, event.data] } };
    case 'service-added':
      return { ...turn, parts: { ...parts, services: [...parts.services, event.data] } };
    case 'answer-finished':
      return finishedTurn(turn.id, event.data);
    default:
      return turn;
  }
}
