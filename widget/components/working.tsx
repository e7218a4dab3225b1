import type { JSX } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { CompassDrawing } from '../drawings/compass.tsx';
import { SettingsContext } from './settings.ts';

/** After this long we say that it takes longer than usual. */
const slowAfterMs = 6000;

/** Shown while an answer is on its way: a compass that seeks, what happens, and a way to stop. */
export function Working({ onStop }: { readonly onStop: () => void }): JSX.Element {
  const { strings } = useContext(SettingsContext);
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfterMs);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="working">
      <CompassDrawing class="working-compass" />
      <p>{slow ? strings.workingSlow : strings.working}</p>
      <button type="button" class="ds-button" data-variant="tertiary" data-size="sm" onClick={onStop}>
        {strings.stop}
      </button>
    </div>
  );
}
