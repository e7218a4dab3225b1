import type { ReviewedAlert } from 'virtual:reviewed-alerts';
import type { JSX } from 'preact';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { HelplineList } from './helpline-list.tsx';
import { SettingsContext } from './settings.ts';

/** The reviewed alert texts that the browser's bundle carries; empty on the server, which has no use for them. */
export const ReviewedAlertsContext = createContext<readonly ReviewedAlert[]>([]);

/** What a child who is alone with this most needs stands open; for a parent it is the emergency. */
const openAtFirst = { adult: 'medical-emergency', child: 'self-harm' } as const;

/** Numbers and links that need no server of ours, for parents and for children. */
export function HelpWithoutServer(): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <section class="offline-help">
      <h3>{strings.helplines}</h3>
      <ReviewedHelp audience="adult" />
      <h3>{strings.helplinesForChildren}</h3>
      <ReviewedHelp audience="child" />
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

/** The reviewed texts for one audience, each under what it is about. */
function ReviewedHelp({ audience }: { readonly audience: 'adult' | 'child' }): JSX.Element {
  const { strings, language } = useContext(SettingsContext);
  const alerts = useContext(ReviewedAlertsContext);
  // A child who fears for a friend is met by the same words as one who fears for itself.
  const shown = alerts.filter(({ kind }) => audience === 'adult' || kind !== 'child-self-harm');
  return (
    <>
      {shown.map(({ kind, [audience]: { text, helplines } }) => (
        <details class="ds-details" key={kind} open={kind === openAtFirst[audience]}>
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
    </>
  );
}
