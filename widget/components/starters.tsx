import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { QuestionButtons } from './question-buttons.tsx';
import { SettingsContext } from './settings.ts';

/** Starting points by situation, for those who do not know what to ask. */
export function Starters({ onAsk }: { readonly onAsk: (question: string) => void }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const questions = strings.situations.map(({ title, question }) => ({ label: title, question, note: question }));
  return (
    <section class="starters">
      <h2>{strings.starters}</h2>
      <QuestionButtons look="situation" questions={questions} onAsk={onAsk} />
    </section>
  );
}
