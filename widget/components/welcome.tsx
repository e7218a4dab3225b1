import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { PathDrawing } from '../drawings/path.tsx';
import { SettingsContext } from './settings.ts';

/** A topic that somebody shared: opens the first view at it. */
export interface SharedTopic {
  readonly id: string;
  readonly title: string;
}

interface WelcomeProps {
  readonly mode: 'extractive' | 'generative';
  readonly topic: SharedTopic | null;
}

/** The first view: what this is, and that it is automatic. */
export function Welcome({ mode, topic }: WelcomeProps): JSX.Element {
  const { strings, place } = useContext(SettingsContext);
  return (
    <header class="welcome">
      <PathDrawing />
      <h1>{strings.welcome}</h1>
      <p class="welcome-intro">{strings.intro}</p>
      <p class="hint">{mode === 'generative' ? strings.aboutGenerative : strings.aboutExtractive}</p>
      {topic && (
        <p class="welcome-topic">
          {strings.topicStart(topic.title)}{' '}
          <a
            class="ds-link"
            href={`/tema/${topic.id}`}
            target={place === 'frame' ? '_blank' : undefined}
            rel="noopener"
          >
            {strings.topicRead}
          </a>
          . {strings.topicAsk}
        </p>
      )}
    </header>
  );
}
