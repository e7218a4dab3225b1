import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { AskFailure } from '../ask.ts';
import { HelpWithoutServer } from './help-without-server.tsx';
import { SettingsContext } from './settings.ts';

/** Failures where the server can't help for now: the bundle's own helplines and links step in. */
const serverGone: ReadonlySet<AskFailure> = new Set(['gone', 'slow', 'starting', 'broken', 'busy']);

/** No answer came: why, what can be tried, and where to go meanwhile. Never a dead end. */
export function Failure({
  failure,
  onRetry,
}: {
  readonly failure: AskFailure;
  readonly onRetry: () => void;
}): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <div class="failure">
      <p class="failure-why">{strings.failures[failure]}</p>
      <button type="button" class="ds-button" data-variant="secondary" onClick={onRetry}>
        {strings.retry}
      </button>
      {serverGone.has(failure) && <HelpWithoutServer />}
    </div>
  );
}
