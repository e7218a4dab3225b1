import type { JSX } from 'preact';
import { localise } from '../../knowledge/language.ts';
import type { Phase } from '../../knowledge/topic.ts';
import { TrailDrawing } from '../../widget/drawings/trail.tsx';
import { aroundNextBend } from './around-next-bend.ts';
import { StepList } from './next-list.tsx';
import { TopicLink, TopicLinks, type TopicProps } from './topic-link.tsx';

type StationProps = TopicProps & { readonly phase: Phase };

/** A phase on the map. The address's `#` part alone tells that a family is here: nothing is kept, and no script is needed. */
export function Station({ phase, ...props }: StationProps): JSX.Element {
  const { language, texts } = props.context;
  return (
    <li class="station" id={phase.id}>
      <TrailDrawing class="trail" />
      <p class="station-here">{texts.map.here}</p>
      <h2>{localise(phase.names, language)}</h2>
      <p>{localise(phase.about, language)}</p>
      <TopicLinks ids={phase.topics} {...props} />
      <NextBend phase={phase} {...props} />
    </li>
  );
}

/** What may come after this phase, and what to be ahead of: in view once the phase is chosen. */
function NextBend({ phase, ...props }: StationProps): JSX.Element {
  const { texts, language } = props.context;
  const { steps, hints } = aroundNextBend(phase, props.knowledge.catalogue.lifeMap);
  return (
    <div class="bend">
      {steps.length > 0 && (
        <section class="next-list">
          <h3>{texts.map.mayCome}</h3>
          <StepList steps={steps} {...props} />
        </section>
      )}
      {hints.length > 0 && (
        <section class="hints">
          <h3>{texts.map.ahead}</h3>
          {hints.map(({ topic, when, text }) => (
            <p key={topic}>
              <strong>{localise(when, language)}:</strong> {localise(text, language)}{' '}
              <TopicLink id={topic} {...props} />
            </p>
          ))}
        </section>
      )}
    </div>
  );
}
