import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../server/contract.ts';
import { isWorking } from '../conversation.ts';
import { stringsOf, type UiLanguage } from '../strings/strings.ts';
import { useConversation } from '../use-conversation.ts';
import { About } from './about.tsx';
import { Announcer } from './announcer.tsx';
import { FrameBar } from './frame-bar.tsx';
import type { Kommune } from './kommune.ts';
import { QuestionForm } from './question-form.tsx';
import { type Settings, SettingsContext } from './settings.ts';
import { Starters } from './starters.tsx';
import { TurnList } from './turn-list.tsx';
import { UrgentLine } from './urgent-line.tsx';
import { type SharedTopic, Welcome } from './welcome.tsx';

/** What the server tells the conversation to begin with: the same on both sides, so that hydration finds what it expects. */
export interface ChatStart {
  readonly language: UiLanguage;
  readonly place: Settings['place'];
  readonly mode: 'extractive' | 'generative';
  readonly kommune: Kommune | null;
  readonly publicNumbers: Settings['publicNumbers'];
  readonly topic: SharedTopic | null;
  /** The answer to a question that was posted without JavaScript. */
  readonly answer: Answer | null;
  /** What was wrong with a posted question, and its words. */
  readonly fault: { readonly message: string; readonly question: string } | null;
  /** How the page around the iframe wants it to look: query fields that its own links must keep. */
  readonly look: Readonly<Record<string, string>>;
}

interface ChatProps {
  readonly start: ChatStart;
  /** What stood in the question box before the script had come. */
  readonly typed?: string;
}

/** The whole conversation, on the guide page and in the iframe. */
export function Chat({ start, typed = '' }: ChatProps): JSX.Element {
  const { language, place, mode, topic, answer, fault, publicNumbers } = start;
  const strings = stringsOf[language];
  const [kommune, setKommune] = useState(start.kommune);
  const held = useConversation({ answer, draft: typed || (fault?.question ?? '') }, { language, kommune });
  const { turns, draft } = held.conversation;
  const started = turns.length > 0;
  useEffect(() => {
    // Before the script had come, Enter made a new line: what was sent then is asked now.
    if (typed.endsWith('\n') && typed.trim() !== '') held.ask(typed.trim());
  }, []);
  return (
    <SettingsContext.Provider value={{ language, strings, place, kommune, publicNumbers }}>
      <div class="chat" data-place={place}>
        {place === 'frame' && <FrameBar look={start.look} />}
        {!started && <Welcome mode={mode} topic={topic} />}
        {started && <TurnList turns={turns} onAsk={held.askFromButton} onReopen={held.reopen} onStop={held.stop} />}
        <QuestionForm
          draft={draft}
          working={isWorking(held.conversation)}
          fault={fault?.message ?? null}
          onDraft={held.write}
          onAsk={held.ask}
          onKommune={setKommune}
        />
        {!started && <Starters onAsk={held.askFromButton} />}
        {started && (
          <button type="button" class="tool new-conversation" onClick={held.clear}>
            {strings.newConversation}
          </button>
        )}
        <UrgentLine />
        {!started && <About />}
        <Announcer turn={turns.at(-1)} />
      </div>
    </SettingsContext.Provider>
  );
}
