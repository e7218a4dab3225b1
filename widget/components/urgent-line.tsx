import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { PhoneLink } from './phone-link.tsx';
import { SettingsContext } from './settings.ts';

/** Always in view: the two numbers for when it is urgent. A test holds them to `corpus/helplines.yaml`. */
export const urgentNumbers = { life: '113', doctor: '116 117' };

/** One calm line with the emergency number and the out-of-hours doctor. */
export function UrgentLine(): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <p class="urgent">
      <strong>{strings.urgentLead}</strong>{' '}
      <span>
        {strings.urgentLife} <PhoneLink number={urgentNumbers.life} />
      </span>{' '}
      <span>
        {strings.urgentDoctor} <PhoneLink number={urgentNumbers.doctor} />
      </span>
    </p>
  );
}
