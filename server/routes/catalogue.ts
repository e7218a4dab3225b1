import type { RequestHandler } from 'express';
import type { Article } from '../../knowledge/article.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { TopicsResponse } from '../contract.ts';
import { type Dependencies, servedKnowledge } from '../dependencies.ts';
import { absoluteUrl } from '../present/answer.ts';
import { requestOrigin } from '../request-origin.ts';

/** `GET /api/v1/topics`: every topic with the articles that tell about it first of all. */
export function topics({ holder }: Dependencies): RequestHandler {
  return (request, response) => {
    response.json(presentTopics(servedKnowledge(holder), requestOrigin(request)));
  };
}

/** `GET /api/v1/life-map`: phases, what leads where, and what to be ahead of. */
export function lifeMap({ holder }: Dependencies): RequestHandler {
  return (_request, response) => {
    response.json(servedKnowledge(holder).catalogue.lifeMap);
  };
}

/** `GET /api/v1/services`: the service catalogue. */
export function services({ holder }: Dependencies): RequestHandler {
  return (_request, response) => {
    response.json({ services: servedKnowledge(holder).catalogue.services });
  };
}

function presentTopics({ catalogue, store }: Knowledge, base: string): TopicsResponse {
  const byTopic = articlesByTopic(store.articles());
  return {
    topics: catalogue.topics.map(({ id, phase, names, responsible, services }) => ({
      id,
      phase,
      names,
      responsible,
      services: [...services],
      articles: (byTopic.get(id) ?? []).map((article) => presentLink(article, base)),
    })),
  };
}

/** Articles by their primary topic. */
function articlesByTopic(articles: Iterable<Article>): ReadonlyMap<string, readonly Article[]> {
  const byTopic = new Map<string, Article[]>();
  for (const article of articles) {
    const primary = article.topics[0]?.id;
    if (primary) byTopic.set(primary, [...(byTopic.get(primary) ?? []), article]);
  }
  return byTopic;
}

function presentLink(
  { id, title, language, url }: Article,
  base: string,
): TopicsResponse['topics'][number]['articles'][number] {
  return { id, title, language, url: absoluteUrl(url, base) };
}
