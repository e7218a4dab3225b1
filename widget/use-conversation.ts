import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { Answer, AnswerRequest } from '../server/contract.ts';
import type { Kommune } from './components/kommune.ts';
import { turnHeadingId } from './components/turn-view.tsx';
import { advance, type Conversation, finishedTurn, type Turn } from './conversation.ts';
import { keepTurns, keptTurns } from './keep.ts';
import { useAsking } from './use-asking.ts';

/** How a conversation begins. */
interface Beginning {
  readonly answer: Answer | null;
  readonly draft: string;
}

/** A conversation and what a person can do with it. */
interface HeldConversation {
  readonly conversation: Conversation;
  readonly write: (draft: string) => void;
  readonly ask: (question: string) => void;
  /** Asks for a button that will be gone: focus goes to the question. */
  readonly askFromButton: (question: string) => void;
  readonly stop: () => void;
  readonly reopen: (id: number) => void;
  readonly clear: () => void;
}

/** Holds the conversation of this tab: its state, what is kept of it, and where focus and view go. */
export function useConversation(
  beginning: Beginning,
  settings: { readonly language: AnswerRequest['language']; readonly kommune: Kommune | null },
): HeldConversation {
  const [conversation, happen] = useReducer(advance, beginning, begin);
  const { ask, stop } = useAsking(conversation, happen, settings);
  const focusTurn = useRef(false);
  const last = conversation.turns.at(-1);

  useEffect(() => {
    if (!beginning.answer) happen({ type: 'conversation-restored', turns: keptTurns() });
  }, []);
  useEffect(() => keepTurns(conversation.turns), [conversation.turns]);
  useEffect(() => {
    if (last) showTurn(last, focusTurn.current);
    focusTurn.current = false;
  }, [last?.id]);

  return {
    conversation,
    write: (draft) => happen({ type: 'draft-changed', draft }),
    ask,
    askFromButton(question) {
      focusTurn.current = true;
      ask(question);
    },
    stop,
    reopen(id) {
      happen({ type: 'turn-reopened', id });
      focusQuestion();
    },
    clear() {
      stop();
      happen({ type: 'conversation-cleared' });
      focusQuestion();
    },
  };
}

function begin({ answer, draft }: Beginning): Conversation {
  return { draft, turns: answer ? [finishedTurn(1, answer)] : [] };
}

/** Brings a new turn into view: smoothly only for those who have not asked for less motion. */
function showTurn(turn: Turn, focus: boolean): void {
  const heading = document.getElementById(turnHeadingId(turn));
  if (focus) heading?.focus({ preventScroll: true });
  if (turn.answer) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  heading?.scrollIntoView({ block: 'start', behavior: calm ? 'auto' : 'smooth' });
}

function focusQuestion(): void {
  document.getElementById('question')?.focus();
}
