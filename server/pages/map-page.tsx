import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import { localise } from '../../knowledge/language.ts';
import { PathDrawing } from '../../widget/drawings/path.tsx';
import { servedKnowledge } from '../dependencies.ts';
import { requestOrigin } from '../request-origin.ts';
import { byAge } from './around-next-bend.ts';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageLink } from './page-frame.tsx';
import { pageContext } from './page-request.ts';
import { Station } from './station.tsx';
import { TopicLink, type TopicProps } from './topic-link.tsx';

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

function MapView({ knowledge, context }: TopicProps): JSX.Element {
  const { texts, language } = context;
  const { phases } = knowledge.catalogue.lifeMap;
  return (
    <div class="map">
      <header class="map-head">
        <PathDrawing />
        <h1>{texts.titles.map}</h1>
        <p>{texts.map.intro}</p>
      </header>
      <nav class="map-phases" aria-labelledby="hvor">
        <h2 id="hvor">{texts.map.where}</h2>
        <p>{texts.map.choose}</p>
        <ol>
          {phases.map(({ id, names }) => (
            <li key={id}>
              <a href={`#${id}`}>{localise(names, language)}</a>
            </li>
          ))}
        </ol>
        <p class="map-whole">
          <a href="#hvor">{texts.map.whole}</a>
        </p>
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

/** Hints for the same moment stand together; those that are about age come first, youngest first. */
function Ages({ knowledge, context }: TopicProps): JSX.Element {
  const { texts, language } = context;
  const hints = byAge(knowledge.catalogue.lifeMap.ahead);
  const moments = [...new Set(hints.map(({ when }) => localise(when, language)))];
  return (
    <section class="ages" id="alder">
      <h2>{texts.map.ages}</h2>
      <ol>
        {moments.map((moment) => (
          <li key={moment}>
            <h3>{moment}</h3>
            {hints
              .filter(({ when }) => localise(when, language) === moment)
              .map(({ topic, text }) => (
                <p key={topic}>
                  {localise(text, language)} <TopicLink id={topic} knowledge={knowledge} context={context} />
                </p>
              ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
