import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { PersonalData } from '../personal-data.ts';
import { SettingsContext } from './settings.ts';

/** Tells, before anything is sent, what will be taken out of the question. */
export function PersonalDataNotice({ found }: { readonly found: readonly PersonalData[] }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <div class="privacy" role="status">
      {found.length > 0 && (
        <>
          <p>{strings.personalData}</p>
          <ul>
            {found.map(({ kind, text }, at) => (
              <li key={at}>
                <del>{text}</del> ({strings.personalDataKinds[kind]})
              </li>
            ))}
          </ul>
          <p>{strings.personalDataHelp}</p>
        </>
      )}
    </div>
  );
}
