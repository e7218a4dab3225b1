import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnswerAlert } from '../../server/contract.ts';
import { HandDrawing } from '../drawings/hand.tsx';
import { HelplineList } from './helpline-list.tsx';
import { SettingsContext } from './settings.ts';
import { TextWithPhones } from './text-with-phones.tsx';

/** A reviewed text with numbers to call, above everything else: cannot be missed, does not shout. */
export function AlertBox({ alert }: { readonly alert: AnswerAlert }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <section class="alert" role="alert">
      <HandDrawing class="alert-drawing" />
      <h3 class="alert-title">{strings.alertTitle}</h3>
      <p>
        <TextWithPhones text={alert.text} />
      </p>
      <HelplineList helplines={alert.helplines} />
    </section>
  );
}
