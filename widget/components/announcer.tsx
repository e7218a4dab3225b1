import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Turn } from '../conversation.ts';
import { SettingsContext } from './settings.ts';

/**
 * The one polite live region: says that the guide is looking, then the finished answer once, never its parts as they
 * come. Alerts have a region of their own.
 */
export function Announcer({ turn }: { readonly turn: Turn | undefined }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const words = !turn
    ? ''
    : turn.answer
      ? `${strings.answerReady} ${turn.answer.text}`
      : turn.failure
        ? strings.failures[turn.failure]
        : strings.working;
  return (
    <div class="ds-sr-only" aria-live="polite" aria-atomic="true" data-announcer lang={turn?.answer?.language}>
      {words}
    </div>
  );
}
