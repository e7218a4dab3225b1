import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import type { Turn } from '../conversation.ts';
import { SettingsContext } from './settings.ts';
import { type TurnActions, TurnView } from './turn-view.tsx';

/** All turns, oldest first. */
export function TurnList({ turns, ...actions }: { readonly turns: readonly Turn[] } & TurnActions): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <section class="conversation" aria-label={strings.conversation}>
      <h1 class="ds-sr-only">{strings.conversation}</h1>
      {turns.map((turn) => (
        <TurnView key={turn.id} turn={turn} {...actions} />
      ))}
    </section>
  );
}
