import type { JSX, TargetedSubmitEvent } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Answer, FeedbackRequest } from '../../server/contract.ts';
import { SettingsContext } from './settings.ts';

type Reason = FeedbackRequest['reason'];
type Stage = 'asking' | 'why' | 'thanked' | 'failed';

/** Whether the answer helped, and if not, a reason that the owner of the content can act on. */
export function Feedback({ answer }: { readonly answer: Answer }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const [stage, setStage] = useState<Stage>('asking');
  const send = async (reason: Reason, words?: string) =>
    setStage((await post(answer, reason, words)) ? 'thanked' : 'failed');
  return (
    <div class="feedback">
      {stage === 'asking' && (
        <div class="feedback-ask">
          <span id={`nytte-${answer.id}`}>{strings.feedback}</span>
          <button type="button" class="tool" aria-describedby={`nytte-${answer.id}`} onClick={() => send('helpful')}>
            {strings.yes}
          </button>
          <button type="button" class="tool" aria-describedby={`nytte-${answer.id}`} onClick={() => setStage('why')}>
            {strings.no}
          </button>
        </div>
      )}
      {stage === 'why' && <FeedbackForm onSend={send} />}
      <p role="status">
        {stage === 'thanked' && strings.feedbackThanks}
        {stage === 'failed' && strings.feedbackFailed}
      </p>
    </div>
  );
}

function FeedbackForm({ onSend }: { readonly onSend: (reason: Reason, words?: string) => void }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    onSend((form.get('reason') ?? 'other') as Reason, String(form.get('words') ?? '').trim() || undefined);
  };
  const reasons = (Object.keys(strings.feedbackReasons) as Reason[]).filter((reason) => reason !== 'helpful');
  return (
    <form class="feedback-form" onSubmit={submit}>
      <fieldset>
        <legend tabIndex={-1} ref={focusOnce}>
          {strings.feedbackWhy}
        </legend>
        {reasons.map((reason) => (
          <label key={reason} class="choice">
            <input type="radio" name="reason" value={reason} required />
            {strings.feedbackReasons[reason]}
          </label>
        ))}
      </fieldset>
      <label class="feedback-words">
        {strings.feedbackWords}
        <span class="hint">{strings.feedbackWordsHint}</span>
        <textarea class="ds-input" name="words" rows={2} maxLength={2000} />
      </label>
      <button type="submit" class="ds-button" data-variant="secondary" data-size="sm">
        {strings.feedbackSend}
      </button>
    </form>
  );
}

/** The button that opened the form is gone: its focus goes to the form's question. */
function focusOnce(element: HTMLElement | null): void {
  element?.focus();
}

async function post(answer: Answer, reason: Reason, words: string | undefined): Promise<boolean> {
  const body: FeedbackRequest = {
    answerId: answer.id,
    reason,
    topics: answer.topics.slice(0, 10),
    articleIds: [...new Set(answer.citations.map(({ articleId }) => articleId))].slice(0, 20),
    ...(words && { words }),
  };
  try {
    const response = await fetch('/api/v1/feedback', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      credentials: 'omit',
      body: JSON.stringify(body),
    });
    return response.ok;
  } catch {
    return false;
  }
}
