import type { JSX } from 'preact';
import type { AnswerAlert } from '../../server/contract.ts';
import { PhoneLink } from './phone-link.tsx';

/** Numbers to call with who answers and when, the one to call first first. */
export function HelplineList({ helplines }: { readonly helplines: AnswerAlert['helplines'] }): JSX.Element {
  return (
    <ul class="helplines">
      {helplines.map(({ number, name, hours }) => (
        <li key={number}>
          <PhoneLink number={number} />
          <span class="helpline-name">{name}</span>
          <span class="helpline-hours">{hours}</span>
        </li>
      ))}
    </ul>
  );
}
