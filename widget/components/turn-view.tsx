import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Turn } from '../conversation.ts';
import type { Strings } from '../strings/nb.ts';
import { AlertBox } from './alert-box.tsx';
import { AnswerTools } from './answer-tools.tsx';
import { AnswerView } from './answer-view.tsx';
import { Failure } from './failure.tsx';
import { Feedback } from './feedback.tsx';
import { QuestionButtons } from './question-buttons.tsx';
import { SettingsContext } from './settings.ts';
import { Working } from './working.tsx';

/** What can be done with a turn. */
export interface TurnActions {
  readonly onAsk: (question: string) => void;
  readonly onReopen: (id: number) => void;
  readonly onStop: () => void;
}

/** The id of a turn's heading, where focus goes when the turn was started with a button that is gone. */
export function turnHeadingId(turn: Turn): string {
  return `sporsmal-${turn.id}`;
}

/** A question with everything that came of it. */
export function TurnView({ turn, onAsk, onReopen, onStop }: { readonly turn: Turn } & TurnActions): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const { answer, failure, parts } = turn;
  const headingId = turnHeadingId(turn);
  return (
    <article class="turn" aria-labelledby={headingId} aria-busy={!answer && !failure}>
      <h2 class="turn-question" id={headingId} tabIndex={-1}>
        <span class="ds-sr-only">{strings.youAsked} </span>
        {turn.question}
      </h2>
      {answer && answer.redactions.length > 0 && (
        <p class="turn-redactions">{strings.removed(nameRedactions(answer.redactions, strings))}</p>
      )}
      {parts.alerts.map((alert) => (
        <AlertBox key={alert.kind} alert={alert} />
      ))}
      {parts.blocks.length > 0 && <AnswerView turn={turn} scope={`svar-${turn.id}`} />}
      {!answer && !failure && <Working onStop={onStop} />}
      {failure && <Failure failure={failure} onRetry={() => onAsk(turn.question)} />}
      {answer && answer.next.length > 0 && (
        <section class="next">
          <h3>{strings.next}</h3>
          <QuestionButtons look="chip" questions={answer.next.map(toOffer)} onAsk={onAsk} />
        </section>
      )}
      {answer && answer.followUps.length > 0 && (
        <section class="follow-ups">
          <h3>{answer.status === 'clarification' ? strings.choices : strings.followUps}</h3>
          <QuestionButtons
            look="chip"
            questions={answer.followUps.map((question) => ({ label: question, question }))}
            onAsk={onAsk}
          />
        </section>
      )}
      {answer && <AnswerTools answer={answer} onEdit={() => onReopen(turn.id)} />}
      {answer && <Feedback answer={answer} />}
    </article>
  );
}

function toOffer({ title, why }: { readonly title: string; readonly why: string }) {
  return { label: title, question: title, note: why };
}

function nameRedactions(redactions: readonly { readonly type: string }[], { redactionTypes }: Strings): string {
  const names = redactions.map(
    ({ type }) => redactionTypes[type as keyof typeof redactionTypes] ?? redactionTypes.other,
  );
  return [...new Set(names)].join(', ');
}
