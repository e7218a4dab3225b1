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
export function FrameBar(): JSX.Element {
  const { strings, language, kommune } = useContext(SettingsContext);
  const query = (sprak: string) => new URLSearchParams({ sprak, ...(kommune && { kommune: kommune.number }) });
  return (
    <div class="frame-bar">
      <p class="frame-name">
        <CompassDrawing class="frame-compass" />
        {strings.appName}
      </p>
      <nav class="frame-languages" aria-label="Språk / language">
        {languages.map(([id, name]) => (
          <a key={id} href={`/widget?${query(id)}`} lang={id} aria-current={id === language ? 'true' : undefined}>
            {name}
          </a>
        ))}
      </nav>
      <a class="tool" href={`/?${query(language)}`} target="_blank" rel="noopener">
        {strings.ownWindow}
      </a>
      <button type="button" class="tool" onClick={() => tellHost({ type: 'livsveiviser:close' })}>
        {strings.close}
      </button>
    </div>
  );
}
