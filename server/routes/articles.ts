import type { RequestHandler } from 'express';
import { type Dependencies, servedKnowledge } from '../dependencies.ts';
import { presentArticle, presentJsonLd } from '../present/article.ts';
import { HttpProblem } from '../problem.ts';
import { requestOrigin } from '../request-origin.ts';

/** `GET /api/v1/articles/:id`: an article with its chunks and tags, or its JSON-LD by `Accept: application/ld+json`. */
export function article({ holder }: Dependencies): RequestHandler<{ id: string }> {
  return (request, response) => {
    const { store } = servedKnowledge(holder);
    const found = store.article(request.params.id);
    if (!found) throw new HttpProblem(404, 'There is no such article', 'The id is not in the index.');
    const base = requestOrigin(request);
    response.vary('Accept');
    if (request.accepts(['application/json', 'application/ld+json']) === 'application/ld+json') {
      response.type('application/ld+json').send(JSON.stringify(presentJsonLd(found, base)));
      return;
    }
    response.json(presentArticle(found, store.chunksOf(found.id), base));
  };
}
