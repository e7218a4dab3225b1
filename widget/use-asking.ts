import { useCallback, useRef } from 'preact/hooks';
import type { AnswerRequest } from '../server/contract.ts';
import { AskError, ask as askServer } from './ask.ts';
import type { Kommune } from './components/kommune.ts';
import { type Conversation, type Happening, historyOf } from './conversation.ts';

/** Asks the server on behalf of the conversation, and lets the person stop it. One question at a time. */
export function useAsking(
  conversation: Conversation,
  happen: (happening: Happening) => void,
  { language, kommune }: { readonly language: AnswerRequest['language']; readonly kommune: Kommune | null },
): { readonly ask: (question: string) => void; readonly stop: () => void } {
  const asking = useRef<AbortController | null>(null);
  const stop = useCallback(() => asking.current?.abort(), []);
  const ask = async (question: string) => {
    stop();
    const controller = new AbortController();
    asking.current = controller;
    // What comes for a question that has been stopped belongs to nothing any more.
    const tell = (happening: Happening) => asking.current === controller && happen(happening);
    happen({ type: 'question-asked', question });
    try {
      const answer = await askServer(
        {
          question,
          history: historyOf(conversation),
          // Bokmål is where everyone starts: it is no wish, and a question in nynorsk is answered in nynorsk.
          ...(language !== 'nb' && { language }),
          ...(kommune && { kommune: kommune.number }),
        },
        { signal: controller.signal, onEvent: (event) => tell({ type: 'event-arrived', event }) },
      );
      tell({ type: 'event-arrived', event: { type: 'answer-finished', data: answer } });
    } catch (error) {
      tell({ type: 'answer-failed', failure: error instanceof AskError ? error.failure : 'broken' });
    }
  };
  return { ask, stop };
}
