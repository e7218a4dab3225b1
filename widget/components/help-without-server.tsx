import type { ReviewedAlert } from 'virtual:reviewed-alerts';
import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { HelplineList } from './helpline-list.tsx';
import { SettingsContext } from './settings.ts';

/** The reviewed alert texts that the browser's bundle carries; empty on the server, which has no use for them. */
export const ReviewedAlertsContext = createContext<readonly ReviewedAlert[]>([]);

/** Numbers and links that need no server of ours. */
export function HelpWithoutServer(): JSX.Element {
  const { strings, language } = useContext(SettingsContext);
  const alerts = useContext(ReviewedAlertsContext);
  return (
    <section class="offline-help">
      <h3>{strings.helplines}</h3>
      {alerts.map(({ kind, text, helplines }) => (
        <details class="ds-details" key={kind} open={kind === 'medical-emergency'}>
          <summary>{strings.alertKinds[kind]}</summary>
          <div>
            <p>{text[language]}</p>
            <HelplineList
              helplines={helplines.map(({ number, name, hours }) => ({
                number,
                name: name[language],
                hours: hours[language],
              }))}
            />
          </div>
        </details>
      ))}
      <h3>{strings.meanwhile}</h3>
      <ul class="offline-links">
        {strings.links.map(({ name, url }) => (
          <li key={url}>
            <a class="ds-link" href={url} target="_blank" rel="noopener">
              {name} <span class="ds-sr-only">{strings.newTab}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
