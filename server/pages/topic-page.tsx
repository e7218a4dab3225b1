import type { RequestHandler } from 'express';
import { localise } from '../../knowledge/language.ts';
import { servedKnowledge } from '../dependencies.ts';
import { HttpProblem } from '../problem.ts';
import { requestOrigin } from '../request-origin.ts';
import { articlesOfTopic } from './articles-of-topic.ts';
import { NextList } from './next-list.tsx';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageLink } from './page-frame.tsx';
import { pageContext } from './page-request.ts';
import { ServiceList } from './service-list.tsx';

/** `GET /tema/:id`: a topic with its articles, what often comes next, and where to do it. */
export function topicPage({ holder, assetsOf }: PageDependencies): RequestHandler<{ id: string }> {
  return (request, response) => {
    const knowledge = servedKnowledge(holder);
    const { topics, lifeMap } = knowledge.catalogue;
    const topic = topics.find(({ id }) => id === request.params.id);
    if (!topic) throw new HttpProblem(404, 'There is no such topic');
    const context = pageContext(request);
    const { language, texts } = context;
    const name = localise(topic.names, language);
    const phase = lifeMap.phases.find(({ id }) => id === topic.phase);
    const articles = articlesOfTopic(knowledge, topic.id, language);
    const related = topic.related.flatMap((id) => topics.filter((other) => other.id === id));
    const body = (
      <div class="article">
        <header class="article-head">
          {phase && (
            <p class="breadcrumb">
              {texts.article.phase}{' '}
              <a href={`${pageLink('/kart', context)}#${phase.id}`}>{localise(phase.names, language)}</a>
            </p>
          )}
          <h1>{name}</h1>
          <p class="article-tools">
            <a class="tool" href={`/?tema=${topic.id}${language === 'nb' ? '' : `&sprak=${language}`}`}>
              {texts.article.ask}
            </a>
          </p>
        </header>
        <section class="topic-articles">
          <h2>{texts.topic.articles}</h2>
          {articles.length === 0 && <p>{texts.topic.none}</p>}
          <ul>
            {articles.map((article) => (
              <li key={article.id}>
                <a href={`/artikkel/${encodeURIComponent(article.id)}`} lang={article.language}>
                  {article.title}
                </a>
                <span>{article.source.name}</span>
              </li>
            ))}
          </ul>
        </section>
        <NextList topic={topic.id} title={texts.article.next} knowledge={knowledge} context={context} />
        <ServiceList ids={topic.services} title={texts.topic.services} knowledge={knowledge} context={context} />
        {related.length > 0 && (
          <section class="related">
            <h2>{texts.topic.related}</h2>
            <ul>
              {related.map(({ id, names }) => (
                <li key={id}>
                  <a href={pageLink(`/tema/${id}`, context)}>{localise(names, language)}</a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    );
    const canonical = `${requestOrigin(request)}/tema/${topic.id}`;
    sendPage(response, { title: `${name} – Livsveiviser`, body, canonical, assets: assetsOf('page-main.ts') }, context);
  };
}
