import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { HandDrawing } from '../drawings/hand.tsx';
import { SettingsContext } from './settings.ts';

/** What the guide is not, and what becomes of what people write. */
export function About(): JSX.Element {
  const { strings } = useContext(SettingsContext);
  return (
    <section class="about">
      <HandDrawing class="about-drawing" />
      <h2>{strings.about}</h2>
      <p>{strings.tagline}.</p>
      <ul>
        <li>{strings.aboutLimits}</li>
        <li>{strings.aboutPrivacy}</li>
      </ul>
    </section>
  );
}
