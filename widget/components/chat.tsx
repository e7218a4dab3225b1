import type { JSX } from 'preact';
import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import type { Answer } from '../../server/contract.ts';
import { advance, type Conversation, emptyConversation, finishedTurn, isWorking } from '../conversation.ts';
import { keepTurns, keptTurns } from '../keep.ts';
import { stringsOf, type UiLanguage } from '../strings/strings.ts';
import { useAsking } from '../use-asking.ts';
import { About } from './about.tsx';
import { Announcer } from './announcer.tsx';
import { FrameBar } from './frame-bar.tsx';
import type { Kommune } from './kommune.ts';
import { QuestionButtons } from './question-buttons.tsx';
import { QuestionForm } from './question-form.tsx';
import { type Settings, SettingsContext } from './settings.ts';
import { TurnView, turnHeadingId } from './turn-view.tsx';
import { UrgentLine } from './urgent-line.tsx';
import { type SharedTopic, Welcome } from './welcome.tsx';

/** What the server tells the conversation to begin with: the same on both sides, so that hydration finds what it expects. */
export interface ChatStart {
  readonly language: UiLanguage;
  readonly place: Settings['place'];
  readonly mode: 'extractive' | 'generative';
  readonly kommune: Kommune | null;
  readonly topic: SharedTopic | null;
  /** The answer to a question that was posted without JavaScript. */
  readonly answer: Answer | null;
  /** What was wrong with a posted question, and its words. */
  readonly fault: { readonly message: string; readonly question: string } | null;
}

interface ChatProps {
  readonly start: ChatStart;
  /** What stood in the question box before the script had come. */
  readonly typed?: string;
}

/** The whole conversation, on the guide page and in the iframe. */
export function Chat({ start, typed = '' }: ChatProps): JSX.Element {
  const { language, place } = start;
  const strings = stringsOf[language];
  const [kommune, setKommune] = useState(start.kommune);
  const [conversation, happen] = useReducer(advance, start, (first) => firstConversation(first, typed));
  const { ask, stop } = useAsking(conversation, happen, { language, kommune });
  const working = isWorking(conversation);
  const focusTurn = useRef(false);

  useEffect(() => {
    if (!start.answer) happen({ type: 'conversation-restored', turns: keptTurns() });
  }, [start]);
  useEffect(() => keepTurns(conversation.turns), [conversation.turns]);
  const last = conversation.turns.at(-1);
  useEffect(() => {
    if (!last) return;
    const heading = document.getElementById(turnHeadingId(last));
    if (focusTurn.current) heading?.focus({ preventScroll: true });
    focusTurn.current = false;
    if (last.answer === null) heading?.scrollIntoView({ block: 'start', behavior: scrollBehavior() });
  }, [last?.id]);

  const askFromButton = (question: string) => {
    focusTurn.current = true;
    ask(question);
  };
  const reopen = (id: number) => {
    happen({ type: 'turn-reopened', id });
    document.getElementById('question')?.focus();
  };
  const begin = () => {
    stop();
    happen({ type: 'conversation-cleared' });
    document.getElementById('question')?.focus();
  };
  const started = conversation.turns.length > 0;
  return (
    <SettingsContext.Provider value={{ language, strings, place, kommune }}>
      <div class="chat" data-place={place} data-started={started}>
        {place === 'frame' && <FrameBar />}
        {!started && <Welcome mode={start.mode} topic={start.topic} />}
        {started && (
          <section class="conversation" aria-label={strings.conversation}>
            <h1 class="ds-sr-only">{strings.conversation}</h1>
            {conversation.turns.map((turn) => (
              <TurnView key={turn.id} turn={turn} onAsk={askFromButton} onReopen={reopen} onStop={stop} />
            ))}
          </section>
        )}
        <QuestionForm
          draft={conversation.draft}
          working={working}
          fault={start.fault?.message ?? null}
          onDraft={(draft) => happen({ type: 'draft-changed', draft })}
          onAsk={ask}
          onKommune={setKommune}
        />
        {!started && (
          <section class="starters">
            <h2>{strings.starters}</h2>
            <QuestionButtons
              look="situation"
              questions={strings.situations.map(({ title, question }) => ({ label: title, question, note: question }))}
              onAsk={askFromButton}
            />
          </section>
        )}
        {started && (
          <button type="button" class="tool new-conversation" onClick={begin}>
            {strings.newConversation}
          </button>
        )}
        <UrgentLine />
        {!started && <About />}
        <Announcer turn={last} />
      </div>
    </SettingsContext.Provider>
  );
}

function firstConversation({ answer, fault }: ChatStart, typed: string): Conversation {
  return {
    draft: typed || (fault?.question ?? ''),
    turns: answer ? [finishedTurn(1, answer)] : emptyConversation.turns,
  };
}

/** Smooth only for those who have not asked for less motion. */
function scrollBehavior(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'auto' : 'smooth';
}
