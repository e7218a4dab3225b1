import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { AnswerService } from '../../server/contract.ts';
import { SettingsContext } from './settings.ts';

/** Longer notes are folded, so that the cards stay cards. */
const foldFrom = 160;

/** Where the task is done: what it asks of you to log in, why it is shown, and what holds for the child. */
export function ServiceCard({ service }: { readonly service: AnswerService }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <li class="ds-card service" data-variant="default">
      <h4 class="service-name">
        {service.url ? (
          <a class="ds-link" href={service.url} target="_blank" rel="noopener">
            {service.name} <span class="ds-sr-only">{strings.newTab}</span>
          </a>
        ) : (
          service.name
        )}
      </h4>
      <p class="facts">
        <span>{service.provider}</span>
        <span class={`login login-${service.login}`}>{strings.logins[service.login]}</span>
      </p>
      {service.reason && <p class="service-reason">{service.reason}</p>}
      {!service.url && <p class="service-reason">{strings.findLocal}</p>}
      {service.forChild && <ChildNote text={service.forChild} />}
    </li>
  );
}

function ChildNote({ text }: { readonly text: string }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  if (text.length < foldFrom) {
    return (
      <p class="service-child">
        <strong>{strings.forChild}</strong> {text}
      </p>
    );
  }
  return (
    <details class="service-child">
      <summary>{strings.forChild.replace(/:$/, '')}</summary>
      <p>{text}</p>
    </details>
  );
}
