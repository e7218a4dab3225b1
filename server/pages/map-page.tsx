import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { localise } from '../../knowledge/language.ts';
import type { AheadHint, Phase } from '../../knowledge/topic.ts';
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
  const { phases, ahead } = knowledge.catalogue.lifeMap;
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
      <Ages hints={ahead} context={context} />
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

function Ages({
  hints,
  context,
}: {
  readonly hints: readonly AheadHint[];
  readonly context: PageContext;
}): JSX.Element {
  const { texts, language } = context;
  const byAge = [...hints].sort((a, b) => (a.atAge ?? Infinity) - (b.atAge ?? Infinity));
  return (
    <section class="ages" id="alder">
      <h2>{texts.map.ages}</h2>
      <ol>
        {byAge.map(({ topic, when, text }) => (
          <li key={`${topic}${when.nb}`}>
            <strong>{localise(when, language)}</strong>
            <span>{localise(text, language)}</span>
            <a href={pageLink(`/tema/${topic}`, context)}>{texts.topic.articles}</a>
          </li>
        ))}
      </ol>
    </section>
  );
}
