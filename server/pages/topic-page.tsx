import type { RequestHandler } from 'express';
import type { JSX } from 'preact';
import { localise } from '../../knowledge/language.ts';
import type { Topic } from '../../knowledge/topic.ts';
import { servedKnowledge } from '../dependencies.ts';
import { HttpProblem } from '../problem.ts';
import { requestOrigin } from '../request-origin.ts';
import { articlesOfTopic } from './articles-of-topic.ts';
import { NextList } from './next-list.tsx';
import { type PageDependencies, sendPage } from './page-dependencies.ts';
import { pageLink } from './page-frame.tsx';
import { pageContext } from './page-request.ts';
import { PhaseLink } from './phase-link.tsx';
import { ServiceList } from './service-list.tsx';
import { TopicLinks, type TopicProps } from './topic-link.tsx';

/** `GET /tema/:id`: a topic with its articles, what often comes next, and where to do it. */
export function topicPage({ holder, assetsOf }: PageDependencies): RequestHandler<{ id: string }> {
  return (request, response) => {
    const knowledge = servedKnowledge(holder);
    const topic = knowledge.catalogue.topics.find(({ id }) => id === request.params.id);
    if (!topic) throw new HttpProblem(404, 'There is no such topic');
    const context = pageContext(request);
    const page = {
      title: `${localise(topic.names, context.language)} – Livsveiviser`,
      canonical: `${requestOrigin(request)}${pageLink(`/tema/${topic.id}`, context)}`,
      assets: assetsOf('page-main.ts'),
      body: <TopicView topic={topic} knowledge={knowledge} context={context} />,
    };
    sendPage(response, page, context);
  };
}

type TopicViewProps = TopicProps & { readonly topic: Topic };

function TopicView({ topic, ...props }: TopicViewProps): JSX.Element {
  const { language, texts } = props.context;
  return (
    <div class="article">
      <header class="article-head">
        <PhaseLink id={topic.phase} {...props} />
        <h1>{localise(topic.names, language)}</h1>
        <p class="article-tools">
          <a class="tool" href={`/?tema=${topic.id}${language === 'nb' ? '' : `&sprak=${language}`}`}>
            {texts.article.ask}
          </a>
        </p>
      </header>
      <TopicArticles topic={topic} {...props} />
      <NextList topic={topic.id} title={texts.article.next} {...props} />
      <ServiceList ids={topic.services} title={texts.topic.services} {...props} />
      {topic.related.length > 0 && (
        <section class="related">
          <h2>{texts.topic.related}</h2>
          <TopicLinks ids={topic.related} {...props} />
        </section>
      )}
    </div>
  );
}

function TopicArticles({ topic, knowledge, context: { language, texts } }: TopicViewProps): JSX.Element {
  const articles = articlesOfTopic(knowledge, topic.id, language);
  return (
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
  );
}
