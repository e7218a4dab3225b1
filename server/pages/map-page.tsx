import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { type AnswerLanguage, localise } from '../../knowledge/language.ts';
import type { Phase, Topic } from '../../knowledge/topic.ts';
import { PathDrawing } from '../../widget/drawings/path.tsx';
import { TrailDrawing } from '../../widget/drawings/trail.tsx';
import { servedKnowledge } from '../dependencies.ts';
import { requestOrigin } from '../request-origin.ts';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageLink } from './page-frame.tsx';
import { type PageContext, pageContext } from './page-request.ts';

/** `GET /kart`: the phases as stations along a path, the topics of each, and what changes with the child's age. */
export function mapPage({ holder, assetsOf }: PageDependencies): RequestHandler {
  return (request, response) => {
    const knowledge = servedKnowledge(holder);
    const context = pageContext(request);
    const { texts } = context;
    const page = {
      title: `${texts.titles.map} – Livsveiviser`,
      description: texts.map.intro,
      canonical: `${requestOrigin(request)}${pageLink('/kart', context)}`,
      assets: assetsOf('page-main.ts'),
      body: <MapView knowledge={knowledge} context={context} />,
    };
    sendPage(response, page, context);
  };
}

interface MapViewProps {
  readonly knowledge: Knowledge;
  readonly context: PageContext;
}

function MapView({ knowledge, context }: MapViewProps): JSX.Element {
  const { texts, language } = context;
  const { phases } = knowledge.catalogue.lifeMap;
  return (
    <div class="map">
      <header class="map-head">
        <PathDrawing class="welcome-drawing" />
        <h1>{texts.titles.map}</h1>
        <p>{texts.map.intro}</p>
      </header>
      <nav class="map-phases" aria-labelledby="hvor">
        <h2 id="hvor">{texts.map.where}</h2>
        <ol>
          {phases.map(({ id, names }) => (
            <li key={id}>
              <a href={`#${id}`}>{localise(names, language)}</a>
            </li>
          ))}
        </ol>
      </nav>
      <ol class="stations">
        {phases.map((phase) => (
          <Station key={phase.id} phase={phase} knowledge={knowledge} context={context} />
        ))}
      </ol>
      <Ages knowledge={knowledge} context={context} />
    </div>
  );
}

function Station({ phase, knowledge, context }: MapViewProps & { readonly phase: Phase }): JSX.Element {
  const { language } = context;
  const topics = phase.topics.flatMap((id) => knowledge.catalogue.topics.filter((topic) => topic.id === id));
  return (
    <li class="station" id={phase.id}>
      <TrailDrawing class="trail" />
      <h2>{localise(phase.names, language)}</h2>
      <p>{localise(phase.about, language)}</p>
      <ul>
        {topics.map(({ id, names }) => (
          <li key={id}>
            <a href={pageLink(`/tema/${id}`, context)}>{localise(names, language)}</a>
          </li>
        ))}
      </ul>
    </li>
  );
}

/** Hints for the same moment stand together; those that are about age come first, youngest first. */
function Ages({ knowledge, context }: MapViewProps): JSX.Element {
  const { texts, language } = context;
  const { topics, lifeMap } = knowledge.catalogue;
  const byAge = lifeMap.ahead.toSorted((a, b) => (a.atAge ?? Infinity) - (b.atAge ?? Infinity));
  const moments = [...new Set(byAge.map(({ when }) => localise(when, language)))];
  return (
    <section class="ages" id="alder">
      <h2>{texts.map.ages}</h2>
      <ol>
        {moments.map((moment) => (
          <li key={moment}>
            <h3>{moment}</h3>
            {byAge
              .filter(({ when }) => localise(when, language) === moment)
              .map(({ topic, text }) => (
                <p key={topic}>
                  {localise(text, language)}{' '}
                  <a href={pageLink(`/tema/${topic}`, context)}>{topicName(topic, topics, language)}</a>
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}

function topicName(id: string, topics: readonly Topic[], language: AnswerLanguage): string {
  const topic = topics.find((candidate) => candidate.id === id);
  return topic ? localise(topic.names, language) : id;
}
