import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { SettingsContext } from './settings.ts';

/** A question that can be asked with one press. */
export interface OfferedQuestion {
  /** What the button says; the question itself when it stands alone. */
  readonly label: string;
  readonly question: string;
  /** A line below the label. */
  readonly note?: string;
}

interface QuestionButtonsProps {
  readonly questions: readonly OfferedQuestion[];
  /** `situation`: large, for the first view. `chip`: small, under an answer. */
  readonly look: 'situation' | 'chip';
  readonly onAsk: (question: string) => void;
}

/** Questions as buttons of a form: without JavaScript each press posts its question, as typing it would. */
export function QuestionButtons({ questions, look, onAsk }: QuestionButtonsProps): JSX.Element {
  const { language, kommune } = useContext(SettingsContext);
  return (
    <form method="post" action="/" class={`offers offers-${look}`}>
      <input type="hidden" name="sprak" value={language} />
      {kommune && <input type="hidden" name="kommune" value={kommune.number} />}
      <ul>
        {questions.map(({ label, question, note }) => (
          <li key={question}>
            <button
              type="submit"
              class="offer"
              name="question"
              value={question}
              onClick={(event) => {
                event.preventDefault();
                onAsk(question);
              }}
            >
              <span class="offer-label">{label}</span>
              {note && <span class="offer-note">{note}</span>}
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
}
