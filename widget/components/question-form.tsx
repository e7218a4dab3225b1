import type { JSX } from 'preact';
import { useContext, useState } from 'preact/hooks';
import { findPersonalData } from '../personal-data.ts';
import type { Kommune } from './kommune.ts';
import { KommuneField } from './kommune-field.tsx';
import { PersonalDataNotice } from './personal-data-notice.tsx';
import { SettingsContext } from './settings.ts';

/** The contract's limit, and when the counter comes into view. */
const maxCharacters = 2000;
const counterFrom = 1600;

interface QuestionFormProps {
  readonly draft: string;
  readonly working: boolean;
  /** Shown with the box when the server turned a posted question down; null when all is well. */
  readonly fault: string | null;
  readonly onDraft: (draft: string) => void;
  readonly onAsk: (question: string) => void;
  readonly onKommune: (kommune: Kommune | null) => void;
}

/** The question box. Enter sends, Shift+Enter makes a new line; without JavaScript it posts to the guide page. */
export function QuestionForm(props: QuestionFormProps): JSX.Element {
  const { draft, working, onAsk, onKommune } = props;
  const { strings, language } = useContext(SettingsContext);
  const [ownFault, setOwnFault] = useState<string | null>(null);
  const fault = ownFault ?? props.fault;
  const left = maxCharacters - draft.length;
  const submit = (event: Event) => {
    event.preventDefault();
    const question = draft.trim();
    if (working) return;
    setOwnFault(question === '' ? strings.questionMissing : left < 0 ? strings.questionTooLong : null);
    if (question !== '' && left >= 0) onAsk(question);
  };
  return (
    <form class="ask" method="post" action="/" onSubmit={submit}>
      <input type="hidden" name="sprak" value={language} />
      <label class="ds-label" for="question">
        {strings.questionLabel}
      </label>
      <p class="hint" id="question-hint">
        {strings.questionHint}
      </p>
      <QuestionBox {...props} fault={fault} onEnter={submit} />
      {draft.length >= counterFrom && (
        <p class="hint" data-over={left < 0}>
          {strings.charactersLeft(left)}
        </p>
      )}
      <p class="fault" id="question-fault" role="alert">
        {fault}
      </p>
      <PersonalDataNotice found={findPersonalData(draft)} />
      <KommuneField onChange={onKommune} />
    </form>
  );
}

interface QuestionBoxProps extends Pick<QuestionFormProps, 'draft' | 'working' | 'fault' | 'onDraft'> {
  readonly onEnter: (event: Event) => void;
}

function QuestionBox({ draft, working, fault, onDraft, onEnter }: QuestionBoxProps): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <div class="ask-box">
      <textarea
        class="ds-input"
        id="question"
        name="question"
        rows={2}
        required
        placeholder={strings.questionPlaceholder}
        aria-describedby={`question-hint${fault ? ' question-fault' : ''}`}
        aria-invalid={fault !== null}
        value={draft}
        onInput={(event) => onDraft(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) onEnter(event);
        }}
      />
      <button type="submit" class="ds-button ask-send" aria-disabled={working}>
        {strings.send}
      </button>
    </div>
  );
}
