import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { CompassDrawing } from '../drawings/compass.tsx';
import { tellHost } from '../tell-host.ts';
import { SettingsContext } from './settings.ts';

const languages = [
  ['nb', 'Bokmål'],
  ['nn', 'Nynorsk'],
  ['en', 'English'],
] as const;

/** The bar over the conversation inside another site's page: name, language, a window of its own, close. */
export function FrameBar({ look }: { readonly look: Readonly<Record<string, string>> }): JSX.Element {
  const { strings, language, kommune } = useContext(SettingsContext);
  const query = (sprak: string) => new URLSearchParams({ sprak, ...(kommune && { kommune: kommune.number }) });
  return (
    <div class="frame-bar">
      <p class="frame-name">
        <CompassDrawing class="frame-compass" />
        {strings.appName}
      </p>
      <button
        type="button"
        class="frame-close"
        aria-label={strings.close}
        onClick={() => tellHost({ type: 'livsveiviser:close' })}
      >
        <CrossDrawing />
      </button>
      <nav class="frame-languages" aria-label="Språk / language">
        {languages.map(([id, name]) => (
          <a
            key={id}
            href={`/widget?${query(id)}&${new URLSearchParams(look)}`}
            lang={id}
            aria-current={id === language ? 'true' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <a class="frame-window" href={`/?${query(language)}`} target="_blank" rel="noopener">
        {strings.ownWindow}
      </a>
    </div>
  );
}

function CrossDrawing(): JSX.Element {
  return (
    <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" focusable="false">
      <path class="drawing-line" d="M5 5l14 14M19 5 5 19" />
    </svg>
  );
}
